// The settings of a fresh VS Code that neither greets, nor advises, nor asks the network for anything.
import fs from 'node:fs';
import path from 'node:path';

/** @typedef {Record<string, unknown>} Settings */

/** @type {Readonly<Settings>} */
export const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'npm.fetchOnlinePackageInfo': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
};

/** Tests and pictures also want stillness, the theme they name, and no repositories opened behind their back. */
export const STILL = {
  ...QUIET,
  'git.enabled': false,
  'workbench.reduceMotion': 'on',
  'window.autoDetectColorScheme': false,
};

/**
 * @param {string} folder the one that holds the folder `User`
 * @param {Settings} settings
 */
export function writeSettings(folder, settings) {
  const user = path.join(folder, 'User');
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings, null, 2));
}

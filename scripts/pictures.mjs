// `node scripts/pictures.mjs [scenario …]`: starts the editor on a copy of the sample workspace, plays each scenario in
// a light, a dark and a high-contrast theme, and saves what it looks like to docs/pictures/. The extension is installed
// from its package, as people have it: one loaded from a folder changes the title, and keeps high contrast away.
import fs from 'node:fs';
import path from 'node:path';
import { openWindow } from '../test/editor/host/browser.mjs';
import { PROJECT } from '../test/editor/host/paths.mjs';
import { Problem, runScript } from '../test/editor/host/problem.mjs';
import { scratchFolder } from '../test/editor/host/scratch.mjs';
import { openServerHost } from '../test/editor/host/serverHost.mjs';
import { installParts } from '../test/editor/host/serverParts.mjs';
import { STILL } from '../test/editor/host/settings.mjs';
import { CURRENT } from '../test/editor/host/versions.mjs';
import { NEEDS, SCENARIOS } from './pictures/scenarios.mjs';
import { makePackage } from './lib/package.mjs';
import { copyOfSeeds } from './lib/workspace.mjs';

const PICTURES = path.join(PROJECT, 'docs/pictures');

/**
 * The names of themes, and what the workbench carries as a class once they are there: they come from an extension, a
 * moment after all the rest.
 * @type {Readonly<Record<string, { name: string, mark: string }>>}
 */
const THEMES = {
  light: { name: 'Default Light Modern', mark: 'light_modern' },
  dark: { name: 'Default Dark Modern', mark: 'dark_modern' },
  'high-contrast': { name: 'Default High Contrast', mark: 'hc_black' },
};

await runScript(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !SCENARIOS[name]);
  if (unknown) throw new Problem(`There is no scenario ${unknown}, only ${Object.keys(SCENARIOS).join(', ')}.`);
  const editor = await installParts(CURRENT, { withChromium: true });
  fs.mkdirSync(PICTURES, { recursive: true });
  const scratch = scratchFolder();
  const vsix = path.join(scratch.folder, 'extension.vsix');
  await makePackage(vsix);
  for (const name of names.length ? names : Object.keys(SCENARIOS)) {
    for (const look of Object.keys(THEMES)) await takePicture(editor, vsix, name, look);
  }
  scratch.remove();
});

/**
 * Each picture gets an editor of its own, so that none shows what another one did.
 * @param {import('../test/editor/host/serverParts.mjs').ServerParts} editor
 * @param {string} vsix
 * @param {string} name
 * @param {string} look
 */
async function takePicture(editor, vsix, name, look) {
  const scenario = SCENARIOS[name];
  const workspace = copyOfSeeds();
  const needs = NEEDS[name];
  await needs?.prepare(workspace.folder);
  const settings = { ...STILL, ...needs?.settings, 'workbench.colorTheme': THEMES[look]?.name };
  const host = await openServerHost(editor, {
    folder: workspace.folder,
    settings,
    vsix,
    development: { extensions: [] },
  });
  const window = await openWindow(editor.chromium, { width: 1280, height: 800, scale: 2 });
  const file = path.join(PICTURES, `${name}-${look}.png`);
  try {
    await window.page.goto(host.url);
    await scenario?.(window.page);
    await window.page.locator(`.monaco-workbench[class*="${THEMES[look]?.mark}"]`).waitFor();
    await window.page.screenshot({ path: file });
    console.log(path.relative(PROJECT, file));
  } finally {
    await window.close();
    await host.close();
    workspace.remove();
  }
}

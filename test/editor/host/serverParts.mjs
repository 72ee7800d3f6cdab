// The parts of a VS Code that shows itself in a browser, for machines that can't download or can't show the desktop's.
import { installChromium } from './installChromium.mjs';
import { installNode } from './installNode.mjs';
import { installServer } from './installServer.mjs';
import { Problem } from './problem.mjs';
import { SERVERS } from './versions.mjs';

/**
 * @typedef {object} ServerParts
 * @property {'server'} kind
 * @property {string} version
 * @property {string} node
 * @property {string} server the folder of the VS Code server
 * @property {import('./installChromium.mjs').Chromium} [chromium] absent where only the address is wanted
 */

/**
 * @param {string} version
 * @param {{ withChromium: boolean }} wanted
 * @returns {Promise<ServerParts>}
 */
export async function installParts(version, { withChromium }) {
  const pins = SERVERS[version];
  if (!pins) throw new Problem(`No VS Code ${version} is known here, only ${Object.keys(SERVERS).join(' and ')}.`);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem('VS Code could not be downloaded; set VSCODE_PATH to the VS Code on this machine.');
  }
  const [node, server, chromium] = await allOrFirstProblem([
    installNode(pins.node),
    installServer(version, pins.server),
    withChromium ? installChromium() : Promise.resolve(undefined),
  ]);
  return { kind: 'server', version, node, server, chromium };
}

/**
 * Like Promise.all, but a part that fails doesn't leave the others building behind the caller's back.
 * @template {readonly unknown[]} T
 * @param {readonly [...{ [K in keyof T]: Promise<T[K]> }]} parts
 * @returns {Promise<T>}
 */
async function allOrFirstProblem(parts) {
  await Promise.allSettled(parts);
  return /** @type {Promise<T>} */ (/** @type {unknown} */ (Promise.all(parts)));
}

// The suite that runs inside a real VS Code: on the machine's own one, or on the oldest and the newest version promised.
import fs from 'node:fs';
import path from 'node:path';
import { fetchEditor, ownEditor } from '../../test/editor/host/find.mjs';
import { PROJECT } from '../../test/editor/host/paths.mjs';
import { Problem } from '../../test/editor/host/problem.mjs';
import { runTests } from '../../test/editor/host/runTests.mjs';
import { CURRENT, OLDEST } from '../../test/editor/host/versions.mjs';
import { add, describeCounts, NONE } from './counts.mjs';
import { copyOfSeeds } from '../lib/workspace.mjs';

/**
 * @typedef {object} EditorOptions
 * @property {string} [vscode] one version
 * @property {string} [vsix]
 * @property {string} [grep] of the suites without an editor
 */

/**
 * One kind of window that tests run in.
 * @typedef {object} Window
 * @property {string} tests the bundle's name in dist/test
 * @property {string} [label]
 * @property {boolean} [worker] the browser's extension host
 * @property {boolean} [trust] a folder that nobody trusts yet
 * @property {boolean} [newestOnly]
 * @property {import('../../test/editor/host/settings.mjs').Settings} [settings]
 * @property {number} [timeout] milliseconds
 */

/**
 * @param {EditorOptions} options
 * @param {Window} window
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runEditorSuite(options, window = { tests: 'editor' }) {
  const tests = path.join(PROJECT, `dist/test/${window.tests}.cjs`);
  if (!fs.existsSync(tests)) throw new Problem(`${path.relative(PROJECT, tests)} is missing: run \`npm run compile\`.`);
  let all = NONE;
  for (const find of editors(options, window)) {
    const editor = await find();
    // In a window of the desktop there is no browser's host.
    if (window.worker && editor.kind === 'desktop') continue;
    console.log(`\nVS Code ${editor.version}${window.label ? `, ${window.label}` : ''}`);
    const workspace = copyOfSeeds();
    const { counts } = await runTests({ ...options, ...window, editor, tests, folder: workspace.folder });
    workspace.remove();
    console.log(`VS Code ${editor.version}: ${describeCounts(counts)}`);
    all = add(all, counts);
  }
  return all;
}

/**
 * Found one after the other, so that the first can run before the second is fetched.
 * @param {EditorOptions} options
 * @param {Window} window
 * @returns {(() => Promise<import('../../test/editor/host/find.mjs').Editor>)[]}
 */
function editors({ vscode }, { newestOnly }) {
  if (vscode) return [() => fetchEditor(vscode)];
  const own = ownEditor();
  if (own) return [async () => own];
  return (newestOnly ? [CURRENT] : [OLDEST, CURRENT]).map((version) => () => fetchEditor(version));
}

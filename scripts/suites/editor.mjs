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
 * @property {boolean} [worker]
 */

/**
 * @param {EditorOptions} options
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runEditorSuite(options) {
  const tests = path.join(PROJECT, `dist/test/editor${options.worker ? '.worker' : ''}.cjs`);
  if (!fs.existsSync(tests)) throw new Problem(`${path.relative(PROJECT, tests)} is missing: run \`npm run compile\`.`);
  let all = NONE;
  for (const find of editors(options)) {
    const editor = await find();
    console.log(`\nVS Code ${editor.version}${options.worker ? ', in the browser' : ''}`);
    const workspace = copyOfSeeds();
    const { counts } = await runTests({ ...options, editor, tests, folder: workspace.folder });
    workspace.remove();
    console.log(`VS Code ${editor.version}: ${describeCounts(counts)}`);
    all = add(all, counts);
  }
  return all;
}

/**
 * Found one after the other, so that the first can run before the second is fetched.
 * @param {EditorOptions} options
 * @returns {(() => Promise<import('../../test/editor/host/find.mjs').Editor>)[]}
 */
function editors({ vscode }) {
  if (vscode) return [() => fetchEditor(vscode)];
  const own = ownEditor();
  if (own) return [async () => own];
  return [OLDEST, CURRENT].map((version) => () => fetchEditor(version));
}

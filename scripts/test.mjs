// `npm test`: all suites, or those named: `node scripts/test.mjs core cli long editor git restricted browser package`.
//   --vscode=1.100.3   the editor suite on this version only, fetched even where a VS Code is installed
//   --grep=words       of core, cli and long only the tests whose names hold them
//   --vsix=file        the editor suite against a package instead of this folder
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../test/editor/host/paths.mjs';
import { Problem, runScript } from '../test/editor/host/problem.mjs';
import { scratchFolder } from '../test/editor/host/scratch.mjs';
import { makePackage } from './lib/package.mjs';
import { add, describeCounts, NONE } from './suites/counts.mjs';
import { runEditorSuite } from './suites/editor.mjs';
import { runMochaSuite } from './suites/mocha.mjs';

/** @typedef {import('../test/editor/host/uiBridge.mjs').Counts} Counts */
/** @typedef {import('./suites/editor.mjs').EditorOptions} Options */

/** @type {Record<string, (options: Options) => Promise<Counts>>} */
const SUITES = {
  core: (options) => runMochaSuite('core', options),
  cli: (options) => runMochaSuite('cli', options),
  // What takes longer than a moment: large inputs, random edits, the corpus.
  long: (options) => runMochaSuite('long', options),
  editor: runEditorSuite,
  // VS Code's own refreshing would still be at work in a test's repository after it is gone.
  git: (options) =>
    runEditorSuite(options, {
      tests: 'git',
      label: 'with git',
      settings: { 'git.enabled': true, 'git.autorefresh': false },
      timeout: 420_000,
    }),
  restricted: (options) =>
    runEditorSuite(options, { tests: 'restricted', label: 'a folder not trusted', trust: true, newestOnly: true }),
  browser: (options) =>
    runEditorSuite(options, { tests: 'browser', label: 'in the browser', worker: true, newestOnly: true }),
  package: async (options) => {
    const made = await packageForTests();
    const counts = await runEditorSuite(
      { ...options, vsix: made.file },
      { tests: 'editor', label: 'the package installed', newestOnly: true },
    );
    made.remove();
    return counts;
  },
};

/** The extension as people get it, in a folder that goes with the tests. */
async function packageForTests() {
  const { folder, remove } = scratchFolder();
  const file = path.join(folder, 'glossator.vsix');
  await makePackage(file);
  return { file, remove };
}

await runScript(async () => {
  process.chdir(PROJECT);
  const { names, options } = readArguments();
  let all = NONE;
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    const counts = await runSuite(name, options);
    console.log(`${name}: ${describeCounts(counts)}`);
    all = add(all, counts);
  }
  console.log(`\n${describeCounts(all)}`);
  return all.failed > 0 ? 1 : 0;
});

/** @returns {{ names: string[], options: Options }} */
function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { vscode: { type: 'string' }, vsix: { type: 'string' }, grep: { type: 'string' } },
  });
  const unknown = positionals.find((name) => !SUITES[name]);
  if (unknown) throw new Problem(`There is no suite ${unknown}, only ${Object.keys(SUITES).join(', ')}.`);
  const vsix = values.vsix && path.resolve(values.vsix);
  return { names: positionals.length ? positionals : Object.keys(SUITES), options: { ...values, vsix } };
}

/**
 * A suite that can't run counts as a failure, and the next one still has its turn.
 * @param {string} name
 * @param {Options} options
 */
async function runSuite(name, options) {
  try {
    return await /** @type {NonNullable<typeof SUITES[string]>} */ (SUITES[name])(options);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    return { ...NONE, failed: 1 };
  }
}

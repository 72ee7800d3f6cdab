// Runs a bundled file of tests inside a VS Code and counts. Tests that never said that they finished have failed:
// VS Code itself reports success when the extension host dies under them.
import fs from 'node:fs';
import path from 'node:path';
import { runOnDesktop } from './desktop.mjs';
import { fetchEditor } from './find.mjs';
import { CACHE, PROJECT } from './paths.mjs';
import { scratchFolder } from './scratch.mjs';
import { runOnServer } from './serverRun.mjs';
import { STILL } from './settings.mjs';
import { writeTestRunner } from './testRunner.mjs';
import { openBridge } from './uiBridge.mjs';

/**
 * @typedef {object} TestRun
 * @property {string} tests the bundled file; it exports `run()`
 * @property {import('./find.mjs').Editor} [editor]
 * @property {string} [version] of the editor to fetch, where none is given
 * @property {string} [extension] the folder of the extension under test; the project unless named
 * @property {string} [vsix] the package to install and test instead
 * @property {string} [folder] or `.code-workspace` file, or URI, to open
 * @property {import('./settings.mjs').Settings} [settings]
 * @property {string} [theme]
 * @property {boolean} [trust] workspace trust as users have it, so that restricted mode can be tested
 * @property {boolean} [worker] run the extension and the tests in the browser's worker host
 * @property {boolean} [asExtension] run the tests from a second extension; modal dialogs then appear
 * @property {Record<string, string>} [env]
 * @property {string} [artifacts] the folder of screenshots
 * @property {number} [timeout] milliseconds
 * @property {(line: string) => void} [print]
 */

/**
 * @typedef {object} Outcome
 * @property {0 | 1} code
 * @property {import('./uiBridge.mjs').Counts} counts
 */

/**
 * What is ready when a VS Code starts.
 * @typedef {object} Prepared
 * @property {string} scratch a folder that goes with the run
 * @property {string} artifacts
 * @property {import('./workbenchPage.mjs').Development} development
 * @property {import('./settings.mjs').Settings} settings
 * @property {import('./uiBridge.mjs').Bridge} bridge
 * @property {number} timeout
 */

/** How a run ended: with counts, or with the reason why there are none. */
/** @typedef {{ counts: import('./uiBridge.mjs').Counts } | { trouble: string }} Ending */

/**
 * @param {TestRun} run
 * @returns {Promise<Outcome>}
 */
export async function runTests(run) {
  const editor = run.editor ?? (await fetchEditor(run.version ?? ''));
  const artifacts = path.resolve(run.artifacts ?? path.join(CACHE, 'artifacts', path.basename(editor.version)));
  fs.mkdirSync(artifacts, { recursive: true });
  const scratch = scratchFolder();
  const bridge = await openBridge({ artifacts, print: run.print ?? console.log });
  try {
    const prepared = prepare(run, scratch.folder, artifacts, bridge);
    return judge(
      editor.kind === 'desktop' ? await runOnDesktop(editor, run, prepared) : await runOnServer(editor, run, prepared),
    );
  } finally {
    bridge.close();
    scratch.remove();
  }
}

/**
 * @param {TestRun} run
 * @param {string} scratch
 * @param {string} artifacts
 * @param {import('./uiBridge.mjs').Bridge} bridge
 * @returns {Prepared}
 */
function prepare(run, scratch, artifacts, bridge) {
  const runner = writeTestRunner(path.join(scratch, 'runner'), { ...run, bridge: bridge.url });
  const underTest = run.vsix ? [] : [path.resolve(run.extension ?? PROJECT)];
  const development = { extensions: [...underTest, runner.extension], tests: runner.tests };
  return { scratch, artifacts, development, settings: settingsOf(run), bridge, timeout: run.timeout ?? 180_000 };
}

/** @param {TestRun} run */
function settingsOf({ settings, theme, worker, trust, extension = PROJECT }) {
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
  return {
    ...STILL,
    ...(trust ? {} : { 'security.workspace.trust.enabled': false }),
    ...(theme ? { 'workbench.colorTheme': theme } : {}),
    ...(worker ? { 'remote.extensionKind': { [`${manifest.publisher}.${manifest.name}`]: ['web'] } } : {}),
    ...settings,
  };
}

/**
 * @param {Ending} ending
 * @returns {Outcome}
 */
function judge(ending) {
  const ran = 'counts' in ending && Object.values(ending.counts).some((count) => count > 0);
  if (ran) return { code: ending.counts.failed ? 1 : 0, counts: ending.counts };
  console.error('trouble' in ending ? ending.trouble : 'There were no tests to run.');
  return { code: 1, counts: { passed: 0, failed: 1, skipped: 0 } };
}

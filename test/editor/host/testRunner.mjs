// The tests travel into VS Code as a small extension of their own, made anew for every run. It tells the tests where
// the bridge is, and its kind decides which extension host runs them. As a mere holder of the tests file it leaves the
// start to VS Code; `asExtension` makes it start them itself, since VS Code shows no modal dialogs under its test runner.
import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Runner
 * @property {string} extension its folder
 * @property {string | undefined} tests the file for VS Code to run, unless the extension runs it
 */

/**
 * @param {string} folder to write it into
 * @param {{ tests: string, bridge: string, worker?: boolean, asExtension?: boolean }} options
 * @returns {Runner}
 */
export function writeTestRunner(folder, { tests, bridge, worker, asExtension }) {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'tests.js');
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest(worker, asExtension)));
  const address = `globalThis.glossatorTestBridge = ${JSON.stringify(bridge)};`;
  // The browser's host can't load a second file. No line is added before the bundle, so its source map holds.
  const load = worker
    ? fs.readFileSync(tests, 'utf8')
    : `module.exports = require(${JSON.stringify(path.resolve(tests))});`;
  // Failures then point at the lines of the TypeScript files.
  const mapped = 'globalThis.process?.setSourceMapsEnabled?.(true);';
  const start = asExtension ? '\nmodule.exports.activate = () => void module.exports.run().catch(() => {});' : '';
  fs.writeFileSync(file, `${mapped} ${address} ${load}${start}\n`);
  return { extension: folder, tests: asExtension ? undefined : file };
}

/**
 * @param {boolean} [worker]
 * @param {boolean} [asExtension]
 */
function manifest(worker, asExtension) {
  return {
    name: 'test-runner',
    publisher: 'glossator-tests',
    version: '0.0.0',
    engines: { vscode: '^1.100.0' },
    extensionKind: [worker ? 'web' : 'workspace'],
    [worker ? 'browser' : 'main']: './tests.js',
    activationEvents: asExtension ? ['onStartupFinished'] : [],
    capabilities: { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true },
  };
}

// Suites that need no editor: plain mocha on the bundles that `npm run compile` makes of test/<suite>.
import path from 'node:path';
import Mocha from 'mocha';
import { globSync } from 'tinyglobby';
import { PROJECT } from '../../test/editor/host/paths.mjs';
import { Problem } from '../../test/editor/host/problem.mjs';

/**
 * @param {string} suite
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runMochaSuite(suite) {
  const files = bundlesOf(suite);
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ ui: 'bdd', reporter: process.env['CI'] ? 'dot' : 'spec', timeout: 60_000 });
  files.forEach((file) => mocha.addFile(file));
  /** @type {Mocha.Stats} */
  const stats = await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(/** @type {Mocha.Stats} */ (runner.stats)));
  });
  return { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
}

/**
 * Bundles of the tests that exist now; the bundle of a test that was removed stays behind in dist.
 * @param {string} suite
 */
function bundlesOf(suite) {
  const tests = globSync(`test/${suite}/**/*.test.ts`, { cwd: PROJECT }).sort();
  if (tests.length === 0) throw new Problem(`There are no tests in test/${suite}.`);
  return tests.map((test) => path.join(PROJECT, 'dist', test.replace(/\.ts$/, '.cjs')));
}

// Suites that need no editor: plain mocha on the bundle that `npm run compile` makes of test/<suite>.
import fs from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { PROJECT } from '../../test/editor/host/paths.mjs';
import { Problem } from '../../test/editor/host/problem.mjs';

/**
 * @param {string} suite
 * @param {{ grep?: string }} options
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runMochaSuite(suite, { grep }) {
  const bundle = path.join(PROJECT, `dist/test/${suite}.cjs`);
  if (!fs.existsSync(bundle)) throw new Problem(`dist/test/${suite}.cjs is missing: run \`npm run compile\`.`);
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ ui: 'bdd', reporter: process.env['CI'] ? 'dot' : 'spec', timeout: 60_000 });
  if (grep) mocha.grep(grep);
  mocha.addFile(bundle);
  /** @type {Mocha.Stats} */
  const stats = await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(/** @type {Mocha.Stats} */ (runner.stats)));
  });
  if (stats.tests === 0 && !grep) throw new Problem(`There are no tests in test/${suite}.`);
  return { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
}

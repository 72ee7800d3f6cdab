// What becomes of anchors when articles are edited: right, needlessly orphaned, wrong. `node scripts/bench/anchors.mjs [folder…]`
// takes the articles (*.txt) of folders beside those written for the tests. The same seed gives the same figures.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MUST = { right: ['≥', 0.995], needlessOrphan: ['≤', 0.004], goneWrong: ['≤', 0.015], repeatedWrong: ['≤', 0.02] };

/** The measuring function and the test articles, bundled out of the TypeScript. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { measureAnchors } from './test/support/measureAnchors'; export { ARTICLES } from './test/support/articles';`,
      resolveDir: join(import.meta.dirname, '..', '..'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * @param {readonly string[]} folders of further articles
 * @param {{ histories?: number, seed?: number }} [options]
 * @returns the figures with and without the text before the edits at hand
 */
export async function benchAnchors(folders = [], { histories = 400, seed = 1 } = {}) {
  const { measureAnchors, ARTICLES } = await load();
  /** @type {string[]} */
  const texts = Object.values(ARTICLES);
  for (const folder of folders) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    texts.push(...names.sort().map((name) => readFileSync(join(folder, name), 'utf8')));
  }
  return {
    texts: texts.length,
    withBase: measureAnchors(texts, { histories, seed, withBase: true }),
    withoutBase: measureAnchors(texts, { histories, seed, withBase: false }),
  };
}

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(2)} %`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { texts, withBase, withoutBase } = await benchAnchors(process.argv.slice(2));
  console.log(
    `${texts} articles, ${withBase.kept} anchors kept, ${withBase.gone} gone (${withBase.repeated} of repeated words)`,
  );
  console.log('| | must be | with git | without |\n| --- | --- | --- | --- |');
  for (const [name, [sign, bound]] of Object.entries(MUST)) {
    console.log(
      `| ${name} | ${sign} ${percent(Number(bound))} | ${percent(withBase[name])} | ${percent(withoutBase[name])} |`,
    );
  }
}

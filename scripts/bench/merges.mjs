// What becomes of annotations when two people's branches are merged. `node scripts/bench/merges.mjs [merges]`, 10,000 by default;
// the same seed gives the same figures.
import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The measuring functions, bundled out of the TypeScript. */
async function load() {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '..', '..', 'test', 'support', 'measureMerges.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    loader: { '.tsv': 'text' },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(share && share < 0.1 ? 1 : 0)} %`;

/** @param {number} [merges] */
export async function merges(merges = 10_000) {
  const { conflictTable, measureMerges } = await load();
  const trials = Math.min(200, merges);
  /** @type {Record<string, Record<string, number>>} */
  const table = conflictTable(trials, 1);
  const scenarios = Object.keys(Object.values(table)[0] ?? {});
  console.log(`Merges in conflict, of ${trials} each, 60 annotations\n`);
  console.log(`| layout | ${scenarios.join(' | ')} |\n| --- |${' --- |'.repeat(scenarios.length)}`);
  for (const [layout, row] of Object.entries(table))
    console.log(`| ${layout} | ${scenarios.map((name) => percent(row[name] ?? 0)).join(' | ')} |`);
  const alsoGit = Math.min(2000, merges);
  const figures = measureMerges(merges, 2, alsoGit);
  console.log(`\nBranches of 1 to 15 decisions of every kind each`);
  console.log(`  by “glossator merge”, ${figures.merges} merges: ${figures.wrong} lose or double anything,`);
  console.log(`    ${figures.undecided} hold a field that two people decided differently, both values kept`);
  console.log(
    `  by git alone, ${alsoGit} merges: ${figures.gitConflicts} in conflict; of the others ${figures.gitWrong} wrong,`,
  );
  console.log(`    ${figures.gitSilent} of them not told of by “glossator check”`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await merges(Number(process.argv[2] ?? 10_000));

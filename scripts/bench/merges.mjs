// What becomes of annotations when two people's branches are merged, by git alone and by “glossator merge”. The same seed gives the
// same figures.
import { fromSource } from '../lib/fromSource.mjs';

/** Of each cell of the table, and of branches by git alone, which takes its time. */
const TRIALS = 200;
const BY_GIT = 2000;

/**
 * What was measured, on other articles, when the layout of annotations files was chosen: in percent, by what the two sides do.
 * @type {Readonly<Record<string, readonly number[]>>}
 */
const WHEN_CHOSEN = {
  'one line an annotation, sorted': [52, 83, 100],
  'pretty-printed, sorted': [52, 1.5, 0],
  'blocks of four lines, sorted (ours), by git alone': [52, 0, 0],
  'one file an annotator, by git alone': [0, 0, 0],
};

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(share && share < 0.1 ? 1 : 0)} %`;

/** @param {number} [count] */
export async function merges(count = 10_000) {
  /** @type {typeof import('../../test/support/measureMerges')} */
  const { conflictTable, measureMerges } = await fromSource("export * from './test/support/measureMerges';");
  const table = conflictTable(TRIALS, 1);
  const scenarios = Object.keys(Object.values(table)[0] ?? {});
  console.log(`\nMerges in conflict, of ${TRIALS} each, 60 annotations (beside: when the layout was chosen)\n`);
  console.log(`| layout | ${scenarios.join(' | ')} |\n| --- |${' --- |'.repeat(scenarios.length)}`);
  for (const [layout, row] of Object.entries(table)) {
    const cells = scenarios.map((name, i) => {
      const then = WHEN_CHOSEN[layout]?.[i];
      return `${percent(row[name] ?? 0)}${then === undefined ? '' : ` (${then} %)`}`;
    });
    console.log(`| ${layout} | ${cells.join(' | ')} |`);
  }
  const n = measureMerges(count, 2, BY_GIT);
  console.log(`
Two branches from 60 annotations, each of 1 to 15 decisions of every kind

| | merges | in conflict | lost, doubled or made up | … that “check” does not tell of |
| --- | --- | --- | --- | --- |
| “glossator merge” | ${n.merges} | ${n.undecided}, both values kept | ${n.wrong} | – |
| git alone, one file | ${n.byGit} | ${n.gitConflicts} | ${n.gitWrong} of the others | ${n.gitSilent} |
| git alone, one file an annotator | ${n.byGit} | ${n.ownConflicts} | ${n.ownWrong} | – |`);
}

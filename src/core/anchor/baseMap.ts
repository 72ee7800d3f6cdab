import { equalRuns, type Run } from './equalRuns';

/** A stretch of a folded text, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a text that is in another one too, with how much stayed together with it on both sides. */
export interface KeptStretch extends Stretch {
  readonly before: number;
  readonly after: number;
}

/** Where the parts of an earlier text are in a later one. */
export interface BaseMap {
  /** Where a stretch of the earlier text is now, if all of it stayed and enough around it to be sure. */
  forward(from: number, to: number): KeptStretch | null;
  /** Where a stretch of the later text was, if all of it stayed: it can then not be anything else of the earlier text. */
  backward(from: number, to: number): KeptStretch | null;
}

/** What must have stayed along with a stretch: fewer characters agree by chance. */
const COMPANY = 6;

/** Compares two folded texts; after that each question is a binary search. */
export function mapBase(base: string, text: string): BaseMap {
  const runs = joined(equalRuns(base, text));
  return {
    forward: (from, to) => through(runs, 'a', 'b', from, to),
    backward: (from, to) => through(runs, 'b', 'a', from, to),
  };
}

/** Neighbouring runs without anything between them are one. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) {
      result[result.length - 1] = { ...last, length: last.length + run.length };
    } else result.push(run);
  }
  return result;
}

function through(runs: readonly Run[], of: 'a' | 'b', to: 'a' | 'b', start: number, end: number): KeptStretch | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]![of] <= start) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (!run || end > run[of] + run.length || run.length < end - start + COMPANY) return null;
  const by = run[to] - run[of];
  return { from: start + by, to: end + by, before: start - run[of], after: run[of] + run.length - end };
}

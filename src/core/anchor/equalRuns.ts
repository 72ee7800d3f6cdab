import { GRAM, GramIndex } from './gramIndex';

/** A stretch that two texts have in common: `a.slice(r.a, r.a + r.length) === b.slice(r.b, r.b + r.length)`. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Gaps between runs are compared again on their own, where what repeats in the whole text may be unique. */
const DEEPEST = 3;

/**
 * The difference of two texts as the stretches that stayed, in the order of both: what stands nowhere else in either text pins the
 * rest down (as in the patience algorithm). In time linear in the texts, however different they are.
 */
export function equalRuns(a: string, b: string): Run[] {
  const runs: Run[] = [];
  collect(a, b, 0, 0, DEEPEST, runs);
  return runs;
}

function collect(a: string, b: string, atA: number, atB: number, depth: number, runs: Run[]): void {
  const head = commonStart(a, b);
  const tail = commonEnd(a, b, Math.min(a.length, b.length) - head);
  if (head > 0) runs.push({ a: atA, b: atB, length: head });
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (depth > 0 && restA.length >= GRAM && restB.length >= GRAM) {
    between(restA, restB, atA + head, atB + head, depth, runs);
  }
  if (tail > 0) runs.push({ a: atA + a.length - tail, b: atB + b.length - tail, length: tail });
}

function between(a: string, b: string, atA: number, atB: number, depth: number, runs: Run[]): void {
  const pins = heaviestInOrder(pinned(a, b));
  if (!pins.length) return;
  let [doneA, doneB] = [0, 0];
  for (const pin of [...pins, { a: a.length, b: b.length, length: 0 }]) {
    // Two pins may overlap in one of the texts: the earlier one has the overlap.
    const over = Math.max(0, doneA - pin.a, doneB - pin.b);
    if (over > 0 && over >= pin.length) continue;
    const run = { a: pin.a + over, b: pin.b + over, length: pin.length - over };
    collect(a.slice(doneA, run.a), b.slice(doneB, run.b), atA + doneA, atB + doneB, depth - 1, runs);
    if (run.length > 0) runs.push({ a: atA + run.a, b: atB + run.b, length: run.length });
    [doneA, doneB] = [run.a + run.length, run.b + run.length];
  }
}

/** Stretches around grams that stand once in each text, as far as both texts agree; in the order of `a`. */
function pinned(a: string, b: string): Run[] {
  const [inA, inB] = [new GramIndex(a), new GramIndex(b)];
  const runs: Run[] = [];
  let done = 0;
  for (let i = 0; i + GRAM <= a.length; i++) {
    const j = inB.only(a, i);
    if (j < 0 || inA.only(a, i) < 0) continue;
    let back = 0;
    while (i - back > done && j - back > 0 && a.charCodeAt(i - back - 1) === b.charCodeAt(j - back - 1)) back++;
    let ahead = GRAM;
    while (i + ahead < a.length && j + ahead < b.length && a.charCodeAt(i + ahead) === b.charCodeAt(j + ahead)) ahead++;
    runs.push({ a: i - back, b: j - back, length: back + ahead });
    done = i + ahead;
    i = done - 1;
  }
  return runs;
}

/** Of runs in the order of `a` those that are in the order of `b` too and together the longest. */
function heaviestInOrder(runs: readonly Run[]): Run[] {
  const byB = runs.map((_, i) => i).sort((x, y) => runs[x]!.b - runs[y]!.b);
  const rank = new Int32Array(runs.length);
  byB.forEach((run, i) => (rank[run] = i + 1));
  // A Fenwick tree over the ranks in `b`: the heaviest chain that ends at or before each.
  const tree = new Int32Array(runs.length + 1).fill(-1);
  const weight = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  let last = -1;
  for (let i = 0; i < runs.length; i++) {
    let best = -1;
    for (let r = rank[i]! - 1; r > 0; r -= r & -r)
      if (tree[r]! >= 0 && (best < 0 || weight[tree[r]!]! > weight[best]!)) best = tree[r]!;
    weight[i] = runs[i]!.length + (best < 0 ? 0 : weight[best]!);
    before[i] = best;
    for (let r = rank[i]!; r < tree.length; r += r & -r)
      if (tree[r]! < 0 || weight[tree[r]!]! < weight[i]!) tree[r] = i;
    if (last < 0 || weight[i]! > weight[last]!) last = i;
  }
  const chain: Run[] = [];
  for (let i = last; i >= 0; i = before[i]!) chain.push(runs[i]!);
  return chain.reverse();
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

function commonEnd(a: string, b: string, most: number): number {
  let i = 0;
  while (i < most && a.charCodeAt(a.length - 1 - i) === b.charCodeAt(b.length - 1 - i)) i++;
  return i;
}

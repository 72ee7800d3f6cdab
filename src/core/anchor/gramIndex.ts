/** Length of the stretches that are looked up: long enough to be rare, short enough to survive an edit nearby. */
export const GRAM = 8;

/**
 * Where each stretch of eight code units stands in a text. Built once, in linear time, so that thousands of anchors need not each
 * search the whole text.
 */
export class GramIndex {
  private readonly head: Int32Array;
  private readonly next: Int32Array;
  private readonly counts: Uint16Array;
  private readonly mask: number;

  constructor(readonly text: string) {
    const grams = Math.max(0, text.length - GRAM + 1);
    let buckets = 1024;
    while (buckets < grams) buckets *= 2;
    this.mask = buckets - 1;
    this.head = new Int32Array(buckets).fill(-1);
    this.next = new Int32Array(grams);
    this.counts = new Uint16Array(buckets);
    // From the end, so that a chain lists its places from the first on.
    for (let at = grams - 1; at >= 0; at--) {
      const bucket = this.bucketOf(text, at);
      this.next[at] = this.head[bucket]!;
      this.head[bucket] = at;
      if (this.counts[bucket]! < 0xffff) this.counts[bucket]!++;
    }
  }

  /** How often the gram at `at` of `pattern` stands in the text, at most. */
  frequency(pattern: string, at: number): number {
    return this.counts[this.bucketOf(pattern, at)]!;
  }

  /** Calls back with each place of the gram at `at` of `pattern`, ascending. */
  forEach(pattern: string, at: number, visit: (place: number) => void): void {
    for (let place = this.head[this.bucketOf(pattern, at)]!; place >= 0; place = this.next[place]!) {
      if (sameStretch(this.text, place, pattern, at, GRAM)) visit(place);
    }
  }

  /** The one place of the gram at `at` of `pattern`, or -1 where it stands in no place or in several. */
  only(pattern: string, at: number): number {
    let found = -1;
    let steps = 0;
    for (let place = this.head[this.bucketOf(pattern, at)]!; place >= 0; place = this.next[place]!) {
      // So long a chain is of a gram that repeats, or as good as.
      if (++steps > 16) return -1;
      if (!sameStretch(this.text, place, pattern, at, GRAM)) continue;
      if (found >= 0) return -1;
      found = place;
    }
    return found;
  }

  private bucketOf(text: string, at: number): number {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

/** Whether two texts say the same for `length` code units from a place in each. */
export function sameStretch(a: string, fromA: number, b: string, fromB: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a.charCodeAt(fromA + i) !== b.charCodeAt(fromB + i)) return false;
  return true;
}

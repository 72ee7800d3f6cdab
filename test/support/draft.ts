import type { Span } from '../../src/core/base/span';

/** What became of an annotated stretch in an edit history. */
export type Fate =
  /** Its words are all there, at this place. */
  | { readonly kind: 'kept'; readonly span: Span }
  /** Its words were changed in part; what is left of them is at this place. */
  | { readonly kind: 'changed'; readonly span: Span }
  /** Its words were deleted or replaced. */
  | { readonly kind: 'gone' };

/** A text that is edited while the places of some stretches of it are followed exactly. */
export class Draft {
  fates: Fate[];

  constructor(
    public text: string,
    spans: readonly Span[],
  ) {
    this.fates = spans.map((span) => ({ kind: 'kept', span }));
  }

  replace(start: number, end: number, by: string): void {
    this.text = this.text.slice(0, start) + by + this.text.slice(end);
    const grown = by.length - (end - start);
    this.fates = this.fates.map((fate): Fate => {
      if (fate.kind === 'gone') return fate;
      const s = fate.span;
      if (start >= s.end) return fate;
      if (end <= s.start) return { ...fate, span: { start: s.start + grown, end: s.end + grown } };
      if (start <= s.start && end >= s.end) return { kind: 'gone' };
      const left = start < s.start ? start + by.length : s.start;
      const right = end > s.end ? start : s.end + grown;
      return { kind: 'changed', span: { start: left, end: right } };
    });
  }

  /**
   * Takes a stretch away and puts a copy of it elsewhere, outside of it. What is annotated in it went along: two texts do not
   * tell a copy whose original was deleted from one that was moved.
   */
  copyAndDelete(start: number, end: number, to: number, before: string, after: string): void {
    this.replace(to, to, before + after);
    const [from, at] = [to <= start ? start + before.length + after.length : start, to + before.length];
    this.move(from, from + end - start, at);
  }

  /** Cuts a stretch and puts it in at `to`, outside of it, with what is annotated in it. */
  move(start: number, end: number, to: number): void {
    const cut = this.text.slice(start, end);
    const inside = this.fates.map((f) => (f.kind !== 'gone' && f.span.start >= start && f.span.end <= end ? f : null));
    this.replace(start, end, '');
    const at = to >= end ? to - cut.length : to;
    this.replace(at, at, cut);
    this.fates = this.fates.map((fate, i) => {
      const was = inside[i];
      return was ? { ...was, span: { start: was.span.start - start + at, end: was.span.end - start + at } } : fate;
    });
  }

  /** Writes the text anew, character by character; no word changes. */
  rewrite(character: (character: string, at: number) => string): void {
    const places = new Map<number, number>();
    let text = '';
    let at = 0;
    for (const [cluster] of this.text.matchAll(/\r\n|[^\p{M}]\p{M}*/gsu)) {
      for (let i = 0; i < cluster.length; i++) places.set(at + i, text.length);
      text += character(cluster, at);
      at += cluster.length;
    }
    places.set(at, text.length);
    const moved = ({ start, end }: Span): Span => ({ start: places.get(start)!, end: places.get(end)! });
    this.fates = this.fates.map((f) => (f.kind === 'gone' ? f : { ...f, span: moved(f.span) }));
    this.text = text;
  }
}

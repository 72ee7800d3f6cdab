/** The article's own date as far as it is known. */
export interface Anchor {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads `2023`, `2023-03` or `2023-03-01`. */
export function anchorOf(published: string | null): Anchor {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? '');
  return m ? { year: Number(m[1]), month: m[2] ? Number(m[2]) : undefined, day: m[3] ? Number(m[3]) : undefined } : {};
}

export function sameAnchor(a: Anchor, b: Anchor): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

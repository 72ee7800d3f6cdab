import type { Passage } from '../../segment/passage';

/** The article's own date, ISO day, month or year, as its text states or clearly implies it; `null` where it does not. */
export function findPublished(text: string, passages: readonly Passage[]): string | null {
  const stamp = /^(\d{4}-\d\d-\d\d)[ T]\d\d:\d\d/m.exec(text);
  if (stamp) return stamp[1]!;
  const years = passages.flatMap((p) => p.text.match(/\b20\d\d\b/g) ?? []);
  return years.length ? [...years].sort().at(-1)! : null;
}

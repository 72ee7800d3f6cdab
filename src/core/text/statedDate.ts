import { frontMatterOf } from './markdown';
import type { Format } from './markup';

const IN_FRONT_MATTER =
  /^[ \t]{0,8}(?:date|published|pub_?date|publish_?date|date_?published|created|data|ngày|ngay)[ \t]{0,4}[:=][ \t]{0,4}["']?(\d{4}-\d\d(?:-\d\d)?)/im;
/** Where pages state it, surest first. */
const IN_PAGE = [
  /<meta\s[^>]{0,300}(?:article:published_time|datePublished|pubdate|publish-date|dc\.date|dcterms\.created|sailthru\.date|parsely-pub-date)[^>]{0,100}content=["'](\d{4}-\d\d-\d\d)/i,
  /<meta\s[^>]{0,100}content=["'](\d{4}-\d\d-\d\d)[^>]{0,100}(?:article:published_time|datePublished|pubdate)/i,
  /"datePublished"\s{0,4}:\s{0,4}"(\d{4}-\d\d-\d\d)/,
  /<time\s[^>]{0,300}datetime=["'](\d{4}-\d\d-\d\d)/i,
];
/** A page states its date in its head or near its headline. */
const HEAD = 200_000;

/** The date of publication that an article's markup states (front matter, `meta`, `time`), ISO 8601, or `null`. */
export function statedDate(text: string, format: Format): string | null {
  if (format === 'markdown') {
    const front = frontMatterOf(text);
    return (front && IN_FRONT_MATTER.exec(text.slice(0, front.end))?.[1]) ?? null;
  }
  if (format !== 'html') return null;
  const head = text.slice(0, HEAD);
  for (const expression of IN_PAGE) {
    const stated = expression.exec(head);
    if (stated) return stated[1]!;
  }
  return null;
}

const SUFFIX = '.gloss.json';

/** What articles' names end in: `a.txt.lan` is then `a.txt` by lan, and `a.b.txt` nobody's. */
const ARTICLE_EXTENSIONS = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'xml', 'rst', 'adoc']);

export interface SidecarName {
  /** The article's path: the sidecar's without its endings. */
  readonly article: string;
  /** Whose sidecar it is, or `null` for the one that the article's annotators share. */
  readonly annotator: string | null;
}

/** `000.txt` → `000.txt.gloss.json`, of one annotator `000.txt.lan.gloss.json`. Takes names, paths and URIs alike. */
export function sidecarOf(article: string, annotator?: string | null): string {
  const name = annotator?.trim();
  return article + (name ? `.${escapeAnnotator(name)}` : '') + SUFFIX;
}

export function isSidecar(name: string): boolean {
  return name.endsWith(SUFFIX) && !/(?:^|[/\\])$/.test(name.slice(0, -SUFFIX.length));
}

/**
 * The article that a sidecar stands beside, and whose it is; `null` for any other file. `notes.lan.gloss.json` may be of
 * `notes.lan` or of `notes` by lan: `exists` (given the path of a possible article) decides where it is given and knows.
 */
export function articleOf(sidecar: string, exists: (article: string) => boolean = () => false): SidecarName | null {
  if (!isSidecar(sidecar)) return null;
  const whole = sidecar.slice(0, -SUFFIX.length);
  const alone = { article: whole, annotator: null };
  const match = /^(.*[^/\\.])\.([^./\\]+)$/su.exec(whole);
  if (!match) return alone;
  const of = { article: match[1]!, annotator: unescapeAnnotator(match[2]!) };
  if (exists(alone.article)) return alone;
  if (exists(of.article)) return of;
  return ARTICLE_EXTENSIONS.has(match[2]!.toLowerCase()) ? alone : of;
}

/** A name as a part of a file name: no dot, nothing that a file system minds, and never like an article's extension. */
function escapeAnnotator(name: string): string {
  const safe = name.normalize('NFC').replace(/[%./\\:*?"<>|\p{Cc}]/gu, percent);
  return ARTICLE_EXTENSIONS.has(safe.toLowerCase()) ? percent(safe[0]!) + safe.slice(1) : safe;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function unescapeAnnotator(part: string): string {
  return part.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

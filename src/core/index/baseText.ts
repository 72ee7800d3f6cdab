import { gitBlobOf, textHash } from '../anchor/textHash';
import type { Page } from '../sidecar/page';
import { withLineEnds } from './lineEnds';

/** Where texts that an article had can still be had. */
export interface OlderTexts {
  /** The text of a git blob, or `null` where it is not there. */
  named(blob: string): Promise<string | null>;
  /** The article's older versions, the latest first; `null` for one that is no text. */
  versions(): Promise<Iterable<string | null>>;
}

/**
 * The text that a page's positions were recorded against, where it still can be had: by its name, else among the article's older
 * versions (a file with a byte-order mark or Windows line ends has another name in git than its text has in the sidecar). `null`
 * where it is the text as it is, or is not known.
 */
export async function findBaseText(text: string, page: Page, older: OlderTexts): Promise<string | null> {
  const { textHash: recorded } = page.header;
  const blob = recorded && gitBlobOf(recorded);
  if (!blob || recorded === textHash(text)) return null;
  const named = await older.named(blob);
  if (named !== null) return withLineEnds(named, page);
  for (const version of await older.versions()) {
    if (version !== null && textHash(version) === recorded) return withLineEnds(version, page);
  }
  return null;
}

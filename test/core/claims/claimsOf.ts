import type { Span } from '../../../src/core/base/span';
import { languageOf } from '../../../src/core/languages/registry';
import { readClaims } from '../../../src/core/recognise/claims/readClaims';
import { readPassage } from '../../../src/core/segment/passage';
import type { BlockKind } from '../../../src/core/text/blocks';

/** The claims of a passage, each as `source <cue> content`; `-` for no source, `^` for the passage before. */
export function claimsOf(language: string, text: string, kind: BlockKind = 'paragraph'): string[] {
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '-');
  return readClaims(readPassage(text, kind, languageOf(language))).map(
    (c) => `${words(c.source)} <${words(c.cue)}> ${c.content === 'back' ? '^' : words(c.content)}`,
  );
}

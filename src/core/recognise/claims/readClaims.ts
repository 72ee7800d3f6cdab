import type { ClaimMention, EntityMention } from '../../annotation/model';
import type { Passage } from '../../segment/passage';

/** A passage among its neighbours: claims may reach into the one before or after. */
export interface ClaimContext {
  readonly passage: Passage;
  readonly entities: readonly EntityMention[];
  readonly before: Passage | undefined;
  readonly after: Passage | undefined;
}

/** Finds who says what in a passage. Passage offsets; a content in the passage before has negative ones, counted with the gap between them by the caller. */
export function readClaims({ passage }: ClaimContext): ClaimMention[] {
  const { words, language, text } = passage;
  const found: ClaimMention[] = [];
  for (const sentence of passage.sentences) {
    for (let w = sentence.firstWord; w < sentence.endWord; w++) {
      const two = words.norm.slice(w, w + 2).join(' ');
      const length = language.cues.verbs.has(two) ? 2 : language.cues.verbs.has(words.norm[w]!) ? 1 : 0;
      if (!length) continue;
      const cue = { start: words.start[w]!, end: words.end[w + length - 1]! };
      const next = w + length;
      if (next >= sentence.endWord) continue;
      const source = w > sentence.firstWord ? { start: words.start[sentence.firstWord]!, end: words.end[w - 1]! } : null;
      const end = text.slice(0, sentence.end).replace(/[.!?"”\s]+$/u, '').length;
      found.push({ source, cue, content: { start: words.start[next]!, end: Math.max(end, words.end[next]!) }, confidence: 0.5 });
      break;
    }
  }
  return found;
}

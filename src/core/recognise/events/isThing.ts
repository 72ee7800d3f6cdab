import type { FormKind } from '../../languages/triggerWords';
import type { Passage } from '../../segment/passage';
import type { Sentence } from '../../segment/sentences';
import { Gap, Shape } from '../../segment/words';
import { endsAt, startsAt } from './holds';
import type { EventLexicon } from './triggerLexicon';

/** Whether the words `[first, end)` only name a thing: `attack aircraft`, `máy bay tấn công`, `the agreed text`. */
export function isThing(
  passage: Passage,
  first: number,
  end: number,
  kind: FormKind,
  sentence: Sentence,
  lexicon: EventLexicon,
): boolean {
  const { words, language } = passage;
  const { triggers } = language;
  if (first > sentence.firstWord) {
    if (words.gap[first]! & Gap.Hyphen && triggers.prefixes.has(words.norm[first - 1]!)) return true;
    if (
      triggers.headsBefore.length &&
      isTied(words.gap[first]!) &&
      endsAt(lexicon.headsBefore, words, first, sentence.firstWord)
    )
      return true;
  }
  const determined =
    first > sentence.firstWord && triggers.headLast && triggers.determiners.has(words.norm[first - 1]!);
  // After a determiner a verb's bare form is a noun (`the bomb`), and its participle an adjective or a noun (`the accused`).
  if (determined && kind !== 'noun' && kind !== 'gerund') return true;
  if (kind === 'base' && triggers.bareVerbAfter && first > sentence.firstWord) {
    const before = words.norm[first - 1]!;
    if (triggers.bareVerbAfter.has(before)) return false;
    if (isTied(words.gap[first]!) && words.shape[first - 1] === Shape.Lower && !/(?:[^s]s|ly)$/.test(before))
      return true;
  }
  if (end >= sentence.endWord || !isTied(words.gap[end]!) || words.shape[end] !== Shape.Lower) return false;
  if (kind === 'gerund') return determined && !triggers.closers.has(words.norm[end]!);
  if (kind !== 'noun' && kind !== 'base' && kind !== 'fixed') return false;
  if (startsAt(lexicon.headsAfter, words, end, sentence.endWord)) return true;
  return kind === 'noun' && triggers.headLast && isNounTrigger(lexicon, passage, end, sentence);
}

/** Whether nothing but a space or a hyphen parts two words. */
function isTied(gap: number): boolean {
  return (gap & ~(Gap.Space | Gap.Hyphen)) === 0;
}

function isNounTrigger(lexicon: EventLexicon, passage: Passage, at: number, sentence: Sentence): boolean {
  const hit = lexicon.triggers.longestAt(passage.words, at, sentence.endWord);
  return hit !== undefined && hit.value.every((r) => r.kind === 'noun' && r.sense.type !== null);
}

import type { PhraseTrie } from '../../lexicon/trie';
import type { Sentence } from '../../segment/sentences';
import { Gap, Shape, type Words } from '../../segment/words';
import type { Condition } from './compileTriggers';

/** How many words `after` and `before` look at, and `near` on each side: bounded, so that reading stays linear. */
const SIDE = 6;
const NEAR = 18;
/** The longest phrase that may stand right before a trigger. */
const LONGEST = 5;

/** Whether what must stand around the words `[first, end)` does. */
export function holds(
  condition: Condition,
  words: Words,
  first: number,
  end: number,
  { firstWord, endWord }: Sentence,
): boolean {
  const { where, negated, figure } = condition;
  const phrases = condition.phrases();
  switch (where) {
    case 'next':
      return (startsAt(phrases, words, end, endWord) || (figure && isFigureNext(words, end, endWord))) !== negated;
    case 'prev':
      return endsAt(phrases, words, first, firstWord) !== negated;
    case 'after':
      return somewhere(phrases, words, end, Math.min(endWord, end + SIDE)) !== negated;
    case 'before':
      return somewhere(phrases, words, Math.max(firstWord, first - SIDE), first) !== negated;
    case 'near':
      return (
        (somewhere(phrases, words, Math.max(firstWord, first - NEAR), first) ||
          somewhere(phrases, words, end, Math.min(endWord, end + NEAR))) !== negated
      );
  }
}

/** Words that may stand before a figure: `hơn`, `lên tới`, `about`. */
const BEFORE_FIGURE = 2;

/** Whether a figure stands at word `at`, or behind a short word or two. */
function isFigureNext({ norm, shape, gap }: Words, at: number, limit: number): boolean {
  for (let w = at; w < limit && w <= at + BEFORE_FIGURE; w++) {
    if (gap[w] !== Gap.Space) return false;
    if (shape[w] === Shape.Number) return true;
    if (norm[w]!.length > LONGEST) return false;
  }
  return false;
}

/** Whether one of the phrases stands at word `at`. */
export function startsAt(phrases: PhraseTrie<true>, words: Words, at: number, limit: number): boolean {
  return at < limit && phrases.endAt(words, at, limit) > 0;
}

/** Whether one of the phrases ends right before word `at`. */
export function endsAt(phrases: PhraseTrie<true>, words: Words, at: number, from: number): boolean {
  for (let w = Math.max(from, at - LONGEST); w < at; w++) if (phrases.endAt(words, w, at) === at) return true;
  return false;
}

function somewhere(phrases: PhraseTrie<true>, words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (phrases.endAt(words, w, to) > 0) return true;
  return false;
}

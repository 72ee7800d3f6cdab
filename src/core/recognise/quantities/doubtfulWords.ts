import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import type { NumberReading } from './readNumber';
import type { Unit } from './unitOf';

/** `một chiếc`, `one of the few`, `năm nay`: words that are a number only before what they count. */
export function isDoubtful(
  passage: Passage,
  { first, end, figures, magnitude }: NumberReading,
  unit: Unit | undefined,
): boolean {
  const { words } = passage;
  const { numbers } = passage.language;
  if (!magnitude && first > 1 && numbers.groups.has(`${words.norm[first - 2]!} ${words.norm[first - 1]!}`)) return true;
  if (figures || magnitude || end > first + 1) return false;
  // `cả hai` is both.
  if (first > 0 && numbers.both.has(words.norm[first - 1]!) && !unit?.known) return true;
  const word = words.norm[first]!;
  if (numbers.articles.has(word) && !numbers.doubtful.has(word)) return true;
  const counted = numbers.doubtful.get(word);
  if (counted === undefined) return false;
  if (end >= words.length) return true;
  if (counted !== null)
    return (
      Boolean(words.gap[end]! & ~(Gap.Space | Gap.Apostrophe)) ||
      !(counted.has(words.norm[end]!) || counted.has(`${words.norm[end]!} ${words.norm[end + 1] ?? ''}`))
    );
  return !countsOne(passage, first, end, unit);
}

/** English `one` counts in `one kilometre`, `even one container`, `one of the six seats`; else it is a pronoun. */
function countsOne(
  { words, language: { numbers } }: Passage,
  first: number,
  end: number,
  unit: Unit | undefined,
): boolean {
  const next = words.norm[end]!;
  if (words.gap[end] === Gap.Hyphen) return unit !== undefined;
  if (words.gap[end] !== Gap.Space || numbers.one.neverBefore.has(next)) return false;
  if (next === 'of') {
    const total = end + 1 < words.length && words.norm[end + 1] === 'the' ? end + 2 : end + 1;
    return total < words.length && (words.shape[total] === Shape.Number || numbers.cardinals.has(words.norm[total]!));
  }
  if (unit?.known) return first === 0 || !numbers.one.never.has(words.norm[first - 1]!);
  return (
    words.shape[end] === Shape.Lower &&
    !numbers.notUnits.has(next) &&
    first > 0 &&
    numbers.one.behind.has(words.norm[first - 1]!)
  );
}

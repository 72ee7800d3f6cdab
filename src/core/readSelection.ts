import type { EntityType, Ref } from './annotation/model';
import { slugOf } from './annotation/slug';
import type { Span } from './base/span';
import { knownNames } from './lexicon/knownNames';
import { languageOf } from './languages/registry';
import { readDates } from './recognise/dates/readDates';
import { settleDates } from './recognise/dates/settleDates';
import { readQuantities } from './recognise/quantities/readQuantities';
import { readPassage } from './segment/passage';
import { splitWords } from './segment/words';

/** What a person's own selection says: used to fill in what they would otherwise type. */

/** The value of a selection that says when, as TIMEX3; `null` where it does not read as a date. */
export function readDate(text: string, language: string, published: string | null): string | null {
  const dates = readDates(readPassage(text, 'paragraph', languageOf(language)));
  return settleDates([dates], published)[0]?.[0]?.value ?? null;
}

/** The value and unit of a selection that says how much; `null` where it does not read as a figure. */
export function readFigure(text: string, language: string): { value: number; unit: string | null } | null {
  const [figure] = readQuantities(readPassage(text, 'paragraph', languageOf(language)), []);
  return figure ? { value: figure.value, unit: figure.unit } : null;
}

/** Whom or what the lexicon knows by exactly this name, the most prominent first. */
export function identitiesNamed(name: string, language: string): readonly { type: EntityType; ref: Ref }[] {
  const words = splitWords(name);
  const hit = knownNames(language).longestAt(words, 0);
  return hit?.end === words.length ? hit.value.map(({ type, ref }) => ({ type, ref })) : [];
}

/** The identity of a name as the lexicon has it for this type, else a slug made of the name. */
export function refForName(name: string, type: EntityType, language: string): Ref {
  return identitiesNamed(name, language).find((known) => known.type === type)?.ref ?? slugOf(type, name);
}

/** The sentence at an offset, or `null` on a blank line. Offsets are UTF-16 code units into `text`. */
export function sentenceAround(text: string, offset: number, language: string): Span | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const passage = readPassage(text.slice(start, end < 0 ? text.length : end), 'paragraph', languageOf(language));
  const at = offset - start;
  const sentence = passage.sentences.find((s) => at <= s.end) ?? passage.sentences.at(-1);
  return sentence ? { start: start + sentence.start, end: start + sentence.end } : null;
}

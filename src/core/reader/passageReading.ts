import type { QuantityMention } from '../annotation/model';
import { identifyPassageLanguage } from '../identify/identifyPassageLanguage';
import type { LaidBlock } from '../layout/structure';
import { languageOf } from '../languages/registry';
import { readClaims, type ClaimReading } from '../recognise/claims/readClaims';
import type { DateExpression } from '../recognise/dates/dateExpression';
import { readDates } from '../recognise/dates/readDates';
import type { Reading as NameReading } from '../recognise/entities/nameCandidate';
import { readNames } from '../recognise/entities/readNames';
import { readEventWords, type EventReading } from '../recognise/events/readEventWords';
import { readQuantities } from '../recognise/quantities/readQuantities';
import { readPassage, type Passage } from '../segment/passage';
import { splitWords } from '../segment/words';

/** What one block says on its own: kept while its text stays. Passage offsets. */
export interface PassageReading {
  readonly block: LaidBlock;
  readonly passage: Passage;
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly QuantityMention[];
  readonly names: readonly NameReading[];
  readonly events: EventReading;
  readonly claims: readonly ClaimReading[];
  /** How many passages come before it in the article as it is. */
  at: number;
}

/**
 * Reads blocks of an article in the language `code`. One step after the other for all of them: what a step looks up stays at
 * hand, which halves the time of reading them one by one.
 */
export function readPassages(blocks: readonly LaidBlock[], code: string): PassageReading[] {
  const passages = blocks.map((block) => {
    const { text, kind } = block;
    const words = block.words ?? splitWords(text);
    return readPassage(text, kind, languageOf(identifyPassageLanguage(text, words, code)), words);
  });
  const dates = passages.map(readDates);
  const quantities = passages.map((passage, i) => readQuantities(passage, dates[i]!));
  const names = passages.map((passage, i) => readNames(passage, [...dates[i]!, ...quantities[i]!]));
  const events = passages.map(readEventWords);
  const claims = passages.map(readClaims);
  return passages.map((passage, i) => ({
    block: blocks[i]!,
    passage,
    dates: dates[i]!,
    quantities: quantities[i]!,
    names: names[i]!,
    events: events[i]!,
    claims: claims[i]!,
    at: 0,
  }));
}

import type { EntityMention, QuantityMention, Suggestions } from './annotation/model';
import { shift } from './base/span';
import { identifyLanguage } from './identify/identifyLanguage';
import { identifyPassageLanguage } from './identify/identifyPassageLanguage';
import { sampleArticle } from './identify/sampleArticle';
import { languageOf } from './languages/registry';
import { readPage } from './layout/page';
import { withShares } from './recognise/calibrate';
import { readClaims, type ClaimReading } from './recognise/claims/readClaims';
import { settleClaims } from './recognise/claims/settleClaims';
import type { DateExpression } from './recognise/dates/dateExpression';
import { findPublished } from './recognise/dates/findPublished';
import { readDates } from './recognise/dates/readDates';
import { settleDates } from './recognise/dates/settleDates';
import type { Reading as NameReading } from './recognise/entities/nameCandidate';
import { readNames } from './recognise/entities/readNames';
import { establishNames, settleEntities } from './recognise/entities/settleEntities';
import { establishStory } from './recognise/events/establishStory';
import { readEventWords, type EventReading } from './recognise/events/readEventWords';
import { outsideNames, settleEvents } from './recognise/events/settleEvents';
import type { Known } from './recognise/known/known';
import { settleKnown } from './recognise/known/settleKnown';
import { withoutRejected } from './recognise/known/withoutRejected';
import { readQuantities } from './recognise/quantities/readQuantities';
import { readPassage, type Passage } from './segment/passage';
import { splitWords } from './segment/words';
import type { Article } from './text/article';
import { isRead, type Block } from './text/blocks';
import type { Format } from './text/markup';
import { statedDate } from './text/statedDate';
import { withoutMarkup } from './withoutMarkup';

export interface AnalyseOptions {
  readonly format?: Format;
  /** ISO 639-1, where it is known; otherwise found out from the text, which a sentence alone may be too short for. */
  readonly language?: string;
  /** Set by the user; otherwise as the article states or implies. */
  readonly published?: string | null;
  /** What people said of names elsewhere: other articles' annotations, the project's lexicon. */
  readonly known?: Known;
  /** Confidences as the recognisers weigh them, not as shares: for finding out what they are worth, and nothing else. */
  readonly uncalibrated?: boolean;
}

/** An article and what recognition suggests in it. Offsets are UTF-16 code units into `article.text`, half-open. */
export interface Analysis extends Suggestions {
  readonly article: Article;
}

/** What one block says on its own: kept while its text stays. Passage offsets. */
interface Reading {
  readonly passage: Passage;
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly QuantityMention[];
  readonly names: readonly NameReading[];
  readonly events: EventReading;
  readonly claims: readonly ClaimReading[];
}

/** Reads an article from its text to its suggestions. Deterministic; never throws for any text. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const format = options.format ?? 'plain';
  const page = readPage(text, format);
  const read = page.blocks.filter(isRead);
  const code = options.language ?? identifyLanguage(sampleArticle(page.text, page.blocks));
  const language = languageOf(code);
  const readings = readPassages(
    page.blocks.flatMap((block, i) => {
      if (!isRead(block)) return [];
      const own = page.text.slice(block.start, block.end);
      const words = page.words[i] ?? splitWords(own);
      return [readPassage(own, block.kind, languageOf(identifyPassageLanguage(own, words, code)), words)];
    }),
  );
  const published = options.published ?? statedDate(text, format) ?? findPublished(page.text, language, readings);
  const weighed = heed(settle(read, readings, published, options.known), page.text, options.known);
  return {
    article: { text, format, language: code, published, markup: page.markup, blocks: page.blocks },
    ...withoutMarkup(options.uncalibrated ? weighed : withShares(weighed, code), page.markup),
  };
}

/** One step after the other for all passages: what a step looks up stays at hand, which halves the time of reading them one by one. */
function readPassages(passages: readonly Passage[]): Reading[] {
  const dates = passages.map(readDates);
  const quantities = passages.map((passage, i) => readQuantities(passage, dates[i]!));
  const names = passages.map((passage, i) => readNames(passage, [...dates[i]!, ...quantities[i]!]));
  const events = passages.map(readEventWords);
  const claims = passages.map(readClaims);
  return passages.map((passage, i) => ({
    passage,
    dates: dates[i]!,
    quantities: quantities[i]!,
    names: names[i]!,
    events: events[i]!,
    claims: claims[i]!,
  }));
}

/** Suggestions without what people rejected elsewhere. */
function heed(suggestions: Suggestions, text: string, known: Known | undefined): Suggestions {
  return known ? withoutRejected(suggestions, text, known) : suggestions;
}

function settle(
  blocks: readonly Block[],
  readings: readonly Reading[],
  published: string | null,
  known: Known | undefined,
): Suggestions {
  const established = establishNames(readings.map((r) => r.names));
  const entities: EntityMention[][] = readings.map((r) => {
    const found = settleEntities(r.names, established);
    const heeded = known ? settleKnown(r.passage, found, [...r.dates, ...r.quantities], known) : found;
    return outsideNames(heeded, r.events);
  });
  const dates = settleDates(
    readings.map((r) => r.dates),
    published,
  );
  const story = establishStory(readings.map((r) => r.events));
  const events = readings.map((r, i) => settleEvents(r.passage, r.events, story, entities[i]!, dates[i]!));
  const claims = settleClaims(
    readings.map((r, i) => ({ passage: r.passage, start: blocks[i]!.start, claims: r.claims, entities: entities[i]! })),
  );
  const placed = <T extends { start: number; end: number }>(layer: readonly (readonly T[])[]): T[] =>
    layer.flatMap((found, i) => found.map((f) => shift(f, blocks[i]!.start)));
  return {
    entities: placed(entities),
    dates: placed(dates),
    quantities: placed(readings.map((r) => r.quantities)),
    events: placed(events),
    claims,
  };
}

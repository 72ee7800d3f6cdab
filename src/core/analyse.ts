import type { DateMention, EntityMention, QuantityMention, Suggestions } from './annotation/model';
import { shift } from './base/span';
import { identifyLanguage } from './identify/identifyLanguage';
import { languageOf } from './languages/registry';
import { readClaims } from './recognise/claims/readClaims';
import type { DateExpression } from './recognise/dates/dateExpression';
import { findPublished } from './recognise/dates/findPublished';
import { readDates } from './recognise/dates/readDates';
import type { NameCandidate } from './recognise/entities/nameCandidate';
import { readNames } from './recognise/entities/readNames';
import { establishNames, settleEntities } from './recognise/entities/settleEntities';
import { readEvents } from './recognise/events/readEvents';
import { readQuantities } from './recognise/quantities/readQuantities';
import { readPassage, type Passage } from './segment/passage';
import type { Article } from './text/article';
import { isRead, type Block } from './text/blocks';
import { findMarkup, type Format } from './text/markup';
import { findBlocks } from './text/structure';

export interface AnalyseOptions {
  readonly format?: Format;
  /** Set by the user; otherwise as the article states or implies. */
  readonly published?: string | null;
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
  readonly names: readonly NameCandidate[];
}

/** Reads an article from its text to its suggestions. Deterministic; never throws for any text. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const format = options.format ?? 'plain';
  const markup = findMarkup(text, format);
  const blocks = findBlocks(text, markup);
  const read = blocks.filter(isRead);
  const code = identifyLanguage(read.map((b) => text.slice(b.start, b.end)).join('\n'));
  const language = languageOf(code);
  const readings = read.map((block) =>
    readBlock(
      readPassage(
        text.slice(block.start, block.end),
        block.kind,
        language,
        markup.filter((m) => m.start >= block.start && m.end <= block.end).map((m) => shift(m, -block.start)),
      ),
    ),
  );
  const published = options.published ?? findPublished(text, readings.map((r) => r.passage));
  return { article: { text, format, language: code, published, markup, blocks }, ...settle(read, readings, published) };
}

function readBlock(passage: Passage): Reading {
  const dates = readDates(passage);
  const quantities = readQuantities(passage, dates);
  const names = readNames(passage, [...dates, ...quantities]);
  return { passage, dates, quantities, names };
}

function settle(blocks: readonly Block[], readings: readonly Reading[], published: string | null): Suggestions {
  const established = establishNames(readings.map((r) => r.names));
  const entities: EntityMention[][] = readings.map((r) => settleEntities(r.names, established));
  const dates: DateMention[][] = readings.map((r) =>
    r.dates.map(({ start, end, resolve, confidence }) => ({ start, end, value: resolve(published), confidence })),
  );
  const events = readings.map((r, i) => readEvents(r.passage, entities[i]!, dates[i]!));
  const claims = readings.map((r, i) =>
    readClaims({ passage: r.passage, entities: entities[i]!, before: readings[i - 1]?.passage, after: readings[i + 1]?.passage }),
  );
  const placed = <T extends { start: number; end: number }>(layer: readonly (readonly T[])[]): T[] =>
    layer.flatMap((found, i) => found.map((f) => shift(f, blocks[i]!.start)));
  return {
    entities: placed(entities),
    dates: placed(dates),
    quantities: placed(readings.map((r) => r.quantities)),
    events: placed(events),
    claims: claims.flatMap((found, i) =>
      found.map((c) => ({
        ...c,
        source: c.source && shift(c.source, blocks[i]!.start),
        cue: shift(c.cue, blocks[i]!.start),
        content: shift(c.content, blocks[i]!.start),
      })),
    ),
  };
}

import { Flat, Sequence, splice, type Change } from '../base/sequence';
import { identifyLanguage } from '../identify/identifyLanguage';
import { sampleArticle } from '../identify/sampleArticle';
import { languageOf } from '../languages/registry';
import { Layout } from '../layout/layout';
import type { Line } from '../layout/lines';
import { PageKeeper } from '../layout/page';
import type { LaidBlock } from '../layout/structure';
import { Publication } from '../recognise/dates/findPublished';
import { copyrightYear, yearFacts } from '../recognise/dates/impliedYear';
import type { Known } from '../recognise/known/known';
import { isRead } from '../text/blocks';
import type { Format } from '../text/markup';
import { statedDate } from '../text/statedDate';
import { ArticleReading } from './articleReading';
import { readPassages, type PassageReading } from './passageReading';
import { Settling, type PassageChange } from './settling';

export interface ReaderOptions {
  readonly format?: Format;
  /** ISO 639-1, where it is known; otherwise found out from the text, which a sentence alone may be too short for. */
  readonly language?: string;
  /** Set by the user; otherwise as the article states or implies. */
  readonly published?: string | null;
  /** Confidences as the recognisers weigh them, not as shares: for finding out what they are worth, and nothing else. */
  readonly uncalibrated?: boolean;
}

/**
 * Reads an article and keeps what it read, so that reading it again after an edit takes no longer than the edit is long. The first
 * reading goes the same way as those behind it, from an article without a line: what is read does not depend on the edits before.
 */
export class ArticleReader {
  private readonly page = new PageKeeper();
  private readonly layout = new Layout();
  private readonly toRead = new Flat<LaidBlock, LaidBlock>((block) => (isRead(block) ? [block] : []));
  private readonly copyright = new Sequence<Line, undefined, number | undefined>(undefined, (lines, i) => ({
    out: copyrightYear(lines[i]!.text),
    state: undefined,
  }));
  private readonly publication = new Publication();
  private readonly readings: PassageReading[] = [];
  private readonly settling = new Settling();
  private sample: string | undefined;
  private language = 'und';

  constructor(private readonly options: ReaderOptions = {}) {}

  /** Reads the article as it is now. `known` is what people said of names elsewhere: another object once they said more. Deterministic; never throws for any text. */
  read(text: string, known?: Known): ArticleReading {
    const format = this.options.format ?? 'plain';
    const { lines, blocks: change } = this.layout.follow(this.page.follow(text, format, this.layout.written));
    this.copyright.follow(this.layout.written, lines);
    const { blocks } = this.layout;
    const before = this.language;
    this.identify(blocks);
    const passages = this.followPassages(this.toRead.follow(blocks, change, []), this.language !== before);
    const stated = this.options.published ?? statedDate(text, format);
    const published = stated ?? this.findPublished(passages);
    if (stated !== null) this.publication.forget();
    const { language } = this;
    const uncalibrated = this.options.uncalibrated === true;
    this.settling.follow(this.readings, passages, published, { language, known, uncalibrated });
    return new ArticleReading(
      { text, format, language, published, markup: this.page.markup },
      [...blocks],
      blocks.map(({ line, from }) => line.start + from),
      [...this.settling.passages],
    );
  }

  private identify(blocks: readonly LaidBlock[]): void {
    if (this.options.language !== undefined) {
      this.language = this.options.language;
      return;
    }
    const sample = sampleArticle(blocks);
    if (sample === this.sample) return;
    this.sample = sample;
    this.language = identifyLanguage(sample);
  }

  /** Reads the passages that are new, or all of them in another language; gives what came and went. */
  private followPassages(change: Change, otherLanguage: boolean): PassageChange {
    const { readings } = this;
    const blocks = this.toRead.items;
    const { at, removed, added } = otherLanguage ? { at: 0, removed: readings.length, added: blocks.length } : change;
    const gone = readings.slice(at, at + removed);
    const kept = new Map(otherLanguage ? [] : gone.map((reading) => [reading.block, reading]));
    const wanted = blocks.slice(at, at + added);
    const read = readPassages(
      wanted.filter((block) => !kept.has(block)),
      this.language,
    );
    let next = 0;
    const come = wanted.map((block) => kept.get(block) ?? read[next++]!);
    splice(readings, at, removed, come);
    for (let i = at; i < readings.length; i++) readings[i]!.at = i;
    return { at, removed, added, gone, come };
  }

  private findPublished({ gone, come }: PassageChange): string | null {
    const facts = (readings: readonly PassageReading[]): string => readings.map(yearFacts).filter(Boolean).join('\n');
    const isFirst = gone.length === 0 && come.length === this.readings.length;
    const evidence = {
      lines: this.layout.written,
      copyright: this.copyright.out.find((year) => year !== undefined),
      language: languageOf(this.language),
      passages: this.readings,
    };
    return this.publication.find(evidence, () => !isFirst && facts(gone) === facts(come));
  }
}

import { splitWords, type Words } from '../segment/words';
import type { Block, BlockKind } from '../text/blocks';
import type { Markup } from '../text/markup';
import { isSection } from './breadcrumbs';
import { isByline, isCredit, isNameLine } from './bylines';
import { cutFurniture, type Part } from './furniture';
import { findLines, type Line } from './lines';
import { closeLinkLists } from './linkLists';
import { isCaption } from './pictures';
import { repeatedHeadline } from './repeatedHeadline';
import { joinWrapped } from './wrapping';

const LONGEST_HEADLINE = 250;
const LONGEST_SUBHEADING = 100;
const LONGEST_LEAD_TITLE = 240;
const LONGEST_LABEL = 140;
/** How many lines further down a breadcrumb's headline may stand again. */
const LOOK_AHEAD = 8;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]{0,3}$/;
const GOES_ON = /[,;:–—-]$/;
/** A line of signs alone parts one article from the next. */
const RULE = /^[-=_*~#•·.\s—–]{3,}$/;

/** A block, and its words where they are known already. */
export interface LaidBlock extends Block {
  readonly words?: Words | undefined;
}

/**
 * Cuts a page into blocks and says what each one is; blocks are in order and apart. `page` is the article as `maskMarkup` leaves
 * it, or plain text; `markup` is only asked what it opens. Offsets are UTF-16 code units. Linear in the length.
 */
export function findBlocks(page: string, markup: readonly Markup[] = []): LaidBlock[] {
  const lines = joinWrapped(page, findLines(page, markup));
  const parts = closeLinkLists(
    page,
    lines.flatMap((line, i) => cutFurniture(page, line, isRepeatedBelow(page, lines, i))),
  );
  const namer = new BlockNamer(page, parts);
  return parts.flatMap((part, i) => namer.name(part, i));
}

function isRepeatedBelow(page: string, lines: readonly Line[], i: number): (tail: string) => boolean {
  return (tail) =>
    lines
      .slice(i + 1, i + 1 + LOOK_AHEAD)
      .some((line) => page.startsWith(tail.replace(/\s?(?:\.{3}|…)$/, ''), line.start));
}

/** Names the parts of an article in order: what a part is depends on those before it. */
class BlockNamer {
  private headlines: string[] = [];
  /** Still before the headline of an article. */
  private opening = true;
  private lead = false;
  private paragraphs = 0;
  private readonly lastParagraph: number;

  constructor(
    private readonly page: string,
    private readonly parts: readonly Part[],
  ) {
    this.lastParagraph = parts.findLastIndex((part) => !part.furniture && this.isParagraph(part));
  }

  name(part: Part, i: number): LaidBlock[] {
    const { start, end } = part;
    if (part.furniture) {
      if (RULE.test(this.text(part).slice(0, 200))) this.opening = true;
      return [{ start, end, kind: 'furniture' }];
    }
    const again = repeatedHeadline(this.page, part, this.headlines, this.lead);
    if (again) {
      this.remember(this.page.slice(start, again[0]!.end));
      return again;
    }
    const kind = this.kindOf(part, i);
    if (kind === 'headline') {
      this.remember(this.text(part));
      this.lead = false;
      this.paragraphs = 0;
    }
    if (kind === 'headline' || kind === 'lead') this.opening = false;
    this.lead ||= kind === 'lead';
    if (kind === 'paragraph') this.paragraphs++;
    return [{ start, end, kind, words: part.words }];
  }

  private remember(headline: string): void {
    if (!this.headlines.includes(headline)) this.headlines = [headline, ...this.headlines.slice(0, 2)];
  }

  private kindOf(part: Part, i: number): BlockKind {
    if (part.opens) return part.opens === 'headline' && !this.opening ? 'subheading' : part.opens;
    const length = part.end - part.start;
    if (length > 700) return this.paragraph();
    const text = this.text(part);
    if (isCaption(text, part.words)) return 'caption';
    const short = length <= LONGEST_LABEL ? (part.words ?? splitWords(text)) : undefined;
    if (short && isCredit(text, short)) return 'credit';
    if (short && isByline(text, short)) return 'byline';
    if (this.opening) return this.openingKind(text, i);
    if (short && (this.paragraphs === 0 || i > this.lastParagraph) && isNameLine(text, short)) return 'byline';
    if (ENDS_SENTENCE.test(text.slice(-4))) return this.paragraph();
    if (!this.lead && length >= 50 && length < LONGEST_LEAD_TITLE) return 'lead';
    return this.isSubheading(text, i) ? 'subheading' : 'paragraph';
  }

  private openingKind(text: string, i: number): BlockKind {
    const next = this.next(i);
    if (isSection(text) && next) return 'subheading';
    const kicker = text.length < 30 && text === text.toUpperCase() && next && next.end - next.start < LONGEST_HEADLINE;
    if (kicker && !this.isParagraph(next) && next.end - next.start > text.length) return 'subheading';
    if (text.length > LONGEST_HEADLINE || /[.;]$/.test(text)) return 'lead';
    return 'headline';
  }

  private paragraph(): BlockKind {
    return this.lead ? 'paragraph' : 'lead';
  }

  /** A short line without a full stop between paragraphs; one of several such lines is a list's. */
  private isSubheading(text: string, i: number): boolean {
    if (text.length > LONGEST_SUBHEADING || GOES_ON.test(text) || i > this.lastParagraph || !/\p{L}/u.test(text))
      return false;
    const next = this.next(i);
    return next !== undefined && (this.isParagraph(next) || next.opens !== undefined);
  }

  private next(i: number): Part | undefined {
    for (let j = i + 1; j < this.parts.length && j < i + 12; j++) if (!this.parts[j]!.furniture) return this.parts[j];
    return undefined;
  }

  private isParagraph(part: Part): boolean {
    const length = part.end - part.start;
    if (length > 200) return true;
    return length > 60 && ENDS_SENTENCE.test(this.page.slice(part.end - 4, part.end));
  }

  private text({ start, end }: Part): string {
    return this.page.slice(start, end);
  }
}

import { splitWords } from '../segment/words';
import type { Block, BlockKind } from './blocks';
import { isSection } from './breadcrumbs';
import { isByline, isCredit, isNameLine } from './bylines';
import { cutFurniture, type Part } from './furniture';
import { findLines, type Line } from './lines';
import { closeLinkLists } from './linkLists';
import type { Markup } from './markup';
import { isCaption, pictureNumberLength } from './pictures';
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

/**
 * Cuts a page into blocks and says what each one is; blocks are in order and apart. `page` is the article as `maskMarkup` leaves
 * it, or plain text; `markup` is only asked what it opens. Offsets are UTF-16 code units. Linear in the length.
 */
export function findBlocks(page: string, markup: readonly Markup[] = []): Block[] {
  const lines = joinWrapped(page, findLines(page, markup));
  const parts = closeLinkLists(page, lines.flatMap((line, i) => cutFurniture(page, line, isRepeatedBelow(page, lines, i))));
  const namer = new BlockNamer(page, parts);
  return parts.flatMap((part, i) => namer.name(part, i));
}

function isRepeatedBelow(page: string, lines: readonly Line[], i: number): (tail: string) => boolean {
  return (tail) => lines.slice(i + 1, i + 1 + LOOK_AHEAD).some((line) => page.startsWith(tail.replace(/\s?(?:\.{3}|…)$/, ''), line.start));
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

  name(part: Part, i: number): Block[] {
    const { start, end } = part;
    if (part.furniture) {
      if (RULE.test(this.text(part).slice(0, 200))) this.opening = true;
      return [{ start, end, kind: 'furniture' }];
    }
    const again = this.repeatedHeadline(part);
    if (again) return again;
    const kind = this.kindOf(part, i);
    if (kind === 'headline') {
      this.headlines = [this.text(part), ...this.headlines.slice(0, 2)];
      this.lead = false;
      this.paragraphs = 0;
    }
    if (kind === 'headline' || kind === 'lead') this.opening = false;
    this.lead ||= kind === 'lead';
    if (kind === 'paragraph') this.paragraphs++;
    return [{ start, end, kind }];
  }

  /** The headline once more: by itself, in full after a breadcrumb's short form, or over a picture with its number. */
  private repeatedHeadline(part: Part): Block[] | undefined {
    const { start, end } = part;
    const headline = this.headlines.find((h) => this.page.startsWith(h, start));
    if (headline === undefined) return this.shortenedHeadline(part);
    const behind = start + headline.length;
    if (behind >= end) return behind === end ? [{ start, end, kind: 'headline' }] : undefined;
    const number = pictureNumberLength(this.page.slice(behind, end));
    if (number > 0) return this.overPicture(start, behind, number, end);
    if (this.lead || end - start > LONGEST_HEADLINE || ENDS_SENTENCE.test(this.page.slice(end - 4, end))) return undefined;
    this.headlines = [this.text(part), ...this.headlines.slice(0, 2)];
    return [{ start, end, kind: 'headline' }];
  }

  /** `Start of the headline - 1`: as a picture's number cuts it short. */
  private shortenedHeadline({ start, end }: Part): Block[] | undefined {
    const head = this.page.slice(start, Math.min(end, start + 15));
    if (head.length < 15 || end - start > LONGEST_HEADLINE) return undefined;
    const headline = this.headlines.find((h) => h.startsWith(head));
    if (headline === undefined) return undefined;
    let same = 15;
    while (start + same < end && headline[same] === this.page[start + same]) same++;
    const blank = /\s*$/.exec(this.page.slice(start, start + same).slice(-5))![0].length;
    const number = pictureNumberLength(this.page.slice(start + same - blank, end));
    return number > 0 ? this.overPicture(start, start + same - blank, number, end) : undefined;
  }

  /** The headline, the picture's number, and the caption that may have run on to it. */
  private overPicture(start: number, behind: number, number: number, end: number): Block[] {
    const at = behind + number;
    const blank = /^\s*/.exec(this.page.slice(behind, at))![0].length;
    const blocks: Block[] = [
      { start, end: behind, kind: 'headline' },
      { start: behind + blank, end: at, kind: 'furniture' },
    ];
    const rest = this.page.slice(at, end).search(/[^\s:.)-]/);
    return rest < 0 ? blocks : [...blocks, { start: at + rest, end, kind: 'caption' }];
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
    if (text.length > LONGEST_SUBHEADING || GOES_ON.test(text) || i > this.lastParagraph || !/\p{L}/u.test(text)) return false;
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

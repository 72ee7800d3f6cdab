import type { Step } from '../base/sequence';
import { splitWords, type Words } from '../segment/words';
import type { BlockKind } from '../text/blocks';
import { isSection } from './breadcrumbs';
import { isByline, isCredit, isNameLine } from './bylines';
import type { Part } from './furniture';
import type { Line } from './lines';
import { isCaption } from './pictures';
import { repeatedHeadline } from './repeatedHeadline';

const LONGEST_HEADLINE = 250;
const LONGEST_SUBHEADING = 100;
const LONGEST_LEAD_TITLE = 240;
const LONGEST_LABEL = 140;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]{0,3}$/;
const GOES_ON = /[,;:–—-]$/;
/** A line of signs alone parts one article from the next. */
const RULE = /^[-=_*~#•·.\s—–]{3,}$/;

/** A block as a part of its line tells it; its place is its line's, moved by `from`. It stays the same while its text does. */
export interface LaidBlock {
  readonly kind: BlockKind;
  readonly line: Line;
  /** Where it starts in its line. UTF-16 code units. */
  readonly from: number;
  /** As it is read. */
  readonly text: string;
  /** Its words, where they are known already. */
  readonly words?: Words | undefined;
}

/** What an article's parts so far say of the ones to come. */
export interface Progress {
  readonly headlines: readonly string[];
  /** Still before the headline of an article. */
  readonly opening: boolean;
  readonly lead: boolean;
  /** Whether a paragraph came since the headline. */
  readonly begun: boolean;
}

export const BEGINNING: Progress = { headlines: [], opening: true, lead: false, begun: false };

export function sameProgress(a: Progress, b: Progress): boolean {
  return (
    a.opening === b.opening &&
    a.lead === b.lead &&
    a.begun === b.begun &&
    (a.headlines === b.headlines ||
      (a.headlines.length === b.headlines.length && a.headlines.every((headline, i) => headline === b.headlines[i])))
  );
}

/** A part's blocks, and whether what comes behind it was looked at for them. */
export interface NamedPart {
  readonly blocks: readonly LaidBlock[];
  readonly lookedAhead: boolean;
}

/** How many parts behind a part are looked at. */
export const PARTS_AHEAD = 11;

/** Names a part of an article: what it is depends on those before it, and on the next one. `lastParagraph`: index into `parts`. */
export function namePart(
  parts: readonly Part[],
  i: number,
  progress: Progress,
  lastParagraph: number,
): Step<Progress, NamedPart> {
  const namer = new PartNamer(parts, i, progress, lastParagraph);
  const step = namer.name();
  return { out: { blocks: step.out, lookedAhead: namer.lookedAhead }, state: step.state };
}

export function isParagraph({ text }: Part): boolean {
  const { length } = text;
  return length > 200 || (length > 60 && ENDS_SENTENCE.test(text.slice(-4)));
}

class PartNamer {
  lookedAhead = false;
  private readonly part: Part;

  constructor(
    private readonly parts: readonly Part[],
    private readonly i: number,
    private readonly progress: Progress,
    private readonly lastParagraph: number,
  ) {
    this.part = parts[i]!;
  }

  name(): Step<Progress, LaidBlock[]> {
    const { progress, part } = this;
    const { line, start, text } = part;
    if (part.furniture) {
      const parted = RULE.test(text.slice(0, 200));
      return { out: [blockOf(part, 'furniture')], state: parted ? { ...progress, opening: true } : progress };
    }
    const again = repeatedHeadline(text, progress.headlines, progress.lead);
    if (again) {
      const out = again.map((piece) => ({
        kind: piece.kind,
        line,
        from: start + piece.start,
        text: text.slice(piece.start, piece.end),
      }));
      return { out, state: remember(progress, out[0]!.text) };
    }
    const kind = this.kindOf(part);
    return { out: [blockOf(part, kind)], state: after(progress, kind, text) };
  }

  private kindOf(part: Part): BlockKind {
    const { opening, lead, begun } = this.progress;
    const { opens } = part.line;
    if (opens) return opens === 'headline' && !opening ? 'subheading' : opens;
    const { text } = part;
    const { length } = text;
    if (length > 700) return this.paragraph();
    if (isCaption(text, part.words)) return 'caption';
    const short = length <= LONGEST_LABEL ? (part.words ?? splitWords(text)) : undefined;
    if (short && isCredit(text, short)) return 'credit';
    if (short && isByline(text, short)) return 'byline';
    if (opening) return this.openingKind(text);
    if (short && (!begun || this.i > this.lastParagraph) && isNameLine(text, short)) return 'byline';
    if (ENDS_SENTENCE.test(text.slice(-4))) return this.paragraph();
    if (!lead && length >= 50 && length < LONGEST_LEAD_TITLE) return 'lead';
    return this.isSubheading(text) ? 'subheading' : 'paragraph';
  }

  private openingKind(text: string): BlockKind {
    const next = this.next();
    if (isSection(text) && next) return 'subheading';
    const kicker = text.length < 30 && text === text.toUpperCase() && next && next.text.length < LONGEST_HEADLINE;
    if (kicker && !isParagraph(next) && next.text.length > text.length) return 'subheading';
    if (text.length > LONGEST_HEADLINE || /[.;]$/.test(text)) return 'lead';
    return 'headline';
  }

  private paragraph(): BlockKind {
    return this.progress.lead ? 'paragraph' : 'lead';
  }

  /** A short line without a full stop between paragraphs; one of several such lines is a list's. */
  private isSubheading(text: string): boolean {
    if (text.length > LONGEST_SUBHEADING || GOES_ON.test(text) || this.i > this.lastParagraph || !/\p{L}/u.test(text))
      return false;
    const next = this.next();
    return next !== undefined && (isParagraph(next) || next.line.opens !== undefined);
  }

  private next(): Part | undefined {
    this.lookedAhead = true;
    const { parts, i } = this;
    for (let j = i + 1; j < parts.length && j <= i + PARTS_AHEAD; j++) if (!parts[j]!.furniture) return parts[j];
    return undefined;
  }
}

function blockOf({ line, start, text, words }: Part, kind: BlockKind): LaidBlock {
  return { kind, line, from: start, text, words };
}

function remember(progress: Progress, headline: string): Progress {
  const { headlines } = progress;
  return headlines.includes(headline) ? progress : { ...progress, headlines: [headline, ...headlines.slice(0, 2)] };
}

/** What the progress is behind a part of this kind. */
function after(progress: Progress, kind: BlockKind, text: string): Progress {
  if (kind === 'headline') return { ...remember(progress, text), lead: false, begun: false, opening: false };
  if (kind === 'lead')
    return progress.lead && !progress.opening ? progress : { ...progress, opening: false, lead: true };
  return kind === 'paragraph' && !progress.begun ? { ...progress, begun: true } : progress;
}

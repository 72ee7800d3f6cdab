import { changeBetween, Flat, Sequence, splice, withThoseBefore, type Change } from '../base/sequence';
import { cutFurniture, type Part } from './furniture';
import { sameLine, type FoundLines, type Line } from './lines';
import { closeLinkList } from './linkLists';
import {
  BEGINNING,
  isParagraph,
  namePart,
  PARTS_AHEAD,
  sameProgress,
  type LaidBlock,
  type NamedPart,
  type Progress,
} from './structure';
import { Wrapping } from './wrapping';

/** How many lines further down a breadcrumb's headline may stand again. */
const LINES_AHEAD = 8;

/** The parts of a line, and whether the lines behind it were looked at for them. */
interface CutLine {
  readonly parts: readonly Part[];
  readonly lookedAhead: boolean;
}

/**
 * The layout of an article: its lines, joined where they were wrapped, cut where furniture starts, and named. Kept while the article is
 * edited: a block stays the same while what makes it one does.
 */
export class Layout {
  private readonly lines: Line[] = [];
  private readonly wrapping = new Wrapping();
  private readonly cut = new Sequence<Line, undefined, CutLine>(undefined, (lines, i) => ({
    out: cutLine(lines, i),
    state: undefined,
  }));
  private readonly parts = new Flat<CutLine, Part>((line) => line.parts);
  private readonly closed = new Sequence<Part, boolean, Part>(false, (parts, i, open) =>
    closeLinkList(parts[i]!, open),
  );
  private readonly named = new Sequence<Part, Progress, NamedPart>(
    BEGINNING,
    (parts, i, progress) => namePart(parts, i, progress, this.lastParagraph),
    sameProgress,
    sameNames,
  );
  private readonly laid = new Flat<NamedPart, LaidBlock>((part) => part.blocks);
  /** Index of the last paragraph among the parts. */
  private lastParagraph = -1;

  /** In order and apart; furniture among them. */
  get blocks(): readonly LaidBlock[] {
    return this.laid.items;
  }

  /** The lines that the article is written in. */
  get written(): readonly Line[] {
    return this.lines;
  }

  /** Follows the article to the lines that it has now; gives the changes of its lines and of its blocks. */
  follow(found: FoundLines): { readonly lines: Change; readonly blocks: Change } {
    const change = this.keepLines(found);
    const joined = this.wrapping.follow(this.lines, change);
    const cut = this.cut.follow(
      this.wrapping.lines,
      joined,
      this.reachedBy(joined, LINES_AHEAD, (i) => this.cut.out[i]!.lookedAhead),
    );
    const parts = this.parts.follow(this.cut.out, joined, cut);
    const closed = this.closed.follow(this.parts.items, parts);
    const again = new Set(this.moveLastParagraph(parts));
    for (const i of withThoseBefore(
      edges(parts, closed),
      PARTS_AHEAD,
      (i) => this.named.out[i < parts.at ? i : i - parts.added + parts.removed]?.lookedAhead ?? false,
    ))
      again.add(i);
    const named = this.named.follow(
      this.closed.out,
      parts,
      [...again].sort((a, b) => a - b),
    );
    return { lines: change, blocks: this.laid.follow(this.named.out, parts, named) };
  }

  /** Takes over the lines that are new; the others only move. */
  private keepLines({ at, until, lines: found, by }: FoundLines): Change {
    const { lines } = this;
    const was = lines.slice(at, until);
    const { at: same, removed, added } = changeBetween(was, found, sameLine);
    const behind = was.length - same - removed;
    for (let i = 0; i < same; i++) moveTo(was[i]!, found[i]!);
    for (let i = 1; i <= behind; i++) moveTo(was[was.length - i]!, found[found.length - i]!);
    for (let i = until; by !== 0 && i < lines.length; i++) {
      lines[i]!.start += by;
      lines[i]!.end += by;
    }
    splice(lines, at + same, removed, found.slice(same, same + added));
    return { at: at + same, removed, added };
  }

  private reachedBy(change: Change, reach: number, lookedAhead: (i: number) => boolean): number[] {
    if (change.removed + change.added === 0) return [];
    return withThoseBefore([change.at], reach, lookedAhead).filter((i) => i < change.at);
  }

  /** Finds the last paragraph; gives the parts of which some come to stand behind it now, or before it. */
  private moveLastParagraph(change: Change): number[] {
    const parts = this.closed.out;
    const before = this.lastParagraph;
    this.lastParagraph = parts.findLastIndex((part) => !part.furniture && isParagraph(part));
    const moved = before >= change.at + change.removed ? before + change.added - change.removed : before;
    const again: number[] = [];
    if (moved !== this.lastParagraph)
      for (let i = Math.max(0, Math.min(moved, this.lastParagraph, change.at)); i < parts.length; i++) again.push(i);
    return again;
  }
}

function moveTo(line: Line, found: Line): void {
  line.start = found.start;
  line.end = found.end;
}

function cutLine(lines: readonly Line[], i: number): CutLine {
  let lookedAhead = false;
  const parts = cutFurniture(lines[i]!, (tail) => {
    lookedAhead = true;
    const start = tail.replace(/\s?(?:\.{3}|…)$/, '');
    return lines.slice(i + 1, i + 1 + LINES_AHEAD).some((line) => line.text.startsWith(start));
  });
  return { parts, lookedAhead };
}

/** The indices of what changed, and that behind what only went. */
function edges(change: Change, changed: readonly number[]): number[] {
  const gone = change.removed > 0 && change.added === 0;
  return gone ? [...new Set([...changed, change.at])].sort((a, b) => a - b) : [...changed];
}

function sameNames(a: NamedPart, b: NamedPart): boolean {
  return (
    a.lookedAhead === b.lookedAhead &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => sameBlock(block, b.blocks[i]!))
  );
}

function sameBlock(a: LaidBlock, b: LaidBlock): boolean {
  return a.line === b.line && a.from === b.from && a.kind === b.kind && a.text === b.text;
}

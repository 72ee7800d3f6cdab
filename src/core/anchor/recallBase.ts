import type { Selectors } from '../annotation/annotation';
import { countUpTo } from './ascending';
import { countCodePoints } from './codePoints';
import { indexText, type IndexedText } from './indexedText';
import { piecesOf } from './pieces';
import { pieceStarts, sketchedPieces, type Sketch, type SketchedPiece } from './sketch';
import { wasRecordedIn } from './wasRecordedIn';

/** Stands for what is not known of a text: no character. */
const UNKNOWN = '\uffff';

/**
 * What can be known of the text that anchors were recorded against, without having it: pieces of its sketch that still stand
 * somewhere in the present text are what they were; of the others the words that anchors quote, with what is around them. What is
 * left is no character. Its `codePoints` take recorded positions to where they are in this text, which is of another length.
 */
export function recallBase(present: IndexedText, sketch: Sketch, anchors: readonly Selectors[]): IndexedText {
  const starts = pieceStarts(sketch);
  const kept = keptPieces(present, sketch);
  const quoted = quotedPieces(sketch, starts, kept, anchors);
  return recalled(
    sketch,
    kept.map((text, i) => text ?? quoted.get(i)?.join('') ?? UNKNOWN),
  );
}

function recalled(sketch: Sketch, texts: readonly string[]): IndexedText {
  const indexed = indexText(texts.join(''));
  return {
    text: indexed.text,
    codePoints: positionsIn(sketch, pieceStarts(sketch), texts),
    get folded() {
      return indexed.folded;
    },
    get grams() {
      return indexed.grams;
    },
  };
}

/**
 * The same without a sketch: only what anchors quote of the text. `null` where they contradict each other, because they were
 * recorded against several texts.
 */
export function recallFromQuotes(anchors: readonly Selectors[]): IndexedText | null {
  const cells = new Map<number, string>();
  for (const { quote, position } of anchors) {
    if (!position) continue;
    let at = position.start - [...quote.prefix].length;
    for (const character of quote.prefix + quote.exact + quote.suffix) {
      if ((cells.get(at) ?? character) !== character) return null;
      cells.set(at++, character);
    }
  }
  const pieces: SketchedPiece[] = [];
  const texts: string[] = [];
  let end = 0;
  for (const at of [...cells.keys()].filter((key) => key >= 0).sort((x, y) => x - y)) {
    // What nothing is known of is one piece, and each character that is known another.
    if (at > end) {
      pieces.push({ length: at - end, hash: 0 });
      texts.push(UNKNOWN);
    }
    pieces.push({ length: 1, hash: 0 });
    texts.push(cells.get(at)!);
    end = at + 1;
  }
  return recalled({ words: 0, pieces }, texts);
}

/** The words of each piece that still stands somewhere, in the order of the sketch. */
function keptPieces(present: IndexedText, sketch: Sketch): (string | null)[] {
  const { folded, text } = present;
  const now = piecesOf(text, folded, sketch.words);
  const lengths = sketchedPieces(present, sketch.words).map(({ length }) => length);
  const byHash = new Map<number, number[]>();
  now.forEach(({ hash }, i) => {
    if (!byHash.get(hash)?.push(i)) byHash.set(hash, [i]);
  });
  let next = 0;
  return sketch.pieces.map(({ hash, length }) => {
    const same = byHash.get(hash) ?? [];
    // What follows in both is the same piece; else any with these words will do.
    const found = now[next]?.hash === hash ? next : (same.slice(0, 16).find((i) => lengths[i] === length) ?? same[0]);
    if (found === undefined || !alike(length, lengths[found]!)) return null;
    next = found + 1;
    const { from, to } = now[found]!;
    return text.slice(folded.starts[from]!, to < folded.starts.length ? folded.starts[to]! : text.length);
  });
}

/** Whether two lengths may be of the same words in other forms, with other spaces between them. */
function alike(a: number, b: number): boolean {
  return Math.max(a, b) <= 2 * Math.min(a, b) + 16;
}

/** Of pieces that are not kept what anchors say of them: a cell for each code point. */
function quotedPieces(
  sketch: Sketch,
  starts: readonly number[],
  kept: readonly (string | null)[],
  anchors: readonly Selectors[],
): Map<number, string[]> {
  const cells = new Map<number, string[]>();
  for (const { quote, position } of anchors) {
    if (!position || !wasRecordedIn(sketch, starts, quote, position)) continue;
    const words = [...quote.prefix, ...quote.exact, ...quote.suffix];
    const first = position.start - [...quote.prefix].length;
    if (first < 0) continue;
    for (let i = 0, piece = countUpTo(starts, first) - 1; i < words.length && piece < kept.length; piece++) {
      const from = first + i - starts[piece]!;
      const length = sketch.pieces[piece]!.length;
      if (kept[piece] === null) {
        if (!cells.has(piece)) cells.set(piece, new Array<string>(length).fill(UNKNOWN));
        for (let k = 0; k < length - from && i + k < words.length; k++) cells.get(piece)![from + k] = words[i + k]!;
      }
      i += length - from;
    }
  }
  return cells;
}

/** Recorded positions, and where they are in what was put together of `texts`. */
function positionsIn(sketch: Sketch, starts: readonly number[], texts: readonly string[]): IndexedText['codePoints'] {
  const offsets = [0];
  for (const text of texts) offsets.push(offsets.at(-1)! + text.length);
  return {
    toOffset(codePoints) {
      const piece = Math.max(0, countUpTo(starts, codePoints) - 1);
      if (piece >= texts.length) return offsets.at(-1)!;
      const within = countCodePoints(texts[piece]!).toOffset(codePoints - starts[piece]!);
      return offsets[piece]! + within;
    },
    toCodePoints(offset) {
      const piece = Math.min(countUpTo(offsets, offset) - 1, texts.length - 1);
      return starts[piece]! + Math.min(offset - offsets[piece]!, sketch.pieces[piece]?.length ?? 0);
    },
  };
}

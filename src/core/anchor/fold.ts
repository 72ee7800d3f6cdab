/** A text as anchors compare it, and where each of its code units came from. */
export interface Folded {
  readonly text: string;
  /** Of each folded unit: the UTF-16 offsets of the character that it came from. Both ascend. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const SPACE = 0x20;
const MARK = /[\p{M}\u1160-\u11ff]/u;

/**
 * Folds what anchors take for the same: composed and decomposed letters, kinds and runs of white space (so `\r\n` and a line
 * wrapped anew), curly and straight quotation marks, hyphens and dashes; soft hyphens and zero-width characters vanish. Case, accents and
 * punctuation stay. Linear.
 */
export function fold(text: string): Folded {
  const composed = text.normalize('NFC') === text;
  // Composing a decomposed text makes it longer in a few scripts only: three units for one at most.
  const folding = new Folding(composed ? text.length : text.length * 3);
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    if (unit > SPACE && unit < 0x7f) {
      // The usual case first: an ASCII character that no accent follows.
      if (composed || !isMark(text, i + 1)) folding.push(unit, i, i + 1);
      else folding.pushAll(text, i, clusterEnd(text, i));
      i = folding.reached;
    } else if (isSpace(unit)) {
      const end = spaceEnd(text, i);
      folding.push(SPACE, i, end);
      i = end;
    } else if (isIgnorable(unit)) {
      i++;
    } else if (composed) {
      folding.push(straight(unit), i, ++i);
    } else {
      folding.pushAll(text, i, clusterEnd(text, i));
      i = folding.reached;
    }
  }
  return folding.done();
}

/** Collects folded units. */
class Folding {
  private readonly units: Uint16Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private n = 0;
  reached = 0;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  push(unit: number, start: number, end: number): void {
    this.units[this.n] = unit;
    this.starts[this.n] = start;
    this.ends[this.n++] = end;
    this.reached = end;
  }

  pushAll(text: string, start: number, end: number): void {
    const composed = text.slice(start, end).normalize('NFC');
    for (let i = 0; i < composed.length; i++) this.push(straight(composed.charCodeAt(i)), start, end);
  }

  done(): Folded {
    const pieces: string[] = [];
    for (let i = 0; i < this.n; i += 8192) {
      pieces.push(String.fromCharCode(...this.units.subarray(i, Math.min(i + 8192, this.n))));
    }
    return { text: pieces.join(''), starts: this.starts.slice(0, this.n), ends: this.ends.slice(0, this.n) };
  }
}

function clusterEnd(text: string, start: number): number {
  let end = start + 1;
  // More marks on one letter are no writing; composing them would take the square of their number.
  while (end < start + 64 && isMark(text, end)) end++;
  return end;
}

function isMark(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && MARK.test(text[at]!);
}

function spaceEnd(text: string, start: number): number {
  let end = start + 1;
  for (let i = end; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) end = i + 1;
    else if (!isIgnorable(unit)) break;
  }
  return end;
}

function isSpace(unit: number): boolean {
  if (unit <= SPACE) return unit === SPACE || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x85 || unit === 0x1680;
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** Soft hyphen, zero-width space, joiners, word joiner, byte-order mark. */
function isIgnorable(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
}

function straight(unit: number): number {
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x201a || unit === 0x201b || unit === 0x2bc) return 0x27;
  if (unit >= 0x201c && unit <= 0x201f) return 0x22;
  // Hyphens and dashes of any length: which one it is changes from one program that saves an article to the next.
  return (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 ? 0x2d : unit;
}

/** The first folded unit that begins at or after an offset of the text. */
export function foldedIndex({ starts }: Folded, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

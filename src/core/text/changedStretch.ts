/** Where a text changed: `[start, end)` of the text as it is, `[start, oldEnd)` of the text as it was. UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly oldEnd: number;
}

/** Pieces are compared whole, the engine being quicker at that than a loop over characters; then halves of them. */
const PIECE = 1 << 16;

/** The stretch in which two texts differ: what both begin and end with is outside. */
export function changedStretch(before: string, now: string): Stretch {
  const most = Math.min(before.length, now.length);
  let start = 0;
  for (let piece = PIECE; piece > 0; piece >>= 1)
    while (start + piece <= most && before.slice(start, start + piece) === now.slice(start, start + piece))
      start += piece;
  let oldEnd = before.length;
  let end = now.length;
  for (let piece = PIECE; piece > 0; piece >>= 1)
    while (
      Math.min(oldEnd, end) - piece >= start &&
      before.slice(oldEnd - piece, oldEnd) === now.slice(end - piece, end)
    ) {
      oldEnd -= piece;
      end -= piece;
    }
  return { start, end, oldEnd };
}

/** Where the line starts that `offset` is in. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after the one that `offset` is in starts, or the text's end. */
export function nextLineStart(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The same characters, without keeping alive the long text that they were cut from. */
export function detached(piece: string): string {
  return ` ${piece}`.slice(1);
}

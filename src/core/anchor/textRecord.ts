import { sketchOf } from './sketch';
import { textHash } from './textHash';

/** What a sidecar keeps of the text that its positions were recorded against: always both, of the same text. */
export interface TextRecord {
  /** Its name: `textHash`. */
  readonly textHash: string | null;
  /** What can be told of it where it can't be had any more: `sketchOf`. */
  readonly textSketch: string | null;
}

/** Makes the record of a text. Linear. */
export function recordOf(text: string): TextRecord {
  const hash = textHash(text);
  return { textHash: hash, textSketch: sketchOf(text, hash) };
}

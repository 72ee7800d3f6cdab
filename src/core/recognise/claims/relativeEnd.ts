import type { Reader } from './reader';
import { Kind } from './wordKinds';

/** Past `il quale`, `cui`, `whom` at word `w`, or `w`. */
export function relativeEnd(reader: Reader, w: number): number {
  const { relativeObjects } = reader.cues;
  if (relativeObjects.has(reader.norm(w))) return w + 1;
  return reader.is(w, Kind.determiners) && relativeObjects.has(reader.norm(w + 1)) ? w + 2 : w;
}

import { LAYERS } from '../annotation/annotation';
import type { Row } from '../exchange/row';
import type { Unit } from './unit';

/** What agreement is measured on: whatever is marked in the text and suggested by layers. */
export function unitsOf(rows: readonly Row[]): Unit[] {
  return rows.flatMap(({ kind, type, span }): Unit[] => {
    const layer = LAYERS.find((l) => l === kind);
    return layer && span ? [{ start: span.start, end: span.end, layer, type: type ?? layer }] : [];
  });
}

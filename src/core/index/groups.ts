import type { EntityType, Ref } from '../annotation/model';
import { LAYERS, type EntityMark, type Layer, type Mark } from './mark';

/** All mentions of one identity in an article. */
export interface Mentioned {
  readonly ref: Ref;
  readonly type: EntityType;
  readonly mentions: readonly EntityMark[];
}

/** Mentions gathered by identity, the most mentioned first. */
export function byIdentity(marks: readonly Mark[]): Mentioned[] {
  const groups = new Map<Ref, EntityMark[]>();
  for (const mark of marks) {
    if (mark.layer !== 'entity') continue;
    const group = groups.get(mark.ref);
    if (group) group.push(mark);
    else groups.set(mark.ref, [mark]);
  }
  return [...groups]
    .map(([ref, mentions]) => ({ ref, type: mentions[0]!.type, mentions }))
    .sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start);
}

export interface Tally {
  readonly all: number;
  readonly decided: number;
}

/** How many of each layer there are, and how many are decided. */
export function tally(marks: readonly Mark[]): ReadonlyMap<Layer, Tally> {
  const counts = new Map<Layer, { all: number; decided: number }>(
    LAYERS.map((layer) => [layer, { all: 0, decided: 0 }]),
  );
  for (const mark of marks) {
    const count = counts.get(mark.layer)!;
    count.all++;
    if (mark.decided) count.decided++;
  }
  return counts;
}

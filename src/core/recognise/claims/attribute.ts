import { anaphoric, aroundIt } from './aroundCue';
import { bareClause, beforeClause, directClause } from './beforeClause';
import { afterQuotation, afterSentence, beforeQuotation, splitByDashes, withinObject } from './besideQuotation';
import type { Cue } from './cues';
import type { Draft } from './draft';
import { quotedBy, quoting } from './quoting';
import type { Reader } from './reader';
import type { Scene } from './scene';

/** The ways in which a verb has its content, the surest first: the first that finds one has it. */
const WAYS: readonly ((scene: Scene) => Draft | undefined)[] = [
  splitByDashes,
  afterQuotation,
  directClause,
  beforeQuotation,
  beforeClause,
  withinObject,
  aroundIt,
  anaphoric,
  bareClause,
  afterSentence,
  quoting,
];

/** Finds the source and content of a verb or adjective of saying; `undefined` where it says nothing here. */
export function attributeVerb(
  reader: Reader,
  cue: Cue,
  previous: Draft | undefined,
  nextCue: number,
): Draft | undefined {
  const stretch = reader.stretchOf(cue.first);
  const near =
    previous &&
    previous.cue.first >= stretch.first &&
    reader.speechAt(previous.cue.first) === reader.speechAt(cue.first);
  const scene: Scene = { reader, cue, stretch, previous: near ? previous : undefined, nextCue };
  if (cue.frame.includes('x') && cue.kind === 'participle') return quotedBy(scene);
  for (const way of WAYS) {
    const found = way(scene);
    if (found) return found;
  }
  return undefined;
}

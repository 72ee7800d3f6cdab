import { Kind } from './wordKinds';
import type { Draft } from './draft';
import type { Reader } from './reader';
import { findSource, type Scene } from './scene';
import { endOfPhrase, withAppositions } from './sourceAfter';

/** `quoting a diplomat who said …`, `dẫn lời …`: what whoever is quoted says. */
export function quoting(scene: Scene): Draft | undefined {
  const { reader, cue, stretch, previous } = scene;
  if (!cue.frame.includes('x')) return undefined;
  if (
    scene.nextCue < stretch.end &&
    scene.nextCue - cue.end < 25 &&
    !strongBetween(reader, cue.end + 1, scene.nextCue)
  ) {
    const source = findSource(scene);
    return source ? { cue, source, content: 'back', pattern: 'shared', runsOn: false } : undefined;
  }
  // Nobody else speaks: whoever is quoted says what the claim before holds.
  if (cue.kind !== 'gerund' || !previous) return undefined;
  const end = endOfPhrase(reader, cue.end, stretch.end);
  return end > cue.end
    ? { cue, source: { first: cue.end, end }, content: 'back', pattern: 'shared', runsOn: false }
    : undefined;
}

function strongBetween(reader: Reader, first: number, end: number): boolean {
  for (let w = first; w < end; w++) if (reader.isStrong(w)) return true;
  return false;
}

/** `quoted by the agency`, `citato dall'agenzia`: who quotes, with what whoever is quoted says. */
export function quotedBy(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!reader.is(cue.end, Kind.agents) || reader.isBreak(cue.end)) return undefined;
  const end = endOfPhrase(reader, cue.end + 1, stretch.end);
  const source = { first: cue.end + 1, end: withAppositions(reader, end, Math.min(end, stretch.end)) };
  return source.end > source.first ? { cue, source, content: 'back', pattern: 'shared', runsOn: false } : undefined;
}

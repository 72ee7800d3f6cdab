import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { candidateOf } from './candidates';
import { OTHER } from './evidence';
import { pairAbbreviations, shareInLists } from './lists';
import type { OtherName, Reading } from './nameCandidate';
import { openReader, type Reader } from './reader';
import { findRuns } from './runs';
import { segmentRun, type Segment } from './segmentRun';
import { addZone } from './zones';

/** Finds what may be names in a passage. `taken`: spans that are dates or figures. Passage offsets, in order. */
export function readNames(passage: Passage, taken: readonly Span[]): Reading[] {
  const reader = openReader(passage, taken);
  const readings: Reading[] = [];
  for (const run of findRuns(reader)) {
    const segments = segmentRun(reader, run);
    let at = run.first;
    for (const segment of segments) {
      if (segment.first > at) addZone(reader, at, segment.first, readings);
      at = segment.end;
      readings.push(segment.label === OTHER ? otherOf(reader, segment) : candidateOf(reader, segment));
    }
    if (at < run.end) addZone(reader, at, run.end, readings);
  }
  shareInLists(passage.text, readings);
  pairAbbreviations(passage.text, readings);
  return readings;
}

function otherOf({ words }: Reader, { first, end }: Segment): OtherName {
  return {
    kind: 'other',
    start: words.start[first]!,
    end: words.end[end - 1]!,
    key: words.norm.slice(first, end).join(' '),
  };
}

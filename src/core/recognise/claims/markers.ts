import { Kind } from './wordKinds';
import type { Cue } from './cues';
import { clauseBefore, clauseContent, quotedContent } from './content';
import type { Draft } from './draft';
import { mainSubject } from './mainSubject';
import type { Reader } from './reader';
import { sourceBefore, type WordRange } from './source';
import { endOfSource, leadsItsClause, marksSource } from './markerSource';
import { relativeEnd } from './relativeEnd';

/** `according to Ann Lee, …`, `…, secondo i medici`, `Theo TASS, …`. */
export function attributeBefore(reader: Reader, cue: Cue): Draft | undefined {
  const stretch = reader.stretchOf(cue.first);
  if (!marksSource(reader, cue, stretch)) return undefined;
  if (reader.is(cue.end, Kind.complementisers)) return undefined;
  const relative = relativeEnd(reader, cue.end);
  if (relative > cue.end) {
    // `Luca Neri, secondo il quale …`: whoever was named just before.
    const named =
      // `…, secondo il quale`: a pronoun of two words is the source that stands there.
      relative > cue.end + 1 ? { first: cue.end, end: relative } : sourceBefore(reader, cue.first, stretch.first);
    const held = named && clauseContent(reader, relative, stretch.end);
    return named && held ? { cue, source: named, content: held, pattern: 'marker', runsOn: true } : undefined;
  }
  const end = endOfSource(reader, cue.end, stretch.end);
  if (end <= cue.end) return undefined;
  const source = { first: cue.end, end };
  const leads = cue.first === stretch.first || leadsItsClause(reader, stretch, cue.first, end);
  if (leads || end >= stretch.end) {
    if (!leads && cue.first > stretch.first) return done(cue, source, clauseBefore(reader, stretch, cue.first));
    const content = clauseContent(reader, end, stretch.end);
    return content ? { cue, source, content, pattern: 'marker', runsOn: true } : undefined;
  }
  return done(cue, source, clauseBefore(reader, stretch, cue.first));
}

function done(cue: Cue, source: WordRange, content: Draft['content'] | null): Draft | undefined {
  return content ? { cue, source, content, pattern: 'marker', runsOn: false } : undefined;
}

/** `in his view, …`, `a suo dire …`: whoever the main clause is about. */
export function attributeOwn(reader: Reader, cue: Cue, previous: Draft | undefined): Draft | undefined {
  const stretch = reader.stretchOf(cue.first);
  const source =
    (cue.first > stretch.first ? mainSubject(reader, stretch, cue.first) : null) ?? previous?.source ?? null;
  const q = cue.end < stretch.end ? reader.opensAt(cue.end) : -1;
  const content =
    q >= 0
      ? quotedContent(reader, q)
      : cue.end < stretch.end
        ? clauseContent(reader, cue.end, stretch.end)
        : clauseBefore(reader, stretch, cue.first);
  return content ? { cue, source, content, pattern: 'marker', runsOn: q < 0 } : undefined;
}

/** `it is said that …`, `pare che …`, `được cho là …`, `reportedly`: nobody is named. */
export function attributeHearsay(reader: Reader, cue: Cue): Draft | undefined {
  const stretch = reader.stretchOf(cue.first);
  const { cues } = reader;
  if (cue.frame.includes('a')) {
    const content = clauseContent(reader, stretch.first, stretch.end);
    return content ? { cue, source: null, content, pattern: 'hearsay', runsOn: false } : undefined;
  }
  let at = cue.end;
  if (cues.inverts && reader.is(at, Kind.prepositions))
    while (at < Math.min(stretch.end, cue.end + 8) && !reader.is(at, Kind.complementisers) && !reader.isBreak(at)) at++;
  const that = at < stretch.end && reader.is(at, Kind.complementisers) && !reader.isBreak(at);
  const ownThat = reader.is(cue.end - 1, Kind.complementisers) || reader.norm(cue.end - 1) === 'to';
  if (!that && !ownThat && cues.inverts) return undefined;
  const content = clauseContent(reader, that ? at + 1 : cue.end, stretch.end);
  return content ? { cue, source: null, content, pattern: 'hearsay', runsOn: true } : undefined;
}

/** `si legge in una nota: «…»`: what is read there. */
export function attributePassive(reader: Reader, cue: Cue): Draft | undefined {
  const stretch = reader.stretchOf(cue.first);
  let source: WordRange | null = null;
  if (reader.is(cue.end, Kind.prepositions) && cue.end < stretch.end && !reader.isBreak(cue.end)) {
    const end = endOfSource(reader, cue.end + 1, stretch.end);
    source = end > cue.end + 1 ? { first: cue.end + 1, end } : null;
  }
  const after = source ? source.end : cue.end;
  const q = after < stretch.end ? reader.opensAt(after) : -1;
  if (q >= 0) return { cue, source, content: quotedContent(reader, q), pattern: 'quote-after', runsOn: false };
  const left = cue.first > stretch.first ? reader.speechAt(cue.first - 1) : -1;
  if (left >= 0 && left !== reader.speechAt(cue.first))
    return { cue, source, content: reader.quotations[left]!.inner, pattern: 'quote-before', runsOn: false };
  if (!reader.is(after, Kind.complementisers) || after >= stretch.end) return undefined;
  const content = clauseContent(reader, after + 1, stretch.end);
  return content ? { cue, source, content, pattern: 'that', runsOn: true } : undefined;
}

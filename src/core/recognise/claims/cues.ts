import { Kind } from './wordKinds';
import { Shape } from '../../segment/words';
import { cueLexicon, type CueEntry } from './cueLexicon';
import { baseIsInfinitive, findAuxiliary, isNegated, isPassive } from './auxiliaries';
import type { Reader } from './reader';

/** A word or phrase that says that somebody says something: words `[first, end)`, auxiliaries within. */
export interface Cue extends CueEntry {
  readonly first: number;
  readonly end: number;
  /** Where the subject must end: before auxiliaries, also such as stand apart from the cue (`ha` però escluso). */
  readonly subjectEnd: number;
}

/** The cues of a passage in order; words that only look like cues are left out. */
export function findCues(reader: Reader): Cue[] {
  const { words, passage } = reader;
  const lexicon = cueLexicon(passage.language.code, reader.cues);
  const found: Cue[] = [];
  for (let w = 0; w < words.length; w++) {
    if (!lexicon.startsAt(words, w)) continue;
    const hit = lexicon.longestAt(words, w);
    if (!hit) continue;
    const cue =
      hit.value.role === 'not' || !isWrittenAsWord(reader, w, hit.end)
        ? undefined
        : asCue(reader, hit.first, hit.end, hit.value);
    // `si è detto certo` takes in `si è detto`.
    if (cue && (found[found.length - 1]?.end ?? 0) > cue.first) found.pop();
    const last = found[found.length - 1];
    // `phủ nhận tin …`: right after a cue without a mark between, a second one is its object.
    const object =
      cue &&
      last &&
      last.end === cue.first &&
      !reader.cues.inverts &&
      last.role === 'verb' &&
      !reader.isBreak(cue.first);
    if (cue && !object) found.push(cue);
    w = hit.end - 1;
  }
  return found;
}

/** A capital in the middle of a sentence makes it a name, but not in a headline. */
function isWrittenAsWord(reader: Reader, first: number, end: number): boolean {
  const { shape } = reader.words;
  if (shape[first] === Shape.Lower) return true;
  if (shape[first] !== Shape.Title && reader.passage.kind !== 'headline') return false;
  if (reader.passage.kind === 'headline') return true;
  const starts = first === reader.stretchOf(first).first || reader.isStrong(first) || reader.opensAt(first) >= 0;
  return (
    starts &&
    (end - first > 1 ||
      end >= reader.words.length ||
      shape[end] === Shape.Lower ||
      !reader.isCapital(end) ||
      !reader.hasGap(end, 2))
  );
}

function asCue(reader: Reader, first: number, end: number, entry: CueEntry): Cue | undefined {
  switch (entry.role) {
    case 'verb':
      return asVerb(reader, first, end, entry);
    case 'adjective':
      return asAdjective(reader, first, end, entry);
    default:
      return { ...entry, first, end, subjectEnd: first };
  }
}

function asVerb(reader: Reader, first: number, end: number, entry: CueEntry): Cue | undefined {
  const near = first > 0 && !reader.isBreak(first);
  const capital = reader.isCapital(first - 1) && first - 1 !== reader.stretchOf(first).first;
  if (
    near &&
    !capital &&
    reader.is(first - 1, Kind.nounMarkers) &&
    !(reader.is(first - 1, Kind.clitics) && !reader.is(first, Kind.nouns))
  )
    return undefined;
  if (reader.is(end, Kind.demonstratives) && !reader.isBreak(end)) return undefined;
  if (near && reader.is(first, Kind.nouns) && readsAsNoun(reader, first, entry)) return undefined;
  if (entry.frame.includes('x') && reader.is(end, Kind.agents))
    return { ...entry, kind: 'participle', first, end, subjectEnd: first };
  if (reader.hasGap(first, 2) && first > 0 && !reader.hasGap(first, 1)) return undefined;
  const auxiliary = findAuxiliary(reader, first);
  const subjectEnd = auxiliary ? auxiliary.at : first;
  if (near && isNegated(reader, subjectEnd)) return undefined;
  if (entry.kind === 'base' && near && baseIsInfinitive(reader, first)) return undefined;
  if (isPassive(reader, first, auxiliary?.at))
    return entry.frame.includes('x') ? { ...entry, kind: 'participle', first, end, subjectEnd } : undefined;
  if (entry.kind === 'participle') {
    if (auxiliary && !auxiliary.passive)
      return { ...entry, kind: 'finite', first: auxiliary.adjacent ? auxiliary.at : first, end, subjectEnd };
    // Without an auxiliary only where one was said before: `ha lodato il piano e annunciato che …`.
    const coordinated = first > 0 && (reader.isComma(first) || reader.is(first - 1, Kind.conjunctions));
    return coordinated ? { ...entry, first, end, subjectEnd } : undefined;
  }
  return { ...entry, first: auxiliary?.adjacent && entry.kind === 'finite' ? auxiliary.at : first, end, subjectEnd };
}

/** `denied reports that`, `the paper’s report`: after a verb or a name a form that is a noun too is one. */
function readsAsNoun(reader: Reader, first: number, entry: CueEntry): boolean {
  if (!reader.cues.nounsAfterVerbs) return false;
  const before = first - 1;
  if (reader.is(before, Kind.pronouns) || reader.isAdverb(before)) return false;
  const name = reader.isCapital(before) && before !== reader.stretchOf(before).first;
  if (entry.kind === 'base') return name || !reader.cues.looksPlural(reader.norm(before));
  return !reader.isCapital(before) && (reader.isVerb(before) || !/[a-z]/.test(reader.norm(before)));
}

/** `è convinto`, `si è detta certa`, `is confident`: with the verb before it where that says something. */
function asAdjective(reader: Reader, first: number, end: number, entry: CueEntry): Cue | undefined {
  const { cues } = reader;
  let w = first - 1;
  while (w > 0 && first - w < 4 && reader.isAdverb(w) && !reader.is(w, Kind.auxiliaries | Kind.passives)) w--;
  if (reader.isBreak(w + 1) || w < 0 || isNegated(reader, w)) return undefined;
  const said = cues.sayingForms.has(reader.norm(w));
  if (said) {
    while (w > 0 && !reader.is(w, Kind.reflexives)) {
      if (first - w > 5) return undefined;
      w--;
    }
    return { ...entry, first: w, end, subjectEnd: w };
  }
  if (!reader.is(w, Kind.auxiliaries | Kind.passives)) return undefined;
  return { ...entry, first, end, subjectEnd: w };
}

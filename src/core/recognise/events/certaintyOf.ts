import type { Certainty } from '../../annotation/model';
import type { FormKind } from '../../languages/triggerWords';
import type { Words } from '../../segment/words';
import { Gap } from '../../segment/words';
import type { Trigger } from './readTriggers';
import type { CertaintyCue, EventLexicon } from './triggerLexicon';

/** How many words before a trigger a cue reaches it from; a conjunction reaches over its clause. */
const REACH = 5;
const CLAUSE = 12;

/** How far the clause says that what `trigger` names took place. */
export function certaintyOf(words: Words, trigger: Trigger, kind: FormKind, { certainty }: EventLexicon): Certainty {
  const { firstWord, sentence } = trigger;
  let found: CertaintyCue | undefined;
  for (let w = Math.max(sentence.firstWord, firstWord - CLAUSE); w < firstWord;) {
    if (words.gap[w]! & Gap.Stop) found = undefined;
    const hit = certainty.longestAt(words, w, firstWord);
    if (!hit) {
      w++;
      continue;
    }
    if (reaches(hit.value, firstWord - hit.end, kind)) found = stronger(found, hit.value);
    w = hit.end;
  }
  if (found === 'denied') return 'denied';
  if (found === 'conditional' || found === 'conjunctions' || kind === 'conditional') return 'conditional';
  return found === 'planned' || found === 'purpose' || kind === 'future' ? 'planned' : 'reported';
}

function reaches(cue: CertaintyCue, distance: number, kind: FormKind): boolean {
  if (cue === 'conjunctions') return true;
  return cue === 'purpose' ? distance === 0 && kind === 'base' : cue !== 'other' && distance < REACH;
}

const STRENGTH: Readonly<Record<CertaintyCue, number>> = {
  other: 0,
  planned: 1,
  purpose: 1,
  conditional: 2,
  conjunctions: 2,
  denied: 3,
};

function stronger(a: CertaintyCue | undefined, b: CertaintyCue): CertaintyCue {
  return a && STRENGTH[a] >= STRENGTH[b] ? a : b;
}

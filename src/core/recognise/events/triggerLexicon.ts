import type { EventType } from '../../annotation/model';
import type { Language } from '../../languages/language';
import { PhraseTrie } from '../../lexicon/trie';
import { WordTable } from '../../segment/wordTable';
import { compileTriggers, type TriggerLexicon } from './compileTriggers';
import { triggerTables } from './triggerTables';

/** What events are read by, in one language. */
export interface EventLexicon {
  readonly triggers: TriggerLexicon;
  readonly headsAfter: PhraseTrie<true>;
  readonly headsBefore: PhraseTrie<true>;
  /** Class nouns of named events. */
  readonly before: PhraseTrie<EventType>;
  readonly after: PhraseTrie<EventType>;
  /** Whether a word starts one of either. */
  readonly classNouns: WordTable<boolean>;
  /** What phrases say of an event's certainty. */
  readonly certainty: PhraseTrie<CertaintyCue>;
}

export type CertaintyCue = 'denied' | 'planned' | 'purpose' | 'conditional' | 'conjunctions' | 'other';
const CUES: readonly CertaintyCue[] = ['denied', 'planned', 'purpose', 'conditional', 'conjunctions', 'other'];

const compiled = new Map<string, EventLexicon>();

/** The event words of a language, compiled when first asked for. */
export function eventLexicon({ code, triggers }: Language): EventLexicon {
  let lexicon = compiled.get(code);
  if (!lexicon) {
    const certainty = new PhraseTrie<CertaintyCue>();
    for (const cue of CUES) for (const phrase of triggers.certainty[cue]) certainty.add(phrase.split(' '), cue);
    const before = typed(triggers.named.before);
    const after = typed(triggers.named.after);
    lexicon = {
      triggers: compileTriggers(triggers, triggerTables(code)),
      headsAfter: phrases(triggers.headsAfter),
      headsBefore: phrases(triggers.headsBefore),
      before,
      after,
      classNouns: new WordTable((word) => before.starts(word) || after.starts(word)),
      certainty,
    };
    compiled.set(code, lexicon);
  }
  return lexicon;
}

function phrases(list: readonly string[]): PhraseTrie<true> {
  const trie = new PhraseTrie<true>();
  for (const phrase of list) trie.add(phrase.split(' '), true);
  return trie;
}

function typed(lists: Readonly<Partial<Record<EventType, readonly string[]>>>): PhraseTrie<EventType> {
  const trie = new PhraseTrie<EventType>();
  for (const [type, list] of Object.entries(lists))
    for (const phrase of list) trie.add(phrase.split(' '), type as EventType);
  return trie;
}

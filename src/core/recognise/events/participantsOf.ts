import type { EntityMention, Participant } from '../../annotation/model';
import type { Passage } from '../../segment/passage';
import { wordAt } from '../../segment/words';
import type { Trigger } from './readTriggers';

/**
 * Who acts, on whom, and where, as position, voice and prepositions tell. `entities` are the passage's, in order;
 * `from` is the first of them that may take part, `to` the offset where those end.
 */
export function participantsOf(
  passage: Passage,
  trigger: Trigger,
  entities: readonly EntityMention[],
  from: number,
  to: number,
): Participant[] {
  const { words, language } = passage;
  const { agent, recipient, place, passive } = language.triggers.roles;
  const { sentence } = trigger;
  const taken = new Map<Participant['role'], string>();
  const isPassive = hasBefore(words.norm, trigger.firstWord, sentence.firstWord, passive);
  let actor: string | undefined;
  for (let i = from; i < entities.length && entities[i]!.start < to; i++) {
    const entity = entities[i]!;
    const w = wordAt(words, entity.start);
    const before = w < trigger.firstWord;
    const preposition = hasBefore(words.norm, w, sentence.firstWord, place)
      ? 'place'
      : hasBefore(words.norm, w, sentence.firstWord, recipient)
        ? 'recipient'
        : hasBefore(words.norm, w, sentence.firstWord, agent)
          ? 'actor'
          : null;
    if (preposition === 'place' && entity.type !== 'place') continue;
    if (before) {
      if (preposition === 'place') taken.set('place', entity.ref);
      // Of several names before a verb, the first one is its subject more often than the nearest.
      else if (preposition === null || preposition === 'actor') actor ??= entity.ref;
    } else {
      const role = preposition ?? 'recipient';
      if (!taken.has(role)) taken.set(role, entity.ref);
    }
  }
  if (actor !== undefined) {
    const role = isPassive ? 'recipient' : 'actor';
    if (!taken.has(role) || role === 'actor') taken.set(role, actor);
  }
  return [...taken]
    .filter(([role, ref]) => role !== 'recipient' || ref !== taken.get('actor'))
    .map(([role, ref]) => ({ role, ref }));
}

/** Whether one of the two words before `at` is among `set`: one article may stand between. */
function hasBefore(norm: readonly string[], at: number, from: number, set: ReadonlySet<string>): boolean {
  return (at - 1 >= from && set.has(norm[at - 1]!)) || (at - 2 >= from && set.has(norm[at - 2]!));
}

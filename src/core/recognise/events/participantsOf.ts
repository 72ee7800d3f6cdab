import type { EntityMention, Participant } from '../../annotation/model';
import type { RoleWords } from '../../languages/triggerWords';
import type { Passage } from '../../segment/passage';
import { WordTable } from '../../segment/wordTable';
import { wordAt, type Words } from '../../segment/words';
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
  const roles = rolesOf(language.triggers.roles);
  const { firstWord } = trigger.sentence;
  const taken: Participant[] = [];
  let actor: string | undefined;
  for (let i = from; i < entities.length && entities[i]!.start < to; i++) {
    const entity = entities[i]!;
    const w = wordAt(words, entity.start);
    const before = w < trigger.firstWord;
    const leading = rolesBefore(words, w, firstWord, roles);
    const preposition =
      leading & Role.Place ? 'place' : leading & Role.Recipient ? 'recipient' : leading & Role.Agent ? 'actor' : null;
    if (preposition === 'place' && entity.type !== 'place') continue;
    if (before) {
      if (preposition === 'place') take(taken, 'place', entity.ref);
      // Of several names before a verb, the first one is its subject more often than the nearest.
      else if (preposition === null || preposition === 'actor') actor ??= entity.ref;
    } else {
      const role = preposition ?? 'recipient';
      if (!isTaken(taken, role)) take(taken, role, entity.ref);
    }
  }
  if (actor !== undefined) {
    const passive = (rolesBefore(words, trigger.firstWord, firstWord, roles) & Role.Passive) !== 0;
    if (!passive) take(taken, 'actor', actor);
    else if (!isTaken(taken, 'recipient')) take(taken, 'recipient', actor);
  }
  // Nobody does something to himself.
  const acting = taken.find(({ role }) => role === 'actor')?.ref;
  return acting === undefined ? taken : taken.filter(({ role, ref }) => role !== 'recipient' || ref !== acting);
}

/** Gives a role to `ref`, in place of whoever had it. */
function take(taken: Participant[], role: Participant['role'], ref: string): void {
  const there = taken.findIndex((participant) => participant.role === role);
  if (there < 0) taken.push({ role, ref });
  else taken[there] = { role, ref };
}

function isTaken(taken: readonly Participant[], role: Participant['role']): boolean {
  return taken.some((participant) => participant.role === role);
}

/** What a word before a name or a trigger says of its role; flags. */
const enum Role {
  Agent = 1,
  Recipient = 2,
  Place = 4,
  Passive = 8,
}

const compiled = new WeakMap<RoleWords, WordTable<number>>();

function rolesOf(words: RoleWords): WordTable<number> {
  let table = compiled.get(words);
  if (!table) {
    const { agent, recipient, place, passive } = words;
    table = new WordTable(
      (word) =>
        (agent.has(word) ? Role.Agent : 0) |
        (recipient.has(word) ? Role.Recipient : 0) |
        (place.has(word) ? Role.Place : 0) |
        (passive.has(word) ? Role.Passive : 0),
    );
    compiled.set(words, table);
  }
  return table;
}

/** What the two words before `at` say, none before `from`: one article may stand between. */
function rolesBefore(words: Words, at: number, from: number, roles: WordTable<number>): number {
  return (at - 1 >= from ? roles.at(words, at - 1) : 0) | (at - 2 >= from ? roles.at(words, at - 2) : 0);
}

import type { ClaimMention, EntityMention } from '../../annotation/model';
import type { Ref } from '../../annotation/model';
import type { Step } from '../../base/sequence';
import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { confidenceOf } from './confidence';
import { trimmed } from './quotations';
import type { ClaimReading } from './readClaims';

/** A passage with what was read off it. Readings and entities in passage offsets. */
export interface ClaimPassage {
  readonly passage: Passage;
  readonly claims: readonly ClaimReading[];
  readonly entities: readonly EntityMention[];
}

/** A claim in passage offsets. */
export interface PassageClaim extends ClaimMention {
  /** Whether its content is in the passage before, and counts from that one's start. */
  readonly back: boolean;
}

/**
 * The claims of a passage, who is meant by each source told where its names or the claims before tell. `speaker` is who spoke
 * last in the passages before; given back as it is behind this one.
 */
export function settleClaims(
  here: ClaimPassage,
  before: Passage | undefined,
  speaker: Ref | undefined,
): Step<Ref | undefined, PassageClaim[]> {
  const found: PassageClaim[] = [];
  if (here.claims.length === 0) return { out: found, state: lastNamed(here.entities)?.ref ?? speaker };
  const named = whoIsNamed(here.entities);
  let entity = 0;
  for (const claim of here.claims) {
    const back = claim.content === 'back';
    const content = claim.content === 'back' ? lastSentence(before) : claim.content;
    if (!content) continue;
    let ref: Ref | undefined;
    if (claim.source) {
      while (entity > 0 && here.entities[entity - 1]!.end > claim.source.start) entity--;
      while (entity < here.entities.length && here.entities[entity]!.end <= claim.source.start) entity++;
      ref = claim.personal ? (named.before[entity] ?? speaker) : refWithin(here.entities, entity, claim.source);
      if (ref && named.persons.has(ref)) speaker = ref;
    }
    // A colon alone says nothing of a place or a thing.
    if (claim.pattern === 'title' && !(ref && (named.persons.has(ref) || named.organizations.has(ref)))) continue;
    const source = claim.source && { ...claim.source, ...(ref === undefined ? {} : { ref }) };
    found.push({ source, cue: claim.cue, content, confidence: confidenceOf(claim, ref !== undefined), back });
  }
  if (!here.claims.some((c) => c.source)) speaker = lastNamed(here.entities)?.ref ?? speaker;
  return { out: found, state: speaker };
}

/** The sentence with which a passage ends. */
function lastSentence(before: Passage | undefined): Span | undefined {
  const sentence = before?.sentences[before.sentences.length - 1];
  return before && sentence && trimmed(before.text, sentence.start, sentence.end);
}

/** The person named within a source, else the first organization, else the first place. */
function refWithin(entities: readonly EntityMention[], from: number, source: Span): Ref | undefined {
  let best: EntityMention | undefined;
  for (let i = from; i < entities.length && entities[i]!.start < source.end; i++) {
    const e = entities[i]!;
    if (e.type === 'person') return e.ref;
    if (!best || (e.type === 'organization' && best.type !== 'organization')) best = e;
  }
  return best?.ref;
}

/** The persons and organizations of a passage, and for each of its entities the person named last before it. */
function whoIsNamed(entities: readonly EntityMention[]): {
  readonly persons: ReadonlySet<Ref>;
  readonly organizations: ReadonlySet<Ref>;
  readonly before: readonly (Ref | undefined)[];
} {
  const persons = new Set<Ref>();
  const organizations = new Set<Ref>();
  const before: (Ref | undefined)[] = [undefined];
  for (const { type, ref } of entities) {
    if (type === 'person') persons.add(ref);
    if (type === 'organization') organizations.add(ref);
    before.push(type === 'person' ? ref : before.at(-1));
  }
  return { persons, organizations, before };
}

function lastNamed(entities: readonly EntityMention[]): EntityMention | undefined {
  return entities.findLast((e) => e.type === 'person');
}

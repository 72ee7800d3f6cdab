import type { ClaimMention, EntityMention } from '../../annotation/model';
import type { Ref } from '../../annotation/model';
import { shift, type Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { confidenceOf } from './confidence';
import { trimmed } from './quotations';
import type { ClaimReading } from './readClaims';

/** A passage in its place in the article, with what was read off it. Readings and entities in passage offsets. */
export interface ClaimPassage {
  readonly passage: Passage;
  /** Where the passage starts in the article. */
  readonly start: number;
  readonly claims: readonly ClaimReading[];
  readonly entities: readonly EntityMention[];
}

/** The claims of an article, who is meant by each source told where its names or the claims before tell. Article offsets. */
export function settleClaims(passages: readonly ClaimPassage[]): ClaimMention[] {
  const found: ClaimMention[] = [];
  let speaker: Ref | undefined;
  passages.forEach((here, i) => {
    let entity = 0;
    for (const claim of here.claims) {
      const content = claim.content === 'back' ? lastSentence(passages[i - 1]) : shift(claim.content, here.start);
      if (!content) continue;
      let ref: Ref | undefined;
      if (claim.source) {
        while (entity > 0 && here.entities[entity - 1]!.end > claim.source.start) entity--;
        while (entity < here.entities.length && here.entities[entity]!.end <= claim.source.start) entity++;
        ref = claim.personal
          ? (personBefore(here.entities, entity) ?? speaker)
          : refWithin(here.entities, entity, claim.source);
        if (ref && isPerson(ref, here.entities)) speaker = ref;
      }
      // A colon alone says nothing of a place or a thing.
      if (claim.pattern === 'title' && !speaks(ref, here.entities)) continue;
      const source = claim.source && { ...shift(claim.source, here.start), ...(ref === undefined ? {} : { ref }) };
      found.push({
        source,
        cue: shift(claim.cue, here.start),
        content,
        confidence: confidenceOf(claim, ref !== undefined),
      });
    }
    const lastPerson = here.entities.findLast((e) => e.type === 'person');
    if (lastPerson && !here.claims.some((c) => c.source)) speaker = lastPerson.ref;
  });
  return found;
}

/** The sentence with which a passage ends, in article offsets. */
function lastSentence(before: ClaimPassage | undefined): Span | undefined {
  const sentence = before?.passage.sentences[before.passage.sentences.length - 1];
  return before && sentence && shift(trimmed(before.passage.text, sentence.start, sentence.end), before.start);
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

function personBefore(entities: readonly EntityMention[], before: number): Ref | undefined {
  for (let i = before - 1; i >= 0; i--) if (entities[i]!.type === 'person') return entities[i]!.ref;
  return undefined;
}

function speaks(ref: Ref | undefined, entities: readonly EntityMention[]): boolean {
  return entities.some((e) => e.ref === ref && (e.type === 'person' || e.type === 'organization'));
}

function isPerson(ref: Ref, entities: readonly EntityMention[]): boolean {
  return entities.some((e) => e.ref === ref && e.type === 'person');
}

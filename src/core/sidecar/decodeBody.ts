import { LAYERS, type ClaimBody, type Layer, type RejectionBody, type Suggestion } from '../annotation/annotation';
import { CERTAINTIES, ENTITY_TYPES, EVENT_TYPES, type EventType } from '../annotation/model';
import type { JsonObject } from '../base/json';
import { decodeSelectors } from './decodeSelectors';
import { number, objects, oneOf, optionalObject, optionalString, string } from './fields';
import { refOf } from './vocabulary';

const ROLES = ['actor', 'recipient', 'place'] as const;

/** Reads what was rejected. @throws Unreadable */
export function decodeRejection(body: JsonObject): RejectionBody {
  const layer = oneOf(body, 'gloss:layer', LAYERS);
  const rejected = optionalObject(body, 'gloss:rejected');
  return { layer, rejected: rejected ? decodeSuggested(layer, rejected) : null };
}

/** Reads the body of an annotation of a suggested layer. @throws Unreadable */
export function decodeSuggested(layer: Layer, body: JsonObject): Suggestion {
  switch (layer) {
    case 'entity':
      return { layer, body: { type: oneOf(body, 'gloss:kind', ENTITY_TYPES), ref: refOf(string(body, 'source')) } };
    case 'date':
      return { layer, body: { value: string(body, 'value') } };
    case 'quantity':
      return { layer, body: { value: number(body, 'value'), unit: optionalString(body, 'gloss:unit') ?? null } };
    case 'event':
      return { layer, body: decodeEvent(body) };
    case 'claim':
      return { layer, body: { source: decodeVoice(body, 'gloss:source'), cue: decodeVoice(body, 'gloss:cue') } };
  }
}

function decodeEvent(body: JsonObject): (Suggestion & { layer: 'event' })['body'] {
  const mode = optionalString(body, 'gloss:mode');
  const when = optionalString(body, 'gloss:when');
  return {
    type: oneOf<EventType>(body, 'gloss:kind', EVENT_TYPES),
    ...(mode !== undefined && { mode }),
    participants: objects(body, 'gloss:participants').map((p) => ({
      role: oneOf(p, 'gloss:role', ROLES),
      ref: refOf(string(p, 'gloss:ref')),
    })),
    ...(when !== undefined && { when }),
    certainty: body.has('gloss:certainty') ? oneOf(body, 'gloss:certainty', CERTAINTIES) : 'reported',
  };
}

function decodeVoice(body: JsonObject, key: string): ClaimBody['source'] {
  const voice = optionalObject(body, key);
  if (!voice) return null;
  const ref = optionalString(voice, 'gloss:ref');
  return { selectors: decodeSelectors(voice), ...(ref !== undefined && { ref: refOf(ref) }) };
}

import { LAYERS, type Annotation, type ClaimBody, type Conflict, type Layer, type Selectors } from '../annotation/annotation';
import { type RejectionBody, type Suggestion, type Target, type TextTarget } from '../annotation/annotation';
import { CERTAINTIES, ENTITY_TYPES, EVENT_TYPES, VERDICTS, type EventType } from '../annotation/model';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json';
import { number, objects, oneOf, optionalObject, optionalString, string, Unreadable, wrong } from './fields';
import { kindOf, refOf } from './vocabulary';

const ROLES = ['actor', 'recipient', 'place'] as const;

/** What reading an annotation gave: always an annotation, and why it is of an unknown kind where it is. */
export interface Decoded {
  readonly annotation: Annotation;
  readonly unreadable: Unreadable | null;
}

/** Reads one item of a page. Never throws, never drops: what it cannot understand becomes an annotation of an unknown kind. */
export function decodeAnnotation(asRead: JsonObject): Decoded {
  const id = asRead.get('id');
  const common = {
    id: typeof id === 'string' ? id : '',
    creators: decodeCreators(asRead.get('creator')),
    ...decodeConflicts(asRead.get('gloss:conflict')),
    asRead,
  };
  let target: Target | null = null;
  try {
    target = decodeTarget(asRead);
    return { annotation: { ...common, ...decodeKind(asRead, target) } as Annotation, unreadable: null };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { annotation: { ...common, kind: 'unknown', target, body: null }, unreadable: error };
  }
}

/** Names of people; a W3C agent stands for its name. */
function decodeCreators(creator: Json | undefined): string[] {
  if (typeof creator === 'string') return [creator];
  if (isJsonArray(creator)) return creator.flatMap(decodeCreators);
  if (!isJsonObject(creator)) return [];
  return decodeCreators(creator.get('name') ?? creator.get('nickname') ?? creator.get('id'));
}

export function decodeConflicts(value: Json | undefined): { conflicts?: Conflict[] } {
  if (!isJsonArray(value)) return {};
  const conflicts = value.filter(isJsonObject).map((record): Conflict => {
    const field = record.get('gloss:field');
    return {
      field: typeof field === 'string' ? field : '',
      base: record.get('gloss:base'),
      ours: record.get('gloss:ours'),
      theirs: record.get('gloss:theirs'),
    };
  });
  return conflicts.length ? { conflicts } : {};
}

function decodeTarget(annotation: JsonObject): Target {
  const target = annotation.get('target');
  if (typeof target === 'string') return { type: 'annotation', id: target };
  if (target === undefined) throw new Unreadable('missing-field', '“target” is missing', annotation);
  if (!isJsonObject(target)) throw wrong(annotation, 'target', 'an object with a selector, or the id of an annotation');
  return { type: 'text', source: optionalString(target, 'source') ?? '', selectors: decodeSelectors(target) };
}

function decodeSelectors(holder: JsonObject): Selectors {
  const selectors = objects(holder, 'selector');
  const quote = selectors.find((s) => s.get('type') === 'TextQuoteSelector');
  if (!quote) throw new Unreadable('missing-field', 'No TextQuoteSelector: the quoted words are missing', holder, 'selector');
  const position = selectors.find((s) => s.get('type') === 'TextPositionSelector');
  return {
    quote: {
      exact: string(quote, 'exact'),
      prefix: optionalString(quote, 'prefix') ?? '',
      suffix: optionalString(quote, 'suffix') ?? '',
    },
    ...(position && { position: { start: offset(position, 'start'), end: offset(position, 'end') } }),
  };
}

function offset(position: JsonObject, key: string): number {
  const value = number(position, key);
  if (!Number.isSafeInteger(value) || value < 0) throw wrong(position, key, 'a whole number from 0');
  return value;
}

type KindAndBody = { [K in Annotation as K['kind']]: Pick<K, 'kind' | 'target' | 'body'> }[Annotation['kind']];

function decodeKind(annotation: JsonObject, target: Target): KindAndBody {
  const body = optionalObject(annotation, 'body');
  const type = body?.get('type');
  const kind = kindOf(type, annotation.get('motivation'));
  if (!body || !kind) {
    const what = typeof type === 'string' ? `“${type}”` : 'without a body type';
    throw new Unreadable('unknown-kind', `An annotation ${what} is of no kind that this version knows`, annotation, 'body');
  }
  switch (kind) {
    case 'relation':
      return { kind, target: onAnnotation(target, annotation), body: { relation: string(body, 'gloss:relation'), to: string(body, 'gloss:to') } };
    case 'note':
      return { kind, target: onText(target, annotation), body: { text: string(body, 'value') } };
    case 'reply':
      return { kind, target: onAnnotation(target, annotation), body: { text: string(body, 'value') } };
    case 'verdict': {
      const note = optionalString(body, 'value');
      const verdict = oneOf(body, 'gloss:verdict', VERDICTS);
      return { kind, target: onAnnotation(target, annotation), body: { verdict, ...(note !== undefined && { note }) } };
    }
    case 'rejection':
      return { kind, target, body: decodeRejection(body) } as KindAndBody;
    default:
      return { kind, target: onText(target, annotation), body: decodeSuggested(kind, body).body } as KindAndBody;
  }
}

function onText(target: Target, annotation: JsonObject): TextTarget {
  if (target.type !== 'text') throw wrong(annotation, 'target', 'an object with a selector');
  return target;
}

function onAnnotation(target: Target, annotation: JsonObject): Target & { type: 'annotation' } {
  if (target.type !== 'annotation') throw wrong(annotation, 'target', 'the id of an annotation');
  return target;
}

function decodeRejection(body: JsonObject): RejectionBody {
  const layer = oneOf(body, 'gloss:layer', LAYERS);
  const rejected = optionalObject(body, 'gloss:rejected');
  return { layer, rejected: rejected ? decodeSuggested(layer, rejected) : null };
}

function decodeSuggested(layer: Layer, body: JsonObject): Suggestion {
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

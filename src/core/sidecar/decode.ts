import type { Annotation, AnnotationTarget, Conflict, Target, TextTarget } from '../annotation/annotation';
import { VERDICTS } from '../annotation/model';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json';
import { decodeRejection, decodeSuggested } from './decodeBody';
import { decodeSelectors } from './decodeSelectors';
import { brief, oneOf, optionalObject, optionalString, string, Unreadable, wrong } from './fields';
import { kindOf } from './vocabulary';

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
    requireAnnotation(asRead);
    target = decodeTarget(asRead);
    return { annotation: { ...common, ...decodeKind(asRead, target) } as Annotation, unreadable: null };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { annotation: { ...common, kind: 'unknown', target, body: null }, unreadable: error };
  }
}

function requireAnnotation(asRead: JsonObject): void {
  const type = asRead.get('type');
  if (type === 'Annotation' || (isJsonArray(type) && type.includes('Annotation'))) return;
  throw new Unreadable('unknown-kind', `${brief(type)} is no “Annotation”`, asRead, 'type');
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

type KindAndBody = { [K in Annotation as K['kind']]: Pick<K, 'kind' | 'target' | 'body'> }[Annotation['kind']];

function decodeKind(annotation: JsonObject, target: Target): KindAndBody {
  const body = optionalObject(annotation, 'body');
  const type = body?.get('type');
  const kind = kindOf(type, annotation.get('motivation'));
  if (!body || !kind) {
    const what = typeof type === 'string' ? `“${type}”` : 'without a body type';
    throw new Unreadable(
      'unknown-kind',
      `An annotation ${what} is of no kind that this version knows`,
      annotation,
      'body',
    );
  }
  switch (kind) {
    case 'relation':
      return {
        kind,
        target: onAnnotation(target, annotation),
        body: { relation: string(body, 'gloss:relation'), to: string(body, 'gloss:to') },
      };
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

function onAnnotation(target: Target, annotation: JsonObject): AnnotationTarget {
  if (target.type !== 'annotation') throw wrong(annotation, 'target', 'the id of an annotation');
  return target;
}

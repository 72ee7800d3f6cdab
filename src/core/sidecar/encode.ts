import type { Annotation, ClaimBody, Conflict, Selectors, Suggestion, Target } from '../annotation/annotation';
import type { Participant } from '../annotation/model';
import { jsonObject, type Json, type JsonObject } from '../base/json';
import { BODY_TYPES, CONTEXT, iriOf, MOTIVATIONS } from './vocabulary';
import type { PageHeader } from './page';

/** What this version knows of an annotation, as a W3C annotation with its members in the order they are written in. */
export function encodeAnnotation(annotation: Annotation): JsonObject {
  const { id, kind, creators, conflicts } = annotation;
  return jsonObject({
    id,
    type: 'Annotation',
    motivation: kind === 'unknown' ? undefined : MOTIVATIONS[kind],
    creator: creators.length > 1 ? [...creators] : creators[0],
    'gloss:conflict': encodeConflicts(conflicts),
    body: encodeBody(annotation),
    target: annotation.target ? encodeTarget(annotation.target) : undefined,
  });
}

export function encodeHeader(header: PageHeader): JsonObject {
  return jsonObject({
    '@context': CONTEXT,
    id: header.id,
    type: 'AnnotationPage',
    'gloss:version': header.version,
    language: header.language ?? undefined,
    'gloss:published': header.published ?? undefined,
    'gloss:textHash': header.textHash ?? undefined,
    'gloss:textSketch': header.textSketch ?? undefined,
    'gloss:conflict': encodeConflicts(header.conflicts),
  });
}

function encodeConflicts(conflicts: readonly Conflict[] | undefined): Json | undefined {
  if (!conflicts?.length) return undefined;
  return conflicts.map(({ field, base, ours, theirs }) =>
    jsonObject({ 'gloss:field': field, 'gloss:base': base, 'gloss:ours': ours, 'gloss:theirs': theirs }),
  );
}

function encodeTarget(target: Target): Json {
  if (target.type === 'annotation') return target.id;
  return jsonObject({ source: target.source, selector: encodeSelectors(target.selectors) });
}

function encodeSelectors({ quote, position }: Selectors): Json {
  const selectors = [
    jsonObject({ type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }),
  ];
  if (position) selectors.push(jsonObject({ type: 'TextPositionSelector', start: position.start, end: position.end }));
  return selectors;
}

function encodeBody(annotation: Annotation): Json | undefined {
  switch (annotation.kind) {
    case 'unknown':
      return undefined;
    case 'relation': {
      const { relation, to } = annotation.body;
      return jsonObject({ type: BODY_TYPES.relation, 'gloss:relation': relation, 'gloss:to': to });
    }
    case 'note':
    case 'reply':
      return jsonObject({ type: BODY_TYPES.note, value: annotation.body.text });
    case 'verdict': {
      const { verdict, note } = annotation.body;
      return jsonObject({ type: BODY_TYPES.verdict, 'gloss:verdict': verdict, value: note });
    }
    case 'rejection': {
      const { layer, rejected } = annotation.body;
      const body = rejected ? encodeSuggestion(rejected) : undefined;
      return jsonObject({ type: BODY_TYPES.rejection, 'gloss:layer': layer, 'gloss:rejected': body });
    }
    default:
      // One of the layers: its kind says which body it has.
      return encodeSuggestion({ layer: annotation.kind, body: annotation.body } as Suggestion);
  }
}

/** The body of an annotation of one of the suggested layers. */
export function encodeSuggestion({ layer, body }: Suggestion): JsonObject {
  const type = BODY_TYPES[layer];
  switch (layer) {
    case 'entity':
      return jsonObject({ type, 'gloss:kind': body.type, source: iriOf(body.ref) });
    case 'date':
      return jsonObject({ type, value: body.value });
    case 'quantity':
      return jsonObject({ type, value: body.value, 'gloss:unit': body.unit ?? undefined });
    case 'event':
      return jsonObject({
        type,
        'gloss:kind': body.type,
        'gloss:mode': body.mode,
        'gloss:participants': body.participants.length ? body.participants.map(encodeParticipant) : undefined,
        'gloss:when': body.when,
        'gloss:certainty': body.certainty,
      });
    case 'claim':
      return jsonObject({ type, 'gloss:source': encodeVoice(body.source), 'gloss:cue': encodeVoice(body.cue) });
  }
}

function encodeParticipant({ role, ref }: Participant): Json {
  return jsonObject({ 'gloss:role': role, 'gloss:ref': iriOf(ref) });
}

/** A claim's source or cue: its place, and whom it names. */
function encodeVoice(voice: ClaimBody['source'] | ClaimBody['cue']): Json | undefined {
  if (!voice) return undefined;
  const ref = 'ref' in voice && voice.ref ? iriOf(voice.ref) : undefined;
  return jsonObject({ 'gloss:ref': ref, selector: encodeSelectors(voice.selectors) });
}

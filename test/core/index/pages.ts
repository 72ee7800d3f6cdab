import type { Annotation, Suggestion } from '../../../src/core/annotation/annotation';
import { idOf } from '../../../src/core/annotation/annotationId';
import { describe as anchor } from '../../../src/core/anchor/describe';
import type { EntityType, Ref } from '../../../src/core/annotation/model';
import { newPage, type Page } from '../../../src/core/sidecar/page';

let made = 0;

/** Words with nothing about them, as the target of an annotation. */
function target(words: string) {
  const text = `… ${words} …`;
  return { type: 'text', source: 'a.txt', selectors: anchor(text, { start: 2, end: 2 + words.length }) } as const;
}

function annotation(kind: Annotation['kind'], words: string, body: object, creator: string): Annotation {
  const on = target(words);
  return { id: idOf(kind, on, { body, nth: ++made }), kind, creators: [creator], target: on, body } as Annotation;
}

export function accepted(words: string, type: EntityType, ref: Ref, creator = 'lan'): Annotation {
  return annotation('entity', words, { type, ref }, creator);
}

export function rejected(words: string, type: EntityType, ref: Ref, creator = 'lan'): Annotation {
  return rejectedAs(words, { layer: 'entity', body: { type, ref } }, creator);
}

export function rejectedAs(words: string, suggestion: Suggestion, creator = 'lan'): Annotation {
  return annotation('rejection', words, { layer: suggestion.layer, rejected: suggestion }, creator);
}

export function objection(to: Annotation, creator = 'minh'): Annotation {
  const on = { type: 'annotation', id: to.id } as const;
  return {
    id: idOf('rejection', on, { nth: ++made }),
    kind: 'rejection',
    creators: [creator],
    target: on,
    body: { layer: 'entity', rejected: null },
  };
}

export function page(annotations: readonly Annotation[], language: string | null = 'en'): Page {
  return { ...newPage({ id: 'a.txt.gloss.json', language }), annotations };
}

import type { AnnotationKind } from '../annotation/annotation';
import type { Ref } from '../annotation/model';
import type { Json } from '../base/json';

/** The W3C's terms, and ours under a prefix. */
export const CONTEXT: Json = ['http://www.w3.org/ns/anno.jsonld', new Map([['gloss', 'urn:gloss:terms:']])];

type KnownKind = Exclude<AnnotationKind, 'unknown'>;

/** What each kind's body says it is. Notes and replies are the W3C's own textual bodies. */
export const BODY_TYPES: Readonly<Record<KnownKind, string>> = {
  entity: 'gloss:Entity',
  date: 'gloss:Date',
  quantity: 'gloss:Quantity',
  event: 'gloss:Event',
  claim: 'gloss:Claim',
  relation: 'gloss:Relation',
  note: 'TextualBody',
  verdict: 'gloss:Verdict',
  reply: 'TextualBody',
  rejection: 'gloss:Rejection',
};

/** Why each kind was made, in the W3C's words. */
export const MOTIVATIONS: Readonly<Record<KnownKind, string>> = {
  entity: 'identifying',
  date: 'identifying',
  quantity: 'identifying',
  event: 'classifying',
  claim: 'describing',
  relation: 'linking',
  note: 'commenting',
  verdict: 'assessing',
  reply: 'replying',
  rejection: 'moderating',
};

/** The kind that a body's type and an annotation's motivation stand for, or `null` for one of somebody else's. */
export function kindOf(bodyType: Json | undefined, motivation: Json | undefined): KnownKind | null {
  if (bodyType === 'TextualBody')
    return motivation === 'replying' ? 'reply' : motivation === 'commenting' ? 'note' : null;
  for (const [kind, type] of Object.entries(BODY_TYPES)) if (type === bodyType) return kind as KnownKind;
  return null;
}

/** Members of a W3C annotation that mean nothing to us and are nobody's mistake. */
export const FOREIGN_MEMBERS: ReadonlySet<string> = new Set([
  '@context',
  'audience',
  'canonical',
  'created',
  'format',
  'generated',
  'generator',
  'language',
  'modified',
  'processingLanguage',
  'purpose',
  'renderedVia',
  'rights',
  'role',
  'scope',
  'state',
  'styleClass',
  'stylesheet',
  'textDirection',
  'via',
]);

const WIKIDATA = 'http://www.wikidata.org/entity/';
const OWN = 'urn:gloss:ref:';

/** An identity as an IRI: `wd:Q17` as Wikidata's own, a slug under a name of ours. */
export function iriOf(ref: Ref): string {
  if (/^wd:Q\d+$/.test(ref)) return WIKIDATA + ref.slice(3);
  return /^[a-z][a-z0-9+.-]*:/i.test(ref) ? ref : OWN + ref;
}

/** The identity that an IRI stands for; one of another authority stands for itself. */
export function refOf(iri: string): Ref {
  if (iri.startsWith(OWN)) return iri.slice(OWN.length);
  const wikidata = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(iri);
  return wikidata ? `wd:${wikidata[1]}` : iri;
}

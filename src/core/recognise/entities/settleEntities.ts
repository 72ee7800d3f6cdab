import type { EntityMention, EntityType, Ref } from '../../annotation/model';
import type { Established } from './establish';
import { identityOf, likeliest, worthTaking, type EstablishedName } from './establishedName';
import { MOST_OF_FULL, shared } from './seenOf';
import { PERSON, TYPE_ORDER, type CapitalZone, type NameCandidate, type Reading } from './nameCandidate';

/** In an article that names its people in full, a single word is rarely another's name. */
const LONE_PERSON = 0.8;
/** What is right less often than not is not suggested. */
const LEAST_CONFIDENCE = 0.6;

/** The entities of one passage, in the light of the whole article. Passage offsets, in order. */
export function settleEntities(readings: readonly Reading[], established: Established): EntityMention[] {
  return readings.flatMap((reading) =>
    reading.kind === 'name'
      ? settleName(reading, established)
      : reading.kind === 'zone'
        ? namesInZone(reading, established)
        : [],
  );
}

function settleName(mention: NameCandidate, { names, others, manyPersons }: Established): EntityMention[] {
  const name = names.get(mention.key)!;
  const full = name.full;
  if (others.has(mention.key) && !mention.titled) return [];
  if (mention.weak && !name.firm && !full) return [];
  const evidence = mention.evidence.map((own, t) => own + shared(name.evidence[t]!, own));
  if (!full && !mention.titled && mention.words.length === 1 && manyPersons) evidence[PERSON]! -= LONE_PERSON;
  if (full) {
    const type = likeliest(full.evidence);
    // Whoever is named in full is meant by the last name alone.
    const most = type === PERSON && mention.known.length === 0 ? MOST_OF_FULL : 3;
    evidence[type]! += Math.max(0, Math.min(most, full.evidence[type]!));
  }
  const type = likeliest(evidence);
  const best = evidence[type]!;
  if (best <= 0 && !full) return [];
  const confidence = confidenceOf(evidence, type);
  if (confidence < LEAST_CONFIDENCE) return [];
  return [mentionOf(mention, name, type, confidence, reasonFor(mention, TYPE_ORDER[type]!))];
}

/** Why, in words a hover can show. */
function reasonFor({ known, titled }: NameCandidate, type: EntityType): string {
  if (known.some((k) => k.type === type)) return `known ${type}`;
  if (titled && type === 'person') return 'name after a title';
  return `written and placed like ${type === 'organization' || type === 'agreement' ? 'an' : 'a'} ${type}`;
}

function mentionOf(
  span: { start: number; end: number },
  name: EstablishedName,
  type: number,
  confidence: number,
  because: string,
): EntityMention {
  const ref = identityOf(name, type);
  const alternatives = alternativesTo(name, ref);
  const { start, end } = span;
  const mention = { start, end, type: TYPE_ORDER[type]!, ref, confidence, because };
  return alternatives.length ? { ...mention, alternatives } : mention;
}

function alternativesTo(name: EstablishedName, ref: Ref): { type: EntityType; ref: Ref }[] {
  return name.known.filter((k) => k.ref !== ref).map(({ type, ref: other }) => ({ type, ref: other }));
}

function confidenceOf(evidence: readonly number[], type: number): number {
  const best = evidence[type]!;
  let second = 0;
  for (let t = 0; t < evidence.length; t++) if (t !== type && evidence[t]! > second) second = evidence[t]!;
  const margin = Math.min(best, best - second);
  return Math.round((1 / (1 + Math.exp(-0.3 - 0.5 * margin))) * 100) / 100;
}

/** Names that the article establishes, found where capitals alone say nothing. */
function namesInZone(zone: CapitalZone, { names, parts, others, longest, starts }: Established): EntityMention[] {
  const found: EntityMention[] = [];
  const { words, first, endWord, common } = zone;
  for (let i = first; i < endWord; i++) {
    if (!starts.has(words.norm[i]!)) continue;
    for (let j = Math.min(endWord, i + longest); j > i; j--) {
      const key = j === i + 1 ? words.norm[i]! : words.norm.slice(i, j).join(' ');
      const name = names.get(key) ?? parts.get(key);
      if (!name?.firm || others.has(key) || (j === i + 1 && (common >> (i - first)) & 1) || !worthTaking(name))
        continue;
      const type = likeliest(name.evidence);
      found.push(
        mentionOf(
          { start: words.start[i]!, end: words.end[j - 1]! },
          name,
          type,
          0.7,
          'named elsewhere in the article',
        ),
      );
      i = j - 1;
      break;
    }
  }
  return found;
}

import type { Annotation, AnnotationId, ClaimBody, Suggestion } from '../annotation/annotation';
import type { Participant } from '../annotation/model';
import { quoteOf } from '../sidecar/diff';
import { joined, plain, quote, strong, type Words } from './words';

type ById = ReadonlyMap<AnnotationId, Annotation>;

/** What an annotation says of the words that it is about: `place wd:Q17`. */
export function bodyWords(annotation: Annotation, byId: ById): Words {
  switch (annotation.kind) {
    case 'note':
    case 'reply':
      return [quote(annotation.body.text)];
    case 'verdict':
      return [strong(annotation.body.verdict)];
    case 'relation':
      return [plain(annotation.body.relation), ' ', quote(quoteAt(annotation.body.to, byId))];
    case 'rejection':
      return rejectionWords(annotation.body.rejected, annotation.body.layer);
    case 'unknown':
      return [];
    default:
      return suggestionWords({ layer: annotation.kind, body: annotation.body } as Suggestion);
  }
}

function quoteAt(id: AnnotationId, byId: ById): string {
  const annotation = byId.get(id);
  return (annotation && quoteOf(annotation, byId)) || id;
}

function rejectionWords(rejected: Suggestion | null, layer: string): Words {
  if (!rejected) return ['no ', layer];
  if (rejected.layer === 'claim') return ['no claim'];
  return ['not ', ...suggestionWords(rejected)];
}

export function suggestionWords(suggestion: Suggestion): Words {
  switch (suggestion.layer) {
    case 'entity':
      return [suggestion.body.type, ' ', plain(suggestion.body.ref)];
    case 'date':
      return [plain(suggestion.body.value)];
    case 'quantity':
      return [
        String(suggestion.body.value),
        ...(suggestion.body.unit === null ? [] : [' ', plain(suggestion.body.unit)]),
      ];
    case 'event': {
      const { type, mode, participants, when, certainty } = suggestion.body;
      const parts: Words[] = [[type, ...(mode === undefined ? [] : [' ', plain(mode)])]];
      if (certainty !== 'reported') parts.push([certainty]);
      if (when !== undefined) parts.push([plain(when)]);
      if (participants.length) parts.push(participantWords(participants));
      return joined(parts, ', ');
    }
    case 'claim':
      return claimWords(suggestion.body);
  }
}

export function participantWords(participants: readonly Participant[]): Words {
  return joined(
    participants.map(({ role, ref }) => [role, ' ', plain(ref)]),
    ', ',
  );
}

function claimWords({ source, cue }: ClaimBody): Words {
  const said: Words = cue ? [' (', quote(cue.selectors.quote.exact), ')'] : [];
  return source ? ['said by ', quote(source.selectors.quote.exact), ...said] : ['by nobody named', ...said];
}

/** `, by lan and marco`. */
export function byWords({ creators }: Annotation): Words {
  const names = creators.map((name): Words => [plain(name)]);
  return names.length ? [', by ', ...joined(names, ', ')] : [];
}

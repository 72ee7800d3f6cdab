import type { Annotation, AnnotationId, ClaimBody, Target } from '../annotation/annotation';
import { idOf } from '../annotation/annotationId';
import { CERTAINTIES, VERDICTS } from '../annotation/model';
import { countCodePoints } from '../anchor/codePoints';
import { describe } from '../anchor/describe';
import type { Span } from '../base/span';
import { readDate, readFigure, refForName } from '../readSelection';
import type { Row } from './row';
import { entityTypeOf, eventTypeOf } from './typeNames';

/** Where rows are written down. */
export interface Desk {
  readonly text: string;
  /** The article's file name. */
  readonly source: string;
  readonly language: string;
  readonly published: string | null;
  /** Who made what does not say it. */
  readonly creator: string;
}

export interface Written {
  readonly annotations: readonly Annotation[];
  /** What was left out, in a sentence each. */
  readonly problems: readonly string[];
}

/** Rows as annotations. What a row lacks is read off the text: a name's identity, a date's value. */
export function annotationsOf(rows: readonly Row[], desk: Desk): Written {
  const codePoints = countCodePoints(desk.text);
  const at = (span: Span) => describe(desk.text, span, codePoints);
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  for (const row of rows) {
    const made = annotationOf(row, desk, at);
    if (typeof made === 'string') problems.push(`${row.kind} ${placeOf(row, desk)}: ${made}`);
    else annotations.push(made);
  }
  return { annotations, problems };
}

function placeOf({ span, id }: Row, { text }: Desk): string {
  return span ? `“${text.slice(span.start, Math.min(span.end, span.start + 40))}”` : (id ?? '');
}

type Describe = (span: Span) => ReturnType<typeof describe>;

/** The annotation, or why it is none. */
function annotationOf(row: Row, desk: Desk, at: Describe): Annotation | string {
  const target = targetOf(row, desk, at);
  if (typeof target === 'string') return target;
  const body = bodyOf(row, desk, at);
  if (typeof body === 'string') return body;
  const creators = row.by?.length ? row.by : desk.creator ? [desk.creator] : [];
  // What is a person's alone is told apart by whose it is.
  const owned =
    row.kind === 'verdict' ? { by: creators[0] } : row.kind === 'note' ? { ...body, by: creators[0] } : body;
  const id: AnnotationId = row.id ?? idOf(row.kind, target, owned);
  return { kind: row.kind, id, creators, target, body } as Annotation;
}

function targetOf({ kind, span, target }: Row, { text, source }: Desk, at: Describe): Target | string {
  if (kind === 'verdict' || kind === 'reply' || kind === 'relation')
    return target === undefined ? 'it is on nothing' : { type: 'annotation', id: target };
  if (!span || !isIn(span, text)) return 'it is on no text';
  return { type: 'text', source, selectors: at(span) };
}

function isIn({ start, end }: Span, text: string): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end && end <= text.length;
}

function bodyOf(row: Row, desk: Desk, at: Describe): object | string {
  const quote = row.span ? desk.text.slice(row.span.start, row.span.end) : '';
  switch (row.kind) {
    case 'entity': {
      const type = entityTypeOf(row.type ?? '');
      if (!type) return `there is no type ${row.type ?? ''}`;
      return { type, ref: row.ref || refForName(quote, type, desk.language) };
    }
    case 'date': {
      const value = row.value === undefined ? readDate(quote, desk.language, desk.published) : String(row.value);
      return value ? { value } : 'its value can’t be read';
    }
    case 'quantity':
      return quantityOf(row, quote, desk.language) ?? 'its value can’t be read';
    case 'event':
      return eventOf(row);
    case 'claim':
      return claimOf(row, desk.text, at);
    case 'note':
    case 'reply':
      return { text: row.text ?? '' };
    case 'verdict': {
      const verdict = VERDICTS.find((v) => v === row.verdict?.toLowerCase());
      return verdict
        ? { verdict, ...(row.text ? { note: row.text } : {}) }
        : `there is no verdict ${row.verdict ?? ''}`;
    }
    case 'relation':
      return row.to === undefined ? 'it leads nowhere' : { relation: row.relation ?? 'related', to: row.to };
  }
}

function quantityOf({ value, unit }: Row, quote: string, language: string): object | null {
  const number = typeof value === 'number' ? value : value ? Number(value) : NaN;
  return Number.isFinite(number) ? { value: number, unit: unit ?? null } : readFigure(quote, language);
}

function eventOf({ type, mode, participants, when, certainty }: Row): object | string {
  const event = eventTypeOf(type ?? '');
  if (!event) return `there is no type ${type ?? ''}`;
  return {
    type: event,
    ...(mode ? { mode } : {}),
    participants: participants ?? [],
    ...(when ? { when } : {}),
    certainty: CERTAINTIES.find((c) => c === certainty?.toLowerCase()) ?? 'reported',
  };
}

function claimOf({ source, cue }: Row, text: string, at: Describe): ClaimBody {
  const ref = source?.ref ? { ref: source.ref } : {};
  return {
    source: source && isIn(source, text) ? { selectors: at(source), ...ref } : null,
    cue: cue && isIn(cue, text) ? { selectors: at(cue) } : null,
  };
}

import type { Span } from '../base/span';
import { annotationsOf } from './annotationsOf';
import { rowOfJson } from './jsonRow';
import { isObject, member, objects, parseJson, span, text, type PlainObject } from './plainJson';
import type { AnnotatedArticle, Format, ReadArticle, Row, RowKind } from './row';
import { kindOfLabel, labelOf } from './typeNames';

const LISTS: readonly (readonly [RowKind, string])[] = [
  ['entity', 'entities'],
  ['date', 'dates'],
  ['quantity', 'quantities'],
  ['event', 'events'],
  ['claim', 'claims'],
  ['note', 'notes'],
  ['verdict', 'verdicts'],
  ['reply', 'replies'],
  ['relation', 'relations'],
];

/**
 * One object an article, a line each: what `annotate` prints with ids and names, and with the article's text and `label`s as
 * doccano reads them. Reads these, doccano's and Prodigy's (`spans`).
 */
export const jsonl: Format = {
  name: 'jsonl',
  ending: '.jsonl',
  many: true,
  write: (articles) => ({ text: articles.map((a) => `${JSON.stringify(objectOf(a))}\n`).join(''), left: 0 }),
  read: (file) =>
    file.split('\n').flatMap((line): ReadArticle[] => {
      if (line.trim() === '') return [];
      const object = parseJson(line.replace(/^\ufeff/, ''));
      return [isObject(object) ? readObject(object) : unreadable()];
    }),
};

function unreadable(): ReadArticle {
  return { name: null, read: () => ({ annotations: [], problems: ['a line that is no JSON object'] }) };
}

function objectOf({ name, text: content, language, published, rows }: AnnotatedArticle): PlainObject {
  const lists = LISTS.map(([kind, list]) => [list, rows.filter((r) => r.kind === kind).map((r) => jsonOf(r, content))]);
  const label = rows.flatMap((row) => (row.span ? [[row.span.start, row.span.end, labelOf(row)]] : []));
  return { article: name, language, published, ...(Object.fromEntries(lists) as PlainObject), text: content, label };
}

function jsonOf({ kind, span: at, text: note, source, cue, id, by, ...rest }: Row, content: string): PlainObject {
  const quoted = <T extends Span>(s: T) => ({ ...s, text: content.slice(s.start, s.end) });
  const place = !at
    ? {}
    : kind === 'claim'
      ? { source: source ? quoted(source) : null, cue: cue ? quoted(cue) : null, content: quoted(at) }
      : quoted(at);
  const told = note === undefined ? {} : { note };
  const unit = kind === 'quantity' ? { unit: rest.unit ?? null } : {};
  return { ...place, ...rest, ...unit, ...told, id, by };
}

function readObject(object: PlainObject): ReadArticle {
  const name = text(object, 'article') ?? null;
  const known = LISTS.some(([, list]) => Array.isArray(member(object, list)));
  const rows = known
    ? LISTS.flatMap(([kind, list]) => objects(object, list).map((item) => rowOfJson(item, kind)))
    : [...labels(object, 'label'), ...labels(object, 'labels'), ...spans(object)];
  const content = text(object, 'text');
  return { name, ...(content === undefined ? {} : { text: content }), read: (desk) => annotationsOf(rows, desk) };
}

/** doccano's: `[start, end, label]`. */
function labels(object: PlainObject, key: string): Row[] {
  const list = member(object, key);
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((item): Row[] => {
    if (!Array.isArray(item)) return [];
    const [start, end, label] = item as unknown[];
    if (typeof start !== 'number' || typeof end !== 'number' || typeof label !== 'string') return [];
    return [labelled({ start, end }, label)];
  });
}

/** Prodigy's: `{ start, end, label }`. */
function spans(object: PlainObject): Row[] {
  return objects(object, 'spans').flatMap((item): Row[] => {
    const at = span(item);
    const label = text(item, 'label');
    return at && label !== undefined ? [labelled(at, label)] : [];
  });
}

/** An unknown label becomes an entity of an unknown type, which is told when it is written down. */
export function labelled(at: Span, label: string): Row {
  return { ...(kindOfLabel(label) ?? { kind: 'entity', type: label }), span: at };
}

import type { Participant } from '../annotation/model';
import { annotationsOf } from './annotationsOf';
import { participantsOf } from './jsonRow';
import { compact, parseJson } from './plainJson';
import { FormatError, type AnnotatedArticle, type Format, type ReadArticle, type Row, type RowKind } from './row';

const COLUMNS = [
  'article',
  'id',
  'kind',
  'type',
  'start',
  'end',
  'quote',
  'ref',
  'value',
  'unit',
  'mode',
  'when',
  'certainty',
  'participants',
  'source_start',
  'source_end',
  'source',
  'source_ref',
  'cue_start',
  'cue_end',
  'cue',
  'target',
  'verdict',
  'relation',
  'to',
  'text',
  'by',
] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Partial<Record<Column, string | number>>>;

const KINDS: readonly string[] = [
  'entity',
  'date',
  'quantity',
  'event',
  'claim',
  'note',
  'verdict',
  'reply',
  'relation',
] satisfies RowKind[];

/** A table, an annotation a line (RFC 4180, the first line names the columns); offsets are UTF-16 code units. */
export const csv: Format = {
  name: 'csv',
  ending: '.csv',
  many: true,
  write: (articles) => ({ text: [header(), ...articles.flatMap(lines)].join(''), left: 0 }),
  read(file) {
    const [head = [], ...records] = parseCsv(file.replace(/^\ufeff/, ''));
    for (const column of ['kind', 'start', 'end'])
      if (!head.includes(column)) throw new FormatError(`There is no column “${column}” in the first line.`);
    const byArticle = new Map<string, Row[]>();
    for (const record of records) {
      const cell = (column: Column) => unguarded(record[head.indexOf(column)] ?? '');
      const row = rowOf(cell);
      const rows = byArticle.get(cell('article')) ?? [];
      if (row) rows.push(row);
      byArticle.set(cell('article'), rows);
    }
    return [...byArticle].map(([name, rows]): ReadArticle => ({
      name: name || null,
      read: (desk) => annotationsOf(rows, desk),
    }));
  },
};

function header(): string {
  return `${COLUMNS.join(',')}\n`;
}

function lines({ name, text, rows }: AnnotatedArticle): string[] {
  return rows.map((row) => {
    const cells = cellsOf(row, name, text);
    return `${COLUMNS.map((column) => quoted(cells[column] ?? '')).join(',')}\n`;
  });
}

function cellsOf(row: Row, article: string, content: string): Cells {
  const { span, source, cue, participants, by, ...rest } = row;
  const at = <P extends string>(s: { start: number; end: number } | undefined, prefix: P, name: Column): Cells =>
    s ? { [`${prefix}start`]: s.start, [`${prefix}end`]: s.end, [name]: content.slice(s.start, s.end) } : {};
  return {
    article,
    ...rest,
    ...at(span, '', 'quote'),
    ...at(source, 'source_', 'source'),
    ...(source?.ref === undefined ? {} : { source_ref: source.ref }),
    ...at(cue, 'cue_', 'cue'),
    ...(participants?.length ? { participants: JSON.stringify(participants) } : {}),
    ...(by?.length ? { by: by.length > 1 ? JSON.stringify(by) : by[0]! } : {}),
  };
}

/**
 * A cell. A spreadsheet takes what begins like a formula for one and runs it, so an apostrophe goes before it, as people type it
 * there themselves; numbers stay numbers.
 */
function quoted(cell: string | number): string {
  const text = typeof cell === 'string' && /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function unguarded(cell: string): string {
  return /^''*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function rowOf(cell: (column: Column) => string): Row | null {
  const kind = cell('kind');
  if (!KINDS.includes(kind)) return null;
  const value = cell('value');
  const source = spanOf(cell('source_start'), cell('source_end'));
  return compact({
    kind: kind as RowKind,
    id: cell('id') || undefined,
    by: namesOf(cell('by')),
    span: spanOf(cell('start'), cell('end')),
    type: cell('type') || undefined,
    ref: cell('ref') || undefined,
    value: value || undefined,
    unit: cell('unit') || undefined,
    mode: cell('mode') || undefined,
    when: cell('when') || undefined,
    certainty: cell('certainty') || undefined,
    participants: participantsIn(cell('participants')),
    source: source && compact({ ...source, ref: cell('source_ref') || undefined }),
    cue: spanOf(cell('cue_start'), cell('cue_end')),
    target: cell('target') || undefined,
    verdict: cell('verdict') || undefined,
    relation: cell('relation') || undefined,
    to: cell('to') || undefined,
    text: cell('text') || undefined,
  });
}

function spanOf(start: string, end: string): { start: number; end: number } | undefined {
  return /^\d+$/.test(start) && /^\d+$/.test(end) ? { start: Number(start), end: Number(end) } : undefined;
}

function participantsIn(json: string): readonly Participant[] | undefined {
  return json ? participantsOf({ participants: parseJson(json) }) : undefined;
}

function namesOf(cell: string): readonly string[] | undefined {
  const names = cell.startsWith('[') ? parseJson(cell) : undefined;
  if (Array.isArray(names) && names.every((name): name is string => typeof name === 'string')) return names;
  return cell ? [cell] : undefined;
}

/** Records of cells; quoted cells may hold commas, line ends and doubled quotation marks. Linear. */
export function parseCsv(file: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < file.length) {
    let cell = '';
    if (file[at] === '"') {
      let end = at + 1;
      for (;;) {
        const quote = file.indexOf('"', end);
        cell += file.slice(end, quote < 0 ? file.length : quote);
        if (quote < 0) throw new FormatError('A quotation mark is not closed.');
        end = quote + 1;
        if (file[end] !== '"') break;
        cell += '"';
        end++;
      }
      at = end;
    }
    const rest = /[^,\r\n]*/y;
    rest.lastIndex = at;
    cell += rest.exec(file)![0];
    at = rest.lastIndex;
    record.push(cell);
    if (file[at] === ',') {
      at++;
      if (at === file.length) record.push('');
      continue;
    }
    if (file[at] === '\r') at++;
    if (file[at] === '\n') at++;
    records.push(record);
    record = [];
  }
  if (record.length) records.push(record);
  return records.filter((cells) => cells.length > 1 || cells[0] !== '');
}

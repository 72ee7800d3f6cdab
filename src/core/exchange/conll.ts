import { overlaps, type Span } from '../base/span';
import { annotationsOf, type Desk, type Written } from './annotationsOf';
import type { AnnotatedArticle, Format, ReadArticle, Row } from './row';
import { Aligner, tokenSentences } from './tokens';
import { kindOfLabel, labelOf } from './typeNames';

const COLUMNS = '# columns = FORM START END VALUE TAG';
const FLAT: readonly Row['kind'][] = ['entity', 'date', 'quantity', 'event'];

/**
 * CoNLL: a token a line, a blank line between sentences, the tag in the last column as B-, I- and O. One tag a token: of annotations
 * that overlap the longest is there; claims, verdicts and notes have no place. Reads other tools' files by first and last column.
 */
export const conll: Format = {
  name: 'conll',
  ending: '.conll',
  many: true,
  write(articles) {
    const written = articles.map(writeArticle);
    return { text: written.map((w) => w.text).join(''), left: written.reduce((n, w) => n + w.left, 0) };
  },
  read: (file) =>
    documentsOf(file).map(({ name, lines }): ReadArticle => ({ name, read: (desk) => readLines(lines, desk) })),
};

function writeArticle({ name, text, language, rows }: AnnotatedArticle): { text: string; left: number } {
  const flat = flatten(rows);
  const borders = new Set(flat.flatMap(({ span }) => [span.start, span.end]));
  const starts = new Map(flat.map((row) => [row.span.start, row]));
  let current: (typeof flat)[number] | undefined;
  const sentences = tokenSentences(text, language ?? 'und', borders).map(({ tokens }) =>
    tokens.map(({ start, end }) => {
      if (current && current.span.end <= start) current = undefined;
      const begun = starts.get(start);
      current = begun ?? current;
      const tag = current ? `${begun ? 'B' : 'I'}-${labelOf(current)}` : 'O';
      return `${text.slice(start, end)}\t${start}\t${end}\t${(begun && valueOf(begun)) || '_'}\t${tag}\n`;
    }),
  );
  const head = `# newdoc id = ${name.replace(/[\r\n]/g, ' ')}\n${COLUMNS}\n`;
  return {
    text: `${head}${sentences.map((lines) => `${lines.join('')}\n`).join('')}`,
    left: rows.length - flat.length,
  };
}

/** The longest annotations of those that overlap, in reading order. */
function flatten(rows: readonly Row[]): (Row & { readonly span: Span })[] {
  const wanted = rows.flatMap((row) => (row.span && FLAT.includes(row.kind) ? [{ ...row, span: row.span }] : []));
  wanted.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: typeof wanted = [];
  for (const row of wanted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, row.span)) kept.push(row);
    else if (row.span.end - row.span.start > last.span.end - last.span.start) kept[kept.length - 1] = row;
  }
  return kept;
}

/** What the annotation says beside its type, in one cell. */
export function valueOf({ kind, ref, value, unit, certainty }: Row): string {
  const said =
    kind === 'quantity' ? [value, unit].filter((v) => v !== undefined).join(' ') : (ref ?? value ?? certainty ?? '');
  return String(said).replace(/[\t\r\n]/g, ' ');
}

/** The other way round. */
export function withValue(row: Row, said: string): Row {
  if (said === '' || said === '_') return row;
  const space = said.indexOf(' ');
  switch (row.kind) {
    case 'entity':
      return { ...row, ref: said };
    case 'event':
      return { ...row, certainty: said };
    case 'quantity':
      return space < 0 ? { ...row, value: said } : { ...row, value: said.slice(0, space), unit: said.slice(space + 1) };
    default:
      return { ...row, value: said };
  }
}

interface Document {
  readonly name: string | null;
  readonly lines: string[];
}

function documentsOf(file: string): Document[] {
  const documents: Document[] = [];
  for (const line of file.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const name = /^# (?:newdoc id|article) = (.+)$/.exec(line)?.[1];
    if (name !== undefined || !documents.length) documents.push({ name: name ?? null, lines: [] });
    documents.at(-1)!.lines.push(line);
  }
  return documents.filter(({ name, lines }) => name !== null || lines.some((line) => line.trim() !== ''));
}

function readLines(lines: readonly string[], desk: Desk): Written {
  const aligner = new Aligner(desk.text);
  const rows: Row[] = [];
  const problems: string[] = [];
  let open: { label: string; span: Span; value: string } | undefined;
  const close = () => {
    if (open)
      rows.push(
        withValue(
          { ...(kindOfLabel(open.label) ?? { kind: 'entity', type: open.label }), span: open.span },
          open.value,
        ),
      );
    open = undefined;
  };
  for (const line of lines) {
    if (line.trim() === '' || line.startsWith('# ') || line.startsWith('-DOCSTART-')) {
      close();
      continue;
    }
    const cells = line.includes('\t') ? line.split('\t') : line.trim().split(/ +/);
    const [form = '', start, end, value = ''] = cells;
    const ours = cells.length === 5 && /^\d+$/.test(start ?? '') && /^\d+$/.test(end ?? '');
    const span = aligner.place(form, ours ? { start: Number(start), end: Number(end) } : undefined);
    if (!span) problems.push(`the token “${form}” is not in the article`);
    const tag = cells.at(-1) ?? 'O';
    const [, prefix = '', label = ''] = /^([BIESLUM])-(.+)$/.exec(tag) ?? [];
    const goes = prefix && !/[BSU]/.test(prefix) && open?.label === label;
    if (!goes) close();
    if (!label || !span) continue;
    open =
      open && goes
        ? { ...open, span: { start: open.span.start, end: span.end } }
        : { label, span, value: ours ? value : '' };
    if (/[ESLU]/.test(prefix)) close();
  }
  close();
  const written = annotationsOf(rows, desk);
  return { annotations: written.annotations, problems: [...problems, ...written.problems] };
}

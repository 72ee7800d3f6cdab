import type { Span } from '../base/span';
import { annotationsOf, type Desk, type Written } from './annotationsOf';
import { valueOf, withValue } from './conll';
import { FormatError, type AnnotatedArticle, type Format, type Row } from './row';
import { Aligner, tokenSentences } from './tokens';
import { kindOfLabel, labelOf } from './typeNames';

const FORMAT = '#FORMAT=WebAnno TSV 3.';
/** The layer that INCEpTION and WebAnno come with, so that nothing has to be set up there. */
const LAYER = '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value';

/**
 * WebAnno TSV 3, as INCEpTION reads and writes it: annotations of the named entity layer, their type as its value, what they say as
 * its identifier. A claim, its source and its cue are three, known to belong together by their identifier. Verdicts, replies and
 * relations have no place.
 */
export const webannoTsv: Format = {
  name: 'webanno-tsv',
  ending: '.tsv',
  many: false,
  write(articles) {
    const left = articles.flatMap(({ rows }) => rows.filter((row) => !row.span)).length;
    return { text: articles.map(writeArticle).join(''), left };
  },
  read(file) {
    const lines = file.replace(/^\ufeff/, '').split(/\r?\n/);
    if (!lines[0]?.startsWith(FORMAT)) throw new FormatError(`The first line is not ${FORMAT}x.`);
    return [{ name: null, read: (desk) => readLines(lines, desk) }];
  },
};

/** One annotation of the layer. */
interface Label {
  readonly span: Span;
  readonly value: string;
  readonly identifier: string;
}

function labelsOf(rows: readonly Row[]): Label[] {
  let claims = 0;
  return rows.flatMap((row): Label[] => {
    if (!row.span) return [];
    if (row.kind === 'note') return [{ span: row.span, value: 'note', identifier: row.text ?? '' }];
    if (row.kind !== 'claim') return [{ span: row.span, value: labelOf(row), identifier: valueOf(row) }];
    const identifier = `#${++claims}`;
    return [
      { span: row.span, value: 'claim', identifier },
      ...(row.source ? [{ span: row.source, value: 'claim.source', identifier }] : []),
      ...(row.cue ? [{ span: row.cue, value: 'claim.cue', identifier }] : []),
    ];
  });
}

function writeArticle({ text, language, rows }: AnnotatedArticle): string {
  const labels = labelsOf(rows).sort((a, b) => a.span.start - b.span.start);
  const borders = new Set(labels.flatMap(({ span }) => [span.start, span.end]));
  let open: { readonly label: Label; readonly number: number }[] = [];
  let next = 0;
  const sentences = tokenSentences(text, language ?? 'und', borders).map((sentence, s) => {
    const lines = sentence.tokens.map(({ start, end }, t) => {
      while (next < labels.length && labels[next]!.span.start < end)
        open.push({ label: labels[next]!, number: ++next });
      open = open.filter(({ label }) => label.span.end > start);
      const cell = (what: (label: Label) => string) =>
        open.map(({ label, number }) => `${escape(what(label)) || '*'}[${number}]`).join('|') || '_';
      const place = `${s + 1}-${t + 1}\t${start}-${end}\t${escape(text.slice(start, end))}`;
      return `${place}\t${cell((l) => l.identifier)}\t${cell((l) => l.value)}\t\n`;
    });
    return `#Text=${escape(text.slice(sentence.start, sentence.end))}\n${lines.join('')}`;
  });
  return `${FORMAT}3\n${LAYER}\n\n\n${sentences.join('\n')}`;
}

/** What the format has a meaning for. */
function escape(text: string): string {
  return text
    .replace(/[\\[\]|_;*]/g, '\\$&')
    .replace(/->/g, '\\->')
    .replace(/\t/g, '\\t')
    .replace(/[\r\n]+/g, '\\n');
}

function unescape(text: string): string {
  return text.replace(/\\(.)/gs, (_, c: string) => (c === 't' ? '\t' : c === 'n' ? '\n' : c));
}

/** The parts of a cell, which an unescaped `|` parts: each with the number that joins it to those of other tokens. */
function partsOf(cell: string): { text: string; number: string | null }[] {
  if (cell === '_') return [];
  const parts = cell.match(/(?:\\.|[^\\|])+/gs) ?? [];
  return parts.map((part) => {
    const numbered = /^((?:\\.|[^\\[])*)\[(\d+)\]$/s.exec(part);
    const text = numbered ? numbered[1]! : part;
    return { text: text === '*' ? '' : unescape(text), number: numbered ? numbered[2]! : null };
  });
}

interface Columns {
  readonly identifier: number;
  readonly value: number;
}

/** Where the named entity layer’s columns are: every layer before it has as many as it names. */
function columnsOf(lines: readonly string[]): Columns {
  let at = 3;
  for (const line of lines) {
    if (!line.startsWith('#T_')) continue;
    const [layer = '', ...features] = line.slice(line.indexOf('=') + 1).split('|');
    if (line.startsWith('#T_SP=') && layer.endsWith('NamedEntity') && features.includes('value')) {
      const column = (name: string) => (features.includes(name) ? at + features.indexOf(name) : -1);
      return { identifier: column('identifier'), value: column('value') };
    }
    at += features.length;
  }
  throw new FormatError('The file has no layer of named entities.');
}

function readLines(lines: readonly string[], desk: Desk): Written {
  const columns = columnsOf(lines);
  const aligner = new Aligner(desk.text);
  const labels = new Map<string, Label>();
  const problems: string[] = [];
  for (const line of lines) {
    // Parts of tokens are told again below their token.
    const [place, offsets = '', form = '', ...rest] = /^\d+-\d+(?:\.\d+)?\t/.test(line) ? line.split('\t') : [];
    if (place === undefined) continue;
    const [start, end] = offsets.split('-').map(Number);
    const span = aligner.place(unescape(form), { start: start ?? 0, end: end ?? 0 });
    if (!span) {
      problems.push(`the token “${form}” is not in the article`);
      continue;
    }
    const identifiers = columns.identifier < 0 ? [] : partsOf(rest[columns.identifier - 3] ?? '_');
    partsOf(rest[columns.value - 3] ?? '_').forEach(({ text, number }, i) => {
      const key = number ?? `${place} ${i}`;
      const known = labels.get(key);
      const identifier = identifiers[i]?.text ?? '';
      labels.set(key, { value: text, identifier, span: known ? { start: known.span.start, end: span.end } : span });
    });
  }
  const written = annotationsOf(rowsOf([...labels.values()]), desk);
  return { annotations: written.annotations, problems: [...problems, ...written.problems] };
}

function rowsOf(labels: readonly Label[]): Row[] {
  const part = (value: string) => new Map(labels.filter((l) => l.value === value).map((l) => [l.identifier, l.span]));
  const [sources, cues] = [part('claim.source'), part('claim.cue')];
  return labels.flatMap(({ value, identifier, span }): Row[] => {
    if (value === 'claim.source' || value === 'claim.cue') return [];
    const kind = kindOfLabel(value) ?? { kind: 'entity', type: value };
    if (kind.kind === 'note') return [{ kind: 'note', span, text: identifier }];
    if (kind.kind !== 'claim') return [withValue({ ...kind, span }, identifier)];
    const [source, cue] = [sources.get(identifier), cues.get(identifier)];
    return [{ kind: 'claim', span, ...(source && { source }), ...(cue && { cue }) }];
  });
}

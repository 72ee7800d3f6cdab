import type { Span } from '../base/span';
import { lineIndex } from '../review/lineIndex';
import { asCode, asMarkdown, joined, plain, quote, strong, type Words } from '../review/words';
import type { AnnotatedArticle, Format, Row } from './row';

/** For reading: claims with their verdicts, who and where, what happened, when and how much. Made harmless as a review is. */
export const markdown: Format = {
  name: 'markdown',
  ending: '.annotations.md',
  many: true,
  write: (articles) => ({ text: articles.map(writeArticle).join('\n'), left: 0 }),
};

function writeArticle(article: AnnotatedArticle): string {
  const facts = [article.language, article.published]
    .filter((fact) => fact !== null)
    .map((fact): Words => [plain(fact)]);
  const sections = [
    section('Claims', claims(article)),
    section(
      'Names',
      grouped(article, 'entity', ({ ref }) => ref ?? ''),
    ),
    section(
      'Events',
      grouped(article, 'event', ({ type, certainty, when }) => [type, certainty, when].filter(Boolean).join(', ')),
    ),
    section(
      'Dates',
      grouped(article, 'date', ({ value }) => String(value)),
    ),
    section(
      'Figures',
      grouped(article, 'quantity', ({ value, unit }) => [value, unit].filter((v) => v !== undefined).join(' ')),
    ),
    section(
      'Notes',
      grouped(article, 'note', ({ text }) => text ?? ''),
    ),
  ];
  const head = `# ${asCode(article.name)}\n${facts.length ? `\n${asMarkdown(joined(facts, ', '))}\n` : ''}`;
  return head + sections.join('');
}

function section(title: string, lines: readonly Words[]): string {
  return lines.length ? `\n## ${title}\n\n${lines.map((words) => `- ${asMarkdown(words)}\n`).join('')}` : '';
}

function claims({ rows, text }: AnnotatedArticle): Words[] {
  const lineOf = lineIndex(text);
  const said = (span: Span) => quote(text.slice(span.start, span.end));
  const on = (target: Row) => rows.filter((row) => row.target !== undefined && row.target === target.id);
  return rows.flatMap((row): Words[] => {
    if (row.kind !== 'claim' || !row.span) return [];
    const source: Words = row.source ? [', said by ', said(row.source)] : [];
    const judged = on(row).flatMap((other): Words => {
      if (other.kind === 'verdict') return ['; ', strong(other.verdict ?? ''), ...by(other), ...because(other)];
      return other.kind === 'reply' ? ['; ', quote(other.text ?? ''), ...by(other)] : [];
    });
    return [[said(row.span), ...source, ` (line ${lineOf(row.span.start).line})`, ...judged]];
  });
}

function by({ by: names }: Row): Words {
  return names?.length ? [' by ', plain(names.join(', '))] : [];
}

function because({ text }: Row): Words {
  return text ? [', because ', plain(text)] : [];
}

/** Rows of a kind that say the same, as one line with the words that they stand on. */
function grouped({ rows, text }: AnnotatedArticle, kind: Row['kind'], what: (row: Row) => string): Words[] {
  const groups = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (row.kind !== kind || !row.span) continue;
    const words = text.slice(row.span.start, row.span.end);
    const group = groups.get(what(row)) ?? new Map<string, number>();
    group.set(words, (group.get(words) ?? 0) + 1);
    groups.set(what(row), group);
  }
  return [...groups].map(([said, words]) => {
    const mentions = [...words].map(([word, n]): Words => [quote(word), n > 1 ? ` ×${n}` : '']);
    return [...joined(mentions, ', '), ': ', plain(said)];
  });
}

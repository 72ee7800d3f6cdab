import type { Analysis } from '../core/service';

/** Suggestions for reading in a terminal: a line each, in reading order. */
export function table(file: string, analysis: Analysis): string {
  const { article } = analysis;
  const quote = (span: { start: number; end: number }) => article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const rows: { readonly at: number; readonly cells: readonly string[] }[] = [
    ...analysis.entities.map((e) => ({ at: e.start, cells: ['entity', e.type, quote(e), e.ref] })),
    ...analysis.dates.map((d) => ({ at: d.start, cells: ['date', '', quote(d), d.value] })),
    ...analysis.quantities.map((q) => ({
      at: q.start,
      cells: ['quantity', '', quote(q), `${q.value}${q.unit ? ` ${q.unit}` : ''}`],
    })),
    ...analysis.events.map((e) => ({
      at: e.start,
      cells: ['event', e.type, quote(e), [e.certainty, e.when].filter(Boolean).join(', ')],
    })),
    ...analysis.claims.map((c) => ({
      at: c.content.start,
      cells: ['claim', quote(c.cue), quote(c.content).slice(0, 80), c.source ? quote(c.source) : '(no source)'],
    })),
  ].sort((a, b) => a.at - b.at);
  const lines = rows.map(({ at, cells }) =>
    [`${lineOf(article.text, at)}`.padStart(4), cells[0]!.padEnd(8), cells[1]!.padEnd(12), ...cells.slice(2)].join(
      '  ',
    ),
  );
  return [`${file}: ${article.language}, ${article.published ?? 'no date'}`, ...lines, ''].join('\n') + '\n';
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

import { basename } from 'node:path';
import { agreementOf, type Agreement, type PairAgreement } from '../../core/agreement/agreement';
import type { Annotated, Unit } from '../../core/agreement/unit';
import { unitsOf } from '../../core/agreement/unitsOf';
import { rowsOf } from '../../core/exchange/rowsOf';
import { oneLine } from '../../core/review/words';
import { articleOf } from '../../core/sidecar/names';
import { gather, namedArticles, type Gathered } from '../articlesFor';
import { FileError } from '../files';
import { chosen, readArguments, somePaths } from '../options';
import type { Command, ExitCode } from '../terminal';

const HELP = `glossator agree [--format text|json] PATH…

How far annotators agree on the articles that they have in common: pairwise F1 of spans with their types (the same span; any
overlap), Krippendorff’s unitizing alpha, and Cohen’s kappa of the types given to the same spans; with what each was counted on.
An annotator is whoever has a file of their own (ARTICLE.NAME.gloss.json), or is named as the creator in the shared one.
`;

const FORMATS = { text: inWords, json: (agreement: Agreement) => `${JSON.stringify(agreement)}\n` } as const;

export const agree: Command = {
  name: 'agree',
  summary: 'measure the agreement of annotators',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { format: { type: 'string' } });
    const format = chosen(FORMATS, values.format ?? 'text');
    const articles: Annotated[] = [];
    let exit: ExitCode = 0;
    for (const article of await namedArticles(somePaths(positionals), terminal.cwd)) {
      try {
        articles.push(annotatedBy(await gather(article, terminal.cwd)));
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        terminal.err(`${article}: ${error.message}\n`);
        exit = 1;
      }
    }
    const agreement = agreementOf(articles);
    if (!agreement.pairs.length) {
      terminal.err('No two annotators have an article in common.\n');
      exit = 1;
    }
    await terminal.out(format(agreement));
    return exit;
  },
};

/** Who marked what. */
function annotatedBy({ article, text, sidecars }: Gathered): Annotated {
  const by = new Map<string, Unit[]>();
  for (const { path, placed } of sidecars) {
    const annotator = articleOf(basename(path), (name) => name === basename(article))?.annotator ?? null;
    if (annotator !== null && !by.has(annotator)) by.set(annotator, []);
    for (const row of rowsOf(placed))
      for (const name of annotator === null ? (row.by ?? []) : [annotator]) {
        const units = by.get(name) ?? [];
        units.push(...unitsOf([row]));
        by.set(name, units);
      }
  }
  return { article, length: text.length, by: new Map([...by].map(([name, units]) => [name, once(units)])) };
}

/** What stands in one’s own file and in the shared one was marked once. */
function once(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [JSON.stringify(unit), unit])).values()];
}

function inWords({ pairs, together }: Agreement): string {
  const lines = [
    ['annotators', 'layer', 'articles', 'units', 'F1 exact', 'F1 overlap', 'alpha', 'kappa of types'],
    ...pairs.map(pairCells),
    ...together
      .filter(({ annotators }) => annotators.length > 2)
      .map(({ annotators, layer, articles, units, alpha }) => [
        annotators.map(oneLine).join(', '),
        layer,
        String(articles),
        String(units),
        '',
        '',
        number(alpha),
        '',
      ]),
  ];
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((cells) => cells[i]!.length)));
  return lines
    .map(
      (cells) =>
        `${cells
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function pairCells({ annotators, layer, articles, exact, overlap, alpha, types }: PairAgreement): string[] {
  return [
    annotators.map(oneLine).join(', '),
    layer,
    String(articles),
    `${exact.ours} + ${exact.theirs}`,
    `${number(exact.f1)} (${exact.matched})`,
    `${number(overlap.f1)} (${overlap.matched})`,
    number(alpha),
    `${number(types.kappa)} (${types.agreed} of ${types.items})`,
  ];
}

function number(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

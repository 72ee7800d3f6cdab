import { asGithub, asJson, asSarif, asText } from '../checkFormats';
import { asMarkdownReport } from '../checkMarkdown';
import { checkSidecar, type CheckedSidecar } from '../checkSidecar';
import { chosen, readArguments, somePaths } from '../options';
import { ArticlesByText } from '../movedArticle';
import { namedSidecars, writeWhole } from '../sidecars';
import { UsageError, type Command, type ExitCode } from '../terminal';

const HELP = `glossator check [--format text|json|sarif|github|markdown] [--write FORMAT=FILE] PATH…

Anchors every annotation in its article as it is now, and validates every sidecar.
A PATH is an article, a sidecar, a folder or a glob; an article stands for all of its sidecars.

  --format text     for reading (the default)
  --format json     one JSON object a sidecar, a line each
  --format sarif    for code scanning
  --format github   workflow commands, shown at the lines of a pull request
  --format markdown for a comment on a pull request
  --write FORMAT=FILE  writes it into a file in a further format; can be given again

Exits with 1 where an annotation lost its place or a sidecar has a problem.
`;

const FORMATS = { text: asText, json: asJson, sarif: asSarif, github: asGithub, markdown: asMarkdownReport } as const;

export const check: Command = {
  name: 'check',
  summary: 'anchor every annotation and validate every sidecar',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string' },
      write: { type: 'string', multiple: true },
    });
    const further = (values.write ?? []).map(readFurther);
    const format = chosen(FORMATS, values.format ?? 'text');
    const sidecars = await namedSidecars(somePaths(positionals), terminal.cwd);
    if (!sidecars.length) terminal.err(`No annotations found in ${positionals.join(', ')}.\n`);
    const checked: CheckedSidecar[] = [];
    const articles = new ArticlesByText(terminal.cwd);
    for (const sidecar of sidecars) checked.push(await checkSidecar(sidecar, articles, terminal.cwd));
    await terminal.out(format(checked));
    for (const { write, file } of further) await writeWhole(file, terminal.cwd, write(checked));
    return exitOf(checked);
  },
};

/** `FORMAT=FILE`. Throws `UsageError`. */
function readFurther(value: string): {
  readonly write: (checked: readonly CheckedSidecar[]) => string;
  readonly file: string;
} {
  const [, format, file] = /^(\w+)=(.+)$/s.exec(value) ?? [];
  if (format === undefined || file === undefined) throw new UsageError(`--write ${value} is not FORMAT=FILE.`);
  return { write: chosen(FORMATS, format), file };
}

function exitOf(checked: readonly CheckedSidecar[]): ExitCode {
  return checked.some(
    (s) => s.problems.some((p) => p.severity !== 'information') || s.annotations.some((a) => a.status === 'orphan'),
  )
    ? 1
    : 0;
}

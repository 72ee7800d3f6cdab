import { parseArgs } from 'node:util';
import { analyse, type Analysis, type Format } from '../../core/service';
import { decode, FileError, findArticles, formatOf, readText } from '../files';
import { lines } from '../lines';
import { UsageError, type Command, type ExitCode, type Terminal } from '../terminal';
import { table } from '../table';

const HELP = `glossator annotate [--format jsonl|table] [--published DATE] PATH…
glossator annotate --jsonl

Prints what the recognisers suggest in each article: entities, dates, figures, events and claims.
A PATH is a file, a folder, a glob, or - for an article on standard input.

  --format jsonl    one JSON object an article, a line each (the default)
  --format table    for reading
  --published DATE  the articles' date: YYYY-MM-DD, YYYY-MM or YYYY; otherwise as each article says
  --jsonl           a filter: each line in is {"id", "text", "published"?}, each line out an object with that id
`;

export const annotate: Command = {
  name: 'annotate',
  summary: 'print what is suggested in articles',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = parse(args);
    if (values.jsonl) {
      if (positionals.length) throw new UsageError('--jsonl reads standard input and takes no PATH.');
      return filter(terminal, values.published);
    }
    if (!positionals.length) throw new UsageError('Name at least one article, folder or glob.');
    const format = values.format ?? 'jsonl';
    if (format !== 'jsonl' && format !== 'table') throw new UsageError(`Unknown format ${format}: jsonl or table.`);
    return annotateFiles(positionals, format, values.published, terminal);
  },
};

function parse(args: readonly string[]) {
  const parsed = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, published: { type: 'string' }, jsonl: { type: 'boolean' } },
  });
  const { published } = parsed.values;
  if (published !== undefined && !isDate(published))
    throw new UsageError(`${published} is no date: YYYY-MM-DD, YYYY-MM or YYYY.`);
  return parsed;
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value);
}

async function annotateFiles(
  paths: readonly string[],
  format: 'jsonl' | 'table',
  published: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await findArticles(paths, terminal.cwd);
  let exit: ExitCode = 0;
  if (!files.length) {
    terminal.err(`No articles found in ${paths.join(', ')}.\n`);
    exit = 1;
  }
  for (const file of files) {
    try {
      const text = file === '-' ? decode(await readAll(terminal)) : await readText(file, terminal.cwd);
      const analysis = analyse(text, { format: formatOf(file), published });
      await terminal.out(
        format === 'table' ? table(file, analysis) : `${JSON.stringify(output({ article: file }, analysis))}\n`,
      );
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      exit = 1;
      terminal.err(`${file}: ${error.message}\n`);
      if (format === 'jsonl')
        await terminal.out(
          `${JSON.stringify({ article: file, error: { code: error.code, message: error.message } })}\n`,
        );
    }
  }
  return exit;
}

/** The object of `annotate-output`: what is named first, then the layers, each span with its text. */
function output(head: { readonly article: string } | { readonly id: unknown }, analysis: Analysis) {
  const { article, entities, dates, quantities, events, claims } = analysis;
  const quoted = <T extends { start: number; end: number }>({ start, end, ...rest }: T) => ({
    start,
    end,
    text: article.text.slice(start, end),
    ...rest,
  });
  return {
    ...head,
    language: article.language,
    published: article.published,
    entities: entities.map(quoted),
    dates: dates.map(quoted),
    quantities: quantities.map(quoted),
    events: events.map(quoted),
    claims: claims.map(({ source, cue, content, ...rest }) => ({
      source: source && quoted(source),
      cue: quoted(cue),
      content: quoted(content),
      ...rest,
    })),
  };
}

async function readAll(terminal: Terminal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of terminal.input()) parts.push(part);
  return Buffer.concat(parts);
}

interface Job {
  readonly id: unknown;
  readonly text: string;
  readonly published?: string;
  readonly format?: Format;
}

/** A line in, a line out, holding one article at a time. */
async function filter(terminal: Terminal, published: string | undefined): Promise<ExitCode> {
  let exit: ExitCode = 0;
  for await (const line of lines(terminal.input())) {
    if (line.trim() === '') continue;
    const job = readJob(line);
    if ('error' in job) exit = 1;
    const result =
      'error' in job
        ? job
        : output(
            { id: job.id },
            analyse(job.text.replace(/^\ufeff/, ''), { published: job.published ?? published, format: job.format }),
          );
    await terminal.out(`${JSON.stringify(result)}\n`);
  }
  return exit;
}

function readJob(
  line: string,
): Job | { readonly id: unknown; readonly error: { readonly code: string; readonly message: string } } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: { code: 'bad-json', message: 'The line is not JSON.' } };
  }
  const {
    id = null,
    text,
    published,
  } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: { code: 'no-text', message: 'The line has no "text".' } };
  if (published != null && !isDate(published))
    return { id, error: { code: 'bad-date', message: '"published" is no date: YYYY-MM-DD, YYYY-MM or YYYY.' } };
  return { id, text, ...(isDate(published) ? { published } : {}) };
}

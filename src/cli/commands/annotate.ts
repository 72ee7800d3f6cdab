import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse, type Analysis } from '../../core/service';
import { articleOf, isSidecar, sidecarOf } from '../../core/sidecar/names';
import { serialiseSidecar } from '../../core/sidecar/serialise';
import { output } from '../annotateOutput';
import { acceptAll, acceptInto, pageFor, type Accepting } from '../acceptAll';
import { decode, FileError, findArticles, formatOf, readText } from '../files';
import { filter } from '../jsonlFilter';
import { isDate } from '../isDate';
import { learnFrom, type KnownFor } from '../learning';
import { articleBeside } from '../sidecars';
import { UsageError, type Command, type ExitCode, type Terminal } from '../terminal';
import { table } from '../table';

const HELP = `glossator annotate [--format jsonl|table|sidecar] [--published DATE] [--learn FOLDER] PATH…
glossator annotate --write --creator NAME [--min-confidence X] [--own] PATH…
glossator annotate --jsonl [--learn FOLDER]

Prints what the recognisers suggest in each article: entities, dates, figures, events and claims.
A PATH is a file, a folder, a glob, or - for an article on standard input.

  --format jsonl    one JSON object an article, a line each (the default)
  --format table    for reading
  --format sidecar  the annotations file that accepting everything would make; for one article
  --published DATE  the articles' date: YYYY-MM-DD, YYYY-MM or YYYY; otherwise as each article says
  --learn FOLDER    suggests also what people accepted in the annotations files below FOLDER and what its
                    .glossator/lexicon.jsonl holds, not what they rejected, as the editor does; may be given more than once
  --jsonl           a filter: each line in is {"id", "text", "published"?}, each line out an object with that id

  --write           accepts what is suggested into ARTICLE.gloss.json; every annotation already there stays as it is,
                    and what was rejected does not come back
  --creator NAME    who accepts it
  --own             into NAME's own file, ARTICLE.NAME.gloss.json
  --min-confidence X  only what is suggested with a confidence of X (0 to 1) or more
`;

export const annotate: Command = {
  name: 'annotate',
  summary: 'print what is suggested in articles',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = parse(args);
    if (values.jsonl && positionals.length) throw new UsageError('--jsonl reads standard input and takes no PATH.');
    if (!values.jsonl && !positionals.length) throw new UsageError('Name at least one article, folder or glob.');
    const knownFor = await learnFrom(values.learn ?? [], terminal.cwd).catch((error: unknown) => {
      throw error instanceof FileError ? new UsageError(error.message) : error;
    });
    if (values.jsonl) return filter(terminal, { published: values.published, known: knownFor() });
    return annotateFiles(positionals, asked(values, knownFor), terminal);
  },
};

const FORMATS = ['jsonl', 'table', 'sidecar'] as const;

/** What is asked of each article. */
interface Asked extends Accepting {
  readonly published: string | undefined;
  /** `null` prints nothing: what is asked is only written. */
  readonly format: (typeof FORMATS)[number] | null;
  readonly write: boolean;
  readonly knownFor: KnownFor;
}

function parse(args: readonly string[]) {
  const parsed = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      published: { type: 'string' },
      learn: { type: 'string', multiple: true },
      jsonl: { type: 'boolean' },
      write: { type: 'boolean' },
      creator: { type: 'string' },
      own: { type: 'boolean' },
      'min-confidence': { type: 'string' },
    },
  });
  const { published } = parsed.values;
  if (published !== undefined && !isDate(published))
    throw new UsageError(`${published} is no date: YYYY-MM-DD, YYYY-MM or YYYY.`);
  return parsed;
}

function asked(values: ReturnType<typeof parse>['values'], knownFor: KnownFor): Asked {
  const { write = false, own = false, published } = values;
  const creator = values.creator?.trim() ?? '';
  const format = FORMATS.find((f) => f === (values.format ?? 'jsonl'));
  if (!format) throw new UsageError(`Unknown format ${values.format}: ${FORMATS.join(', ')}.`);
  if (write && !creator) throw new UsageError('--write needs to know who accepts: --creator NAME.');
  const decides = write || format === 'sidecar';
  if (!decides && (creator || own || values['min-confidence'] !== undefined))
    throw new UsageError('--creator, --own and --min-confidence go with --write or --format sidecar.');
  const minConfidence = Number(values['min-confidence'] ?? 0);
  if (!(minConfidence >= 0 && minConfidence <= 1)) throw new UsageError('--min-confidence is a number from 0 to 1.');
  return { published, knownFor, write, own, creator, minConfidence, format: write && !values.format ? null : format };
}

async function annotateFiles(paths: readonly string[], asked: Asked, terminal: Terminal): Promise<ExitCode> {
  const files = await articlesOf(await findArticles(paths, terminal.cwd), terminal.cwd);
  let exit: ExitCode = 0;
  if (asked.format === 'sidecar' && files.length > 1)
    throw new UsageError('--format sidecar is for one article; --write makes the files of many.');
  if (!files.length) {
    terminal.err(`No articles found in ${paths.join(', ')}.\n`);
    exit = 1;
  }
  for (const file of files) {
    try {
      await annotateFile(file, asked, terminal);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      exit = 1;
      terminal.err(`${file}: ${error.message}\n`);
      const failure = { article: file, error: { code: error.code, message: error.message } };
      if (asked.format === 'jsonl') await terminal.out(`${JSON.stringify(failure)}\n`);
    }
  }
  return exit;
}

/** A sidecar stands for its article. */
async function articlesOf(files: readonly string[], cwd: string): Promise<string[]> {
  const articles: string[] = [];
  for (const file of files)
    articles.push(isSidecar(file) ? ((await articleBeside(file, cwd)) ?? articleOf(file)!.article) : file);
  return [...new Set(articles)];
}

async function annotateFile(file: string, asked: Asked, terminal: Terminal): Promise<void> {
  const text = file === '-' ? decode(await readAll(terminal)) : await readText(file, terminal.cwd);
  const analysis = analyse(text, {
    format: formatOf(file),
    published: asked.published,
    known: asked.knownFor(file),
  });
  if (asked.format !== null) await terminal.out(printed(file, analysis, asked));
  if (!asked.write) return;
  if (file === '-') throw new FileError('no-file', 'An article on standard input has no file to write beside.');
  const { sidecar, added, there } = await acceptAll(file, analysis, asked, terminal.cwd);
  terminal.err(`${sidecar}: ${added} accepted by ${asked.creator}, ${there} were there\n`);
}

function printed(file: string, analysis: Analysis, asked: Asked): string {
  if (asked.format === 'table') return table(file, analysis);
  if (asked.format === 'jsonl') return `${JSON.stringify(output({ article: file }, analysis))}\n`;
  const source = file === '-' ? '' : basename(file);
  return serialiseSidecar(acceptInto(pageFor(analysis, sidecarOf(source)), analysis, [], source, asked));
}

async function readAll(terminal: Terminal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of terminal.input()) parts.push(part);
  return Buffer.concat(parts);
}

import { basename } from 'node:path';
import { inFull } from '../../core/review/inFull';
import { NOT_WHOLE, reportText, summary, type SidecarReview } from '../../core/review/report';
import { reportMarkdown } from '../../core/review/reportMarkdown';
import { reviewSidecar } from '../../core/review/reviewSidecar';
import { isSidecar } from '../../core/sidecar/names';
import { newPage, type Page } from '../../core/sidecar/page';
import { parseSidecar, type ParsedSidecar } from '../../core/sidecar/parse';
import { baseTextOf } from '../baseText';
import { FileError, readText, sidecarsBeside } from '../files';
import { chosen, readArguments, readMost } from '../options';
import { reviewJson } from '../reviewFormats';
import { articleBeside, readSidecar } from '../sidecars';
import { UsageError, type Command, type ExitCode, type Terminal } from '../terminal';

const HELP = `glossator diff [--format text|markdown|json] [--max N] [--article PATH] OLD NEW

Tells in words what changed between two versions of a sidecar: claims and verdicts first, each with its quote and its line.

  --format text      for reading (the default)
  --format markdown  for a comment; shows at most --max changes (40)
  --format json      what was added, removed and changed field by field, as one object
  --article PATH     the article, where it is not beside NEW or OLD
  --max N            how many changes are told before “and … more”
  --exit-code        exits with 1 where anything changed

“glossator git-setup” makes git show its diffs of sidecars so.
`;

export const diff: Command = {
  name: 'diff',
  summary: 'tell in words what changed between two versions of a sidecar',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string' },
      max: { type: 'string' },
      article: { type: 'string' },
      'exit-code': { type: 'boolean' },
      // How git calls it: see git-setup.
      driver: { type: 'boolean' },
      textconv: { type: 'boolean' },
    });
    if (values.textconv) return textconv(positionals, terminal);
    if (values.driver) return driver(positionals, terminal);
    const { format = 'text' } = values;
    const write = chosen(FORMATS, format);
    const [old, now] = positionals;
    if (old === undefined || now === undefined || positionals.length > 2) throw new UsageError('Name two sidecars.');
    const most = readMost(values.max) ?? (format === 'markdown' ? 40 : Infinity);
    const sides = { old, now, name: now, article: values.article ?? null };
    return compare(sides, write, most, values['exit-code'] ?? false, terminal);
  },
};

type Format = (review: SidecarReview, most: number) => string;

const FORMATS = {
  text: (review, most) => reportText([review], most),
  markdown: (review, most) => reportMarkdown([review], most),
  json: (review) =>
    `${JSON.stringify({ sidecar: review.sidecar, summary: summary([review]), ...reviewJson(review.changes) })}\n`,
} as const satisfies Readonly<Record<string, Format>>;

interface TwoFiles {
  readonly old: string;
  readonly now: string;
  /** What the sidecar is called: git compares temporary copies. */
  readonly name: string;
  /** Where it is not beside it. */
  readonly article: string | null;
}

async function compare(
  files: TwoFiles,
  format: Format,
  most: number,
  exitCode: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd } = terminal;
  const [before, after] = [await readVersion(files.old, cwd), await readVersion(files.now, cwd)];
  const article = files.article ?? (await articleOfVersions(files, cwd));
  const text = article === null ? null : await readText(article, cwd).catch(() => null);
  const bases = new Map<Page, string | null>();
  const others = article === null ? [] : await othersOf(article, files, cwd);
  if (article !== null && text !== null)
    for (const page of [before.page, after.page, ...others])
      bases.set(page, await baseTextOf(article, text, page, cwd));
  const baseText = (page: Page) => bases.get(page) ?? null;
  const changes = reviewSidecar({ before: before.page, after: after.page, others, text, baseText });
  const damaged = !before.canWrite || !after.canWrite;
  const remark = damaged ? [NOT_WHOLE] : undefined;
  await terminal.out(format({ sidecar: files.name, changes, remark }, most));
  return damaged || (exitCode && changes.length) ? 1 : 0;
}

/** A version of a sidecar; one of which nothing is there (git says so with `/dev/null`) is an empty page. */
async function readVersion(path: string, cwd: string): Promise<ParsedSidecar> {
  const nothing = { page: newPage({ id: '' }), problems: [], canWrite: true };
  if (path === '/dev/null' || path === 'nul') return nothing;
  const text = await readText(path, cwd, { keepBom: true }).catch((error: unknown) => {
    if (error instanceof FileError) error.message = `${path}: ${error.message}`;
    throw error;
  });
  return text.trim() === '' ? nothing : parseSidecar(text);
}

async function articleOfVersions({ name, now, old }: TwoFiles, cwd: string): Promise<string | null> {
  for (const path of [name, now, old]) {
    const article = isSidecar(path) ? await articleBeside(path, cwd) : null;
    if (article !== null) return article;
  }
  return null;
}

async function othersOf(article: string, { name, now, old }: TwoFiles, cwd: string): Promise<Page[]> {
  const these = new Set([name, now, old].map((path) => basename(path)));
  const others = (await sidecarsBeside(article, cwd)).filter((path) => !these.has(basename(path)));
  const read = await Promise.all(others.map((path) => readSidecar(path, cwd).catch(() => null)));
  return read.flatMap((parsed) => (parsed ? [parsed.page] : []));
}

/** As git calls an external diff: path, old file, its name and mode, new file, its name and mode. Git stops where it fails. */
async function driver(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, old, , , now] = args;
  if (name === undefined) throw new UsageError('This is for git to call.');
  if (old === undefined || now === undefined) {
    await terminal.out(`${name}: in conflict\n`);
    return 0;
  }
  try {
    await compare({ old, now, name, article: null }, FORMATS.text, Infinity, false, terminal);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    await terminal.out(`${name}: ${error.message}\n`);
  }
  return 0;
}

/** A sidecar in words, for git to compare where it does not ask for more (`git log -p`, `git show`). */
async function textconv([file, ...more]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (file === undefined || more.length) throw new UsageError('--textconv takes one sidecar.');
  const text = await readText(file, terminal.cwd, { keepBom: true });
  const { page, canWrite } = parseSidecar(text);
  // What can't be read whole is compared as it is.
  await terminal.out(canWrite ? inFull(page) : text);
  return 0;
}

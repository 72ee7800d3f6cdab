import { mkdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { FORMATS } from '../../core/exchange/formats';
import type { AnnotatedArticle, Format } from '../../core/exchange/row';
import { toDiskError } from '../../disk/diskError';
import { annotatedArticle, gather, namedArticles } from '../articlesFor';
import { FileError } from '../files';
import { exchangeFormat, readArguments, somePaths } from '../options';
import { writeWhole } from '../sidecars';
import { UsageError, type Command, type ExitCode, type Terminal } from '../terminal';

const HELP = `glossator export PATH… --to FORMAT [--out FOLDER] [--force]

Writes annotations as other tools read them, where they stand in their articles as they are now.
A PATH is an article, a sidecar, a folder or a glob; all of an article’s sidecars go together.

  --to brat         standoff (.ann), offsets in code points; the article is copied beside it
  --to conll        a token a line, BIO tags
  --to webanno-tsv  WebAnno TSV 3, for INCEpTION
  --to jsonl        an object an article, a line each; doccano and Prodigy read it
  --to w3c          Web Annotation (JSON-LD)
  --to claimreview  schema.org’s ClaimReview, one a verdict
  --to csv          a table, an annotation a line
  --to markdown     for reading

  --out FOLDER      a file an article into this folder; without it everything goes to standard output
  --force           writes over files that are there and differ

Tells what the format has no place for. Lost annotations are left out. Exits with 1 where an article could not be exported.
`;

export const exportCommand: Command = {
  name: 'export',
  summary: 'write annotations as other tools read them',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      to: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
    });
    const format = exchangeFormat(values.to, '--to', FORMATS);
    const articles = await namedArticles(somePaths(positionals), terminal.cwd);
    if (!articles.length) terminal.err(`No annotated articles found in ${positionals.join(', ')}.\n`);
    if (values.out === undefined && articles.length > 1 && !format.many)
      throw new UsageError(`A file of ${format.name} holds one article; name a folder for many: --out FOLDER.`);
    const { read, exit } = await readAll(articles, terminal);
    if (values.out !== undefined)
      return (await writeFiles(format, read, values.out, values.force ?? false, terminal)) || exit;
    const { text, left } = format.write(read);
    await terminal.out(text);
    tellLeft(left, format, terminal);
    return exit;
  },
};

async function readAll(
  articles: readonly string[],
  terminal: Terminal,
): Promise<{ read: AnnotatedArticle[]; exit: ExitCode }> {
  const read: AnnotatedArticle[] = [];
  let exit: ExitCode = articles.length ? 0 : 1;
  for (const article of articles) {
    try {
      const gathered = await gather(article, terminal.cwd);
      read.push(await annotatedArticle(gathered, terminal.cwd));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      terminal.err(`${article}: ${error.message}\n`);
      exit = 1;
    }
  }
  return { read, exit };
}

function tellLeft(left: number, { name }: Format, terminal: Terminal): void {
  if (left)
    terminal.err(
      `${left} ${left === 1 ? 'annotation has' : 'annotations have'} no place in ${name} and were left out.\n`,
    );
}

async function writeFiles(
  format: Format,
  articles: readonly AnnotatedArticle[],
  out: string,
  force: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  await makeFolder(out, terminal.cwd);
  const names = fileNames(articles);
  for (const [i, article] of articles.entries()) {
    const name = names[i]!;
    const { text, left } = format.write([article]);
    const files = format.name === 'brat' ? [[bratName(name), article.text] as const] : [];
    for (const [file, content] of [
      ...files,
      [(format.name === 'brat' ? bratName(name).slice(0, -4) : name) + format.ending, text] as const,
    ]) {
      const path = join(out, file);
      if (!force && (await differs(resolve(terminal.cwd, path), content))) {
        terminal.err(`${path} is there and differs; --force writes over it.\n`);
        exit = 1;
      } else {
        await writeWhole(path, terminal.cwd, content);
        terminal.err(`${path} written\n`);
      }
    }
    tellLeft(left, format, terminal);
  }
  return exit;
}

async function makeFolder(folder: string, cwd: string): Promise<void> {
  try {
    await mkdir(resolve(cwd, folder), { recursive: true });
  } catch (error) {
    const { code, message } = toDiskError(error);
    throw new FileError('unwritable', `The folder ${folder} can’t be made: ${message} (${code}).`);
  }
}

/** brat wants `x.txt` beside `x.ann`. */
function bratName(name: string): string {
  return name.endsWith('.txt') ? name : `${name}.txt`;
}

/** A name for each article's file in one folder: its own where no other has it, else made of its path. */
function fileNames(articles: readonly AnnotatedArticle[]): string[] {
  const own = articles.map(({ name }) => basename(name));
  return articles.map(({ name }, i) =>
    own.indexOf(own[i]!) === own.lastIndexOf(own[i]!)
      ? own[i]!
      : name.replace(/^(?:\.{0,2}[\\/])+/, '').replace(/[\\/:]+/g, '_'),
  );
}

async function differs(path: string, content: string): Promise<boolean> {
  const there = await readFile(path, 'utf8').catch(() => null);
  return there !== null && there !== content;
}

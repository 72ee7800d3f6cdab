import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { recordOf } from '../../core/anchor/textRecord';
import type { Annotation } from '../../core/annotation/annotation';
import { FORMATS } from '../../core/exchange/formats';
import { FormatError, type Format, type ReadArticle } from '../../core/exchange/row';
import { analyse } from '../../core/service';
import { sidecarOf } from '../../core/sidecar/names';
import { newPage, type Page } from '../../core/sidecar/page';
import { reanchor } from '../../core/sidecar/reanchor';
import { baseTextOf } from '../baseText';
import { exists, FileError, formatOf, readText } from '../files';
import { exchangeFormat, readArguments } from '../options';
import { updateSidecar } from '../sidecars';
import { UsageError, type Command, type ExitCode, type Terminal } from '../terminal';

const READABLE = FORMATS.filter((format) => format.read);

const HELP = `glossator import FILE… --from ${READABLE.map((f) => f.name).join('|')} [--article PATH] [--creator NAME] [--own]

Takes annotations of other tools into the sidecars of their articles. One that is there already (by its id) is changed to what
the file says; nothing is removed. What the file does not say (a name’s identity, a date’s value) is read off the article.

  --article PATH  the article, where the file does not name it and it is not beside it under the file’s name
  --creator NAME  who made what does not say who made it
  --own           into NAME’s own file, ARTICLE.NAME.gloss.json

Exits with 1 where an annotation could not be taken in; the others are.
`;

export const importCommand: Command = {
  name: 'import',
  summary: 'take annotations of other tools into sidecars',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      from: { type: 'string' },
      article: { type: 'string' },
      creator: { type: 'string' },
      own: { type: 'boolean' },
    });
    const format = exchangeFormat(values.from, '--from', READABLE);
    const { article, creator = '', own = false } = values;
    if (own && !creator) throw new UsageError('--own needs to know whose: --creator NAME.');
    if (!positionals.length) throw new UsageError('Name at least one file.');
    let exit: ExitCode = 0;
    for (const file of positionals)
      if (!(await importFile(file, format, { article, creator, own }, terminal))) exit = 1;
    return exit;
  },
};

interface Options {
  readonly article: string | undefined;
  readonly creator: string;
  readonly own: boolean;
}

/** Returns whether all of it was taken in. */
async function importFile(file: string, format: Format, options: Options, terminal: Terminal): Promise<boolean> {
  try {
    let well = true;
    for (const read of format.read!(await readText(file, terminal.cwd, { keepBom: true })))
      if (!(await importArticle(file, read, format, options, terminal))) well = false;
    return well;
  } catch (error) {
    if (!(error instanceof FormatError) && !(error instanceof FileError)) throw error;
    terminal.err(`${file}: ${error.message}\n`);
    return false;
  }
}

async function importArticle(
  file: string,
  read: ReadArticle,
  format: Format,
  { article: named, creator, own }: Options,
  terminal: Terminal,
): Promise<boolean> {
  const { cwd } = terminal;
  const article = named ?? (await findArticle(file, read.name, format, cwd));
  if (article === null) {
    terminal.err(`${file}: the article ${read.name ?? ''} is not found; name it with --article.\n`);
    return false;
  }
  const text = await readText(article, cwd);
  const was = analyse(text, { format: formatOf(article) }).article;
  const { language, published } = was;
  const desk = { text: read.text ?? text, source: basename(article), language, published, creator };
  const { annotations, problems } = read.read(desk);
  const header = { id: basename(sidecarOf(article)), language, published };
  const page = { ...newPage({ ...header, ...(read.recorded ?? recordOf(desk.text)) }), annotations };
  const base = read.text ?? (await baseTextOf(article, text, page, cwd));
  const { found, lost } = inText(page, text, base);
  const sidecar = sidecarOf(article, own ? creator : null);
  let told = { added: 0, changed: 0 };
  await updateSidecar(sidecar, cwd, (before) => {
    const start = before ?? newPage({ ...header, id: basename(sidecar), ...recordOf(text) });
    const { page: after, ...counts } = takeIn(found, start);
    told = counts;
    return after;
  });
  terminal.err(`${sidecar}: ${told.added} added, ${told.changed} changed from ${file}\n`);
  for (const problem of [...problems, ...lost]) terminal.err(`${file}: left out: ${problem}\n`);
  return problems.length + lost.length === 0;
}

/** Annotations as they stand in the article as it is, and those that do not. */
function inText(
  page: Page,
  text: string,
  base: string | null,
): { found: readonly Annotation[]; lost: readonly string[] } {
  const { page: now, matches } = reanchor(page, text, base);
  const gone = new Set<Annotation>();
  now.annotations.forEach((annotation, i) => {
    if (annotation.target?.type === 'text' && matches[i]?.status === 'orphan') gone.add(annotation);
  });
  const quoted = (a: Annotation) => (a.target?.type === 'text' ? a.target.selectors.quote.exact.slice(0, 80) : a.id);
  const lost = [...gone].map((a) => `${a.kind} “${quoted(a)}”: its words are not in the article`);
  return { found: now.annotations.filter((a) => !gone.has(a)), lost };
}

/** The page with annotations in it; those of an id that it has keep what the file can't say. */
function takeIn(annotations: readonly Annotation[], page: Page): { page: Page; added: number; changed: number } {
  const all = new Map(page.annotations.map((a) => [a.id, a]));
  let [added, changed] = [0, 0];
  for (const annotation of annotations) {
    const was = all.get(annotation.id);
    if (!was) added++;
    else if (sayTheSame(was, annotation)) continue;
    else changed++;
    all.set(
      annotation.id,
      was ? ({ ...was, ...annotation, asRead: was.asRead ?? annotation.asRead } as Annotation) : annotation,
    );
  }
  return { page: { ...page, annotations: [...all.values()] }, added, changed };
}

/** Whether nothing but the record of where the words stand differs. */
function sayTheSame(a: Annotation, b: Annotation): boolean {
  const quote = ({ target }: Annotation) => (target?.type === 'text' ? target.selectors.quote.exact : target?.id);
  const voices = ({ kind, body }: Annotation) =>
    kind === 'claim' ? [body.source?.selectors.quote.exact, body.source?.ref, body.cue?.selectors.quote.exact] : body;
  const said = (x: Annotation) => canonical([x.kind, quote(x), voices(x), [...x.creators].sort()]);
  return said(a) === said(b);
}

/** JSON with members in the order of their names, those without a value left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1)))
      : v,
  );
}

/**
 * The article that a file is about: as it is named there, from the folder that we are in or from the file’s own; else the one
 * beside it of its name (`a.ann` → `a.txt`). A name never leads out of those folders.
 */
async function findArticle(file: string, name: string | null, format: Format, cwd: string): Promise<string | null> {
  const folder = dirname(file);
  const stem = basename(file).slice(0, basename(file).endsWith(format.ending) ? -format.ending.length : undefined);
  const candidates = [
    ...(name === null
      ? []
      : [...inside(name, '.', cwd), ...inside(name, folder, cwd), ...inside(basename(name), folder, cwd)]),
    ...inside(stem, folder, cwd),
    ...['.txt', '.article', '.md', '.html'].flatMap((ending) => inside(stem + ending, folder, cwd)),
  ];
  for (const candidate of candidates)
    if (resolve(cwd, candidate) !== resolve(cwd, file) && (await exists(resolve(cwd, candidate)))) return candidate;
  return null;
}

function inside(name: string, folder: string, cwd: string): string[] {
  const root = resolve(cwd, folder);
  const way = relative(root, resolve(root, name));
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) || name.includes('\0')) return [];
  const path = folder === '.' ? way : `${folder}/${way}`;
  return [sep === '\\' ? path.replaceAll('\\', '/') : path];
}

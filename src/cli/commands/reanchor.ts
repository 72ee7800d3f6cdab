import { basename } from 'node:path';
import type { Page } from '../../core/sidecar/page';
import { reanchor as reanchorPage, tallyOf } from '../../core/sidecar/reanchor';
import { renamePage } from '../../core/sidecar/rename';
import { serialiseSidecar } from '../../core/sidecar/serialise';
import { baseTextOf } from '../baseText';
import { FileError, readText } from '../files';
import { chosen, readArguments, somePaths } from '../options';
import { articleBeside, damaged, namedSidecars, readSidecar, updateSidecar } from '../sidecars';
import type { Command, ExitCode, Terminal } from '../terminal';

const HELP = `glossator reanchor [--dry-run] [--format text|json] PATH…

Records afresh where every annotation stands in its article as it is now: its words, what is around them, its position, and
the article’s name.
One that is not found for certain stays as it was recorded, and is listed as lost.
A PATH is an article, a sidecar, a folder or a glob; an article stands for all of its sidecars.

  --dry-run         tells what would change and writes nothing
  --format text     for reading (the default)
  --format json     one JSON object a sidecar, a line each: how many are where, and whether it was written

Exits with 1 where an annotation is lost or a sidecar could not be read or written.
`;

interface Reanchoring {
  readonly sidecar: string;
  readonly article: string | null;
  readonly anchored: number;
  readonly moved: number;
  readonly fuzzy: number;
  readonly orphan: number;
  /** Whether the file changed, or would. */
  readonly changed: boolean;
  readonly error?: string;
}

const FORMATS = { text: inWords, json: (result: Reanchoring) => `${JSON.stringify(result)}\n` } as const;

export const reanchor: Command = {
  name: 'reanchor',
  summary: 'record afresh where every annotation stands',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { 'dry-run': { type: 'boolean' }, format: { type: 'string' } });
    const format = chosen(FORMATS, values.format ?? 'text');
    const dryRun = values['dry-run'] ?? false;
    const sidecars = await namedSidecars(somePaths(positionals), terminal.cwd);
    if (!sidecars.length) terminal.err(`No annotations found in ${positionals.join(', ')}.\n`);
    let exit: ExitCode = 0;
    for (const sidecar of sidecars) {
      const result = await reanchorOne(sidecar, dryRun, terminal);
      if (result.error !== undefined || result.orphan) exit = 1;
      await terminal.out(format(result, dryRun));
    }
    return exit;
  },
};

async function reanchorOne(sidecar: string, dryRun: boolean, { cwd }: Terminal): Promise<Reanchoring> {
  const article = await articleBeside(sidecar, cwd);
  const nothing = { sidecar, article, anchored: 0, moved: 0, fuzzy: 0, orphan: 0, changed: false };
  if (article === null) return { ...nothing, error: 'Its article is not beside it.' };
  try {
    const text = await readText(article, cwd);
    const { page, canWrite } = await readSidecar(sidecar, cwd);
    if (!canWrite) throw damaged(sidecar);
    const again = async (was: Page) => {
      const now = reanchorPage(was, text, await baseTextOf(article, text, was, cwd));
      return { ...now, page: renamePage(now.page, basename(article), basename(sidecar)) };
    };
    const found = await again(page);
    const changed = dryRun
      ? serialiseSidecar(found.page) !== serialiseSidecar(page)
      : await updateSidecar(sidecar, cwd, async (was) => was && (await again(was)).page);
    return { ...nothing, ...tallyOf(found), changed };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ...nothing, error: error.message };
  }
}

function inWords({ sidecar, anchored, moved, fuzzy, orphan, changed, error }: Reanchoring, dryRun: boolean): string {
  if (error !== undefined) return `${sidecar}: ${error}\n`;
  const parts = [
    [anchored, 'where they were'],
    [moved, 'moved'],
    [fuzzy, 'found in changed words'],
    [orphan, 'lost'],
  ].flatMap(([n, what]) => (n ? [`${n} ${what}`] : []));
  const done = changed ? (dryRun ? 'would be written' : 'written') : 'nothing to write';
  return `${sidecar}: ${parts.join(', ') || 'no annotations in the text'}; ${done}\n`;
}

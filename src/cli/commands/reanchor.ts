import { parseArgs } from 'node:util';
import type { Page } from '../../core/sidecar/page';
import { reanchor as reanchorPage, tallyOf } from '../../core/sidecar/reanchor';
import { serialiseSidecar } from '../../core/sidecar/serialise';
import { baseTextOf } from '../baseText';
import { FileError, readText } from '../files';
import { articleBeside, damaged, namedSidecars, readSidecar, updateSidecar } from '../sidecars';
import { UsageError, type Command, type ExitCode, type Terminal } from '../terminal';

const HELP = `glossator reanchor [--dry-run] [--format text|json] PATH…

Records afresh where every annotation stands in its article as it is now: its words, what is around them, its position.
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

export const reanchor: Command = {
  name: 'reanchor',
  summary: 'record afresh where every annotation stands',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, format: { type: 'string' } },
    });
    const { format = 'text', 'dry-run': dryRun = false } = values;
    if (format !== 'text' && format !== 'json') throw new UsageError(`Unknown format ${format}: text or json.`);
    if (!positionals.length) throw new UsageError('Name at least one article, sidecar, folder or glob.');
    const sidecars = await namedSidecars(positionals, terminal.cwd);
    if (!sidecars.length) terminal.err(`No annotations found in ${positionals.join(', ')}.\n`);
    let exit: ExitCode = 0;
    for (const sidecar of sidecars) {
      const result = await reanchorOne(sidecar, dryRun, terminal);
      if (result.error !== undefined || result.orphan) exit = 1;
      await terminal.out(format === 'json' ? `${JSON.stringify(result)}\n` : inWords(result, dryRun));
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
    const again = async (was: Page) => reanchorPage(was, text, await baseTextOf(article, text, was, cwd));
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

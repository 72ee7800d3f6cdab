import { resolve } from 'node:path';
import { nameOfField } from '../../core/sidecar/diff';
import { mergeThreeWay, type MergeConflict } from '../../core/sidecar/merge';
import { newPage, type Page } from '../../core/sidecar/page';
import { parseSidecar, type ParsedSidecar } from '../../core/sidecar/parse';
import { serialiseSidecar } from '../../core/sidecar/serialise';
import { oneLine } from '../../core/review/words';
import { readText } from '../files';
import { git } from '../git';
import { readArguments } from '../options';
import { updateSidecar, writeWhole } from '../sidecars';
import { UsageError, type Command, type ExitCode, type Terminal } from '../terminal';

const HELP = `glossator merge [--name PATH] BASE OURS THEIRS

Merges two versions of a sidecar that came from one, annotation by annotation and field by field, into OURS.
Exits with 0 where both sides go together, and with 1 where they decided the same field differently: then OURS keeps its
value, both values are recorded in the annotation (“gloss:conflict”), and nothing is lost.

  --name PATH  what the file is called, where the three are temporary copies

As git’s merge driver: “glossator git-setup” registers it, as  glossator merge --name %P %O %A %B
`;

export const merge: Command = {
  name: 'merge',
  summary: 'merge two versions of a sidecar by annotation; git’s merge driver',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { name: { type: 'string' } });
    const [base, ours, theirs] = positionals;
    if (base === undefined || ours === undefined || theirs === undefined || positionals.length > 3)
      throw new UsageError('Name three sidecars: what both came from, ours, theirs.');
    return mergeFiles({ base, ours, theirs }, oneLine(values.name ?? ours), terminal);
  },
};

interface Three {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

async function mergeFiles(files: Three, name: string, terminal: Terminal): Promise<ExitCode> {
  const read = async (path: string) => parseVersion(await readText(path, terminal.cwd, { keepBom: true }));
  const [base, ours, theirs] = [await read(files.base), await read(files.ours), await read(files.theirs)];
  // What can be had of a damaged base is enough: what it does not have is new on both sides, so nothing goes.
  if (!ours.canWrite || !theirs.canWrite) return mergeLines(files, name, terminal);
  let conflicts: readonly MergeConflict[] = [];
  const mergeInto = (page: Page): Page => {
    const merged = mergeThreeWay(base.page, page, theirs.page);
    conflicts = merged.conflicts;
    return merged.page;
  };
  if (ours.isEmpty) await writeWhole(files.ours, terminal.cwd, serialiseSidecar(mergeInto(ours.page)));
  // What somebody decides meanwhile is merged too.
  else await updateSidecar(files.ours, terminal.cwd, (page) => mergeInto(page ?? ours.page));
  for (const line of new Set(conflicts.map(inWords))) terminal.err(`${name}: ${line}\n`);
  return conflicts.length ? 1 : 0;
}

/** A version of a sidecar; an empty file (git makes one where both sides added it) is one without annotations. */
function parseVersion(text: string): ParsedSidecar & { readonly isEmpty: boolean } {
  const isEmpty = text.trim() === '';
  const parsed = isEmpty ? { page: newPage({ id: '' }), problems: [], canWrite: true } : parseSidecar(text);
  return { ...parsed, isEmpty };
}

function inWords({ id, field }: MergeConflict): string {
  const what = id === null ? 'the article’s' : `annotation ${oneLine(id)}:`;
  if (field === '') return `${what} one side removed it, the other changed it; it is kept`;
  return `${what} ${oneLine(nameOfField(field))} was decided differently; both are kept, ours stands`;
}

/** A side that can't be read whole is merged line by line, as git does without this driver: no line of it is lost. */
async function mergeLines({ base, ours, theirs }: Three, name: string, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal;
  const paths = [ours, base, theirs].map((path) => resolve(cwd, path));
  const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  const result = await git(['merge-file', '-p', ...labels, ...paths], cwd);
  // The exit code is the number of conflicts; from 128 on something failed.
  if (result && result.code < 128) await writeWhole(ours, cwd, result.out.toString('utf8'));
  const done = result && result.code < 128 ? 'merged line by line' : 'left as it is';
  terminal.err(`${name}: not all of it can be read, so it was ${done}. “glossator check” says what to mend.\n`);
  return 1;
}

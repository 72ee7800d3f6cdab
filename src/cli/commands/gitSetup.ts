import { addAttributes, ATTRIBUTES_LINE, isAdded, removeAttributes } from '../gitAttributes';
import { git, gitText } from '../git';
import { readArguments } from '../options';
import { UsageError, type Command, type ExitCode, type Terminal } from '../terminal';

const HELP = `glossator git-setup [--remove]

Teaches git in this repository about sidecars: “git merge” merges them by annotation, “git diff” shows them in words. Writes
to the repository’s own configuration and to .gitattributes at its root, and prints what it wrote.

  --remove  undoes exactly that

The configuration is yours alone; .gitattributes is for everybody, and does nothing where nobody ran this command.
“git diff --no-ext-diff --no-textconv” shows the lines of the file, as a patch needs them.
`;

/** Where it is kept how the line came into `.gitattributes`. */
const RECORD = 'merge.glossator.attributes';
const SECTIONS = ['merge.glossator', 'diff.glossator'] as const;

export const gitSetup: Command = {
  name: 'git-setup',
  summary: 'let git merge and show sidecars by annotation, in this repository',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { remove: { type: 'boolean' } });
    if (positionals.length) throw new UsageError('git-setup works on the repository that it stands in.');
    const top = (await gitText(['rev-parse', '--show-toplevel'], terminal.cwd))?.replace(/\r?\n$/, '');
    if (top === undefined) {
      terminal.err('This is no git repository with files in it, or git is not installed.\n');
      return 1;
    }
    return values.remove ? remove(top, terminal) : setUp(top, terminal);
  },
};

async function setUp(top: string, terminal: Terminal): Promise<ExitCode> {
  const call = terminal.self.map(shellQuote).join(' ');
  const settings = [
    ['merge.glossator.name', 'Glossator: by annotation'],
    // A percent sign is git's own in a merge driver.
    ['merge.glossator.driver', `${call.replaceAll('%', '%%')} merge --name %P %O %A %B`],
    ['diff.glossator.command', `${call} diff --driver`],
    ['diff.glossator.textconv', `${call} diff --textconv`],
  ] as const;
  for (const [key, value] of settings) {
    if (!(await set(key, value, top, terminal))) return 1;
    await terminal.out(`set ${key} = ${value}\n`);
  }
  const added = await addAttributes(top);
  // Set up a second time: how the line came there the first time still counts.
  if ((added !== 'present' || (await recorded(top)) === null) && !(await set(RECORD, added, top, terminal))) return 1;
  await terminal.out(`${added === 'present' ? 'found in' : 'added to'} .gitattributes: ${ATTRIBUTES_LINE}\n`);
  return 0;
}

async function set(key: string, value: string, top: string, terminal: Terminal): Promise<boolean> {
  const result = await git(['config', '--local', key, value], top);
  if (result?.code === 0) return true;
  terminal.err(`git could not set ${key}: ${result?.err.trim() ?? 'it did not answer'}\n`);
  return false;
}

async function recorded(top: string): Promise<string | null> {
  return (await gitText(['config', '--local', '--get', RECORD], top))?.trim() ?? null;
}

async function remove(top: string, terminal: Terminal): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const added = await recorded(top);
  for (const section of SECTIONS) {
    if ((await gitText(['config', '--local', '--get-regexp', `^${section.replace('.', '\\.')}\\.`], top)) === null)
      continue;
    const result = await git(['config', '--local', '--remove-section', section], top);
    if (result?.code === 0) await terminal.out(`removed ${section} from the configuration\n`);
    else {
      terminal.err(`git could not remove ${section}: ${result?.err.trim() ?? 'it did not answer'}\n`);
      exit = 1;
    }
  }
  if (added !== null && isAdded(added) && (await removeAttributes(top, added)))
    await terminal.out(`removed from .gitattributes: ${ATTRIBUTES_LINE}\n`);
  else if (added === null && exit === 0) await terminal.out('git was not set up here\n');
  return exit;
}

/** A word for the shell that git runs a driver with, on Windows too. */
function shellQuote(word: string): string {
  const path = process.platform === 'win32' ? word.replaceAll('\\', '/') : word;
  return `'${path.replaceAll("'", "'\\''")}'`;
}

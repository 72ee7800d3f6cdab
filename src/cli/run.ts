import { annotate } from './commands/annotate';
import { check } from './commands/check';
import { agree } from './commands/agree';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { diff } from './commands/diff';
import { gitSetup } from './commands/gitSetup';
import { merge } from './commands/merge';
import { reanchor } from './commands/reanchor';
import { review } from './commands/review';
import { FileError } from './files';
import { UsageError, type Command, type ExitCode, type Terminal } from './terminal';

const COMMANDS: readonly Command[] = [
  annotate,
  check,
  reanchor,
  diff,
  review,
  merge,
  gitSetup,
  exportCommand,
  importCommand,
  agree,
];

/** The whole command line as a function of its arguments and a terminal. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) {
    const asked = name === '--help' || name === '-h' || name === 'help';
    if (asked) await terminal.out(overview());
    else terminal.err(`${name === undefined ? '' : `glossator: there is no command ${name}.\n`}${overview()}`);
    return asked ? 0 : 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await terminal.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof FileError) {
      terminal.err(`glossator ${command.name}: ${error.message}\n`);
      return 1;
    }
    if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
    terminal.err(`glossator ${command.name}: ${(error as Error).message}\n\n${command.help}`);
    return 2;
  }
}

function isParseArgsError(error: unknown): boolean {
  return error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}

function overview(): string {
  return [
    'usage: glossator COMMAND …',
    '',
    ...COMMANDS.map((c) => `  ${c.name.padEnd(11)} ${c.summary}`),
    '',
    'glossator COMMAND --help tells more.',
    '',
  ].join('\n');
}

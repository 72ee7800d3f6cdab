/** Where a command writes and reads: the process in `main.ts`, strings in tests. */
export interface Terminal {
  /** What was asked for. */
  out(text: string): void | Promise<void>;
  /** Words for people: warnings, progress, usage. */
  err(text: string): void;
  /** Standard input, as it comes. */
  input(): AsyncIterable<Uint8Array>;
  readonly cwd: string;
  /** The words that start this program, for git to call it by. */
  readonly self: readonly string[];
}

/** 0 well, 1 something found or failed, 2 bad usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Bad usage: shown with the command's help, exit code 2. */
export class UsageError extends Error {}

import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Format } from '../core/exchange/row';
import { UsageError } from './terminal';

/** What a command's arguments say: options by name, and all other words. Throws where an option is unknown (exit code 2). */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  return parseArgs({ args: [...args], allowPositionals: true, options });
}

/** What stands under a name that somebody gave. Throws `UsageError`. */
export function chosen<T>(formats: Readonly<Record<string, T>>, name: string): T {
  if (Object.hasOwn(formats, name)) return formats[name]!;
  throw new UsageError(`Unknown format ${name}: ${Object.keys(formats).join(', ')}.`);
}

/** The paths named, at least one. Throws `UsageError`. */
export function somePaths(positionals: readonly string[]): readonly string[] {
  if (!positionals.length) throw new UsageError('Name at least one article, sidecar, folder or glob.');
  return positionals;
}

/** A whole number of at least 0, or `undefined` where none is given. Throws `UsageError`. */
export function readMost(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--max ${value} is no whole number.`);
  return Number(value);
}

/** The format of another tool that an option names, among those that can do what is asked. Throws `UsageError`. */
export function exchangeFormat(name: string | undefined, option: string, formats: readonly Format[]): Format {
  const names = formats.map((f) => f.name).join(', ');
  if (name === undefined) throw new UsageError(`Which format? ${option} ${names}.`);
  const format = formats.find((f) => f.name === name);
  if (!format) throw new UsageError(`Unknown format ${name}: ${names}.`);
  return format;
}

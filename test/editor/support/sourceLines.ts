// VS Code prints stacks in its own way, so Node's own mapping from the bundle to the sources has to be asked by hand.
import type * as Module from 'node:module';

const PLACE = /((?:\/|\b[A-Z]:\\)[^\s():]+\.cjs):(\d+):(\d+)/g;

/** Replaces places in the bundle of the tests by places in the TypeScript files, where this host can tell. */
export function toSourceLines(stack: string): string {
  const module = builtinModule();
  if (!module) return stack;
  return stack.replace(PLACE, (place, file: string, line: string, column: string) => {
    const entry = module.findSourceMap(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return place;
    return `${entry.originalSource.replace('file://', '')}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

/** There is no Node in the browser's host. */
function builtinModule(): typeof Module | undefined {
  const node = (globalThis as { process?: { getBuiltinModule?(name: string): unknown } }).process;
  return node?.getBuiltinModule?.('node:module') as typeof Module | undefined;
}

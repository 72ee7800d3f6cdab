import type { Ref } from '../annotation/model';
import { entryLines, readEntry, type Entry, type EntryLine } from './entries';

let compiled: Map<Ref, EntryLine[]> | undefined;

/** The entries of one identity, in the order of the tables. Only where their lines stand is kept. */
export function entriesOf(ref: Ref): readonly Entry[] {
  compiled ??= compile();
  return (compiled.get(ref) ?? []).flatMap((line) => readEntry(line) ?? []);
}

function compile(): Map<Ref, EntryLine[]> {
  const lines = new Map<Ref, EntryLine[]>();
  for (const line of entryLines()) {
    const ref = line.table.slice(line.start, line.table.indexOf('\t', line.start));
    const there = lines.get(ref);
    if (there) there.push(line);
    else lines.set(ref, [line]);
  }
  return lines;
}

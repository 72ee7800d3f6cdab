import { ENTITY_TYPES, type EntityType, type Ref } from '../annotation/model';
import { NAME_TABLES } from './tables';

/** One identity of the tables with its names in three languages. */
export interface Entry {
  readonly ref: Ref;
  readonly type: EntityType;
  readonly weight: number;
  readonly en: readonly string[];
  /** Empty where the language has no name of its own. */
  readonly it: readonly string[];
  readonly vi: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** Whether a flag holds for the whole entry or for this form of its name. */
  flag(name: string, form: string): boolean;
}

/** Where a line of a name table stands: what most articles never ask for is read no further than this. */
export interface EntryLine {
  readonly table: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of all name tables, in order. */
export function* entryLines(): Generator<EntryLine> {
  for (const table of NAME_TABLES) {
    for (let start = 0; start < table.length;) {
      let end = table.indexOf('\n', start);
      if (end < 0) end = table.length;
      if (end > start && table.charCodeAt(start) !== 0x23) yield { table, start, end };
      start = end + 1;
    }
  }
}

/** Reads one line; `undefined` where it is no entry. */
export function readEntry({ table, start, end }: EntryLine): Entry | undefined {
  const [ref, type, weight, en = '', it = '', vi = '', flagCell = ''] = table.slice(start, end).split('\t');
  if (!ref || !isEntityType(type)) return undefined;
  const flags = new Set(flagCell.split(','));
  return {
    ref,
    type,
    weight: Number(weight) || 0,
    en: names(en),
    it: names(it),
    vi: names(vi),
    flags,
    flag: (name, form) => flags.has(name) || flags.has(`${name}:${form}`),
  };
}

/** The entries of all name tables; nothing is kept. */
export function* entries(): Generator<Entry> {
  for (const line of entryLines()) {
    const entry = readEntry(line);
    if (entry) yield entry;
  }
}

function names(cell: string): readonly string[] {
  return cell === '' || cell === '-' ? [] : cell.split('|');
}

function isEntityType(type: string | undefined): type is EntityType {
  return ENTITY_TYPES.includes(type as EntityType);
}

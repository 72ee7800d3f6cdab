import { ENTITY_TYPES, type EntityType, type Ref } from '../annotation/model';
import { rows } from './table';
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

/** The entries of all name tables, read line by line; nothing is kept. */
export function* entries(): Generator<Entry> {
  for (const table of NAME_TABLES) {
    for (const [ref, type, weight, en = '', it = '', vi = '', flagCell = ''] of rows(table)) {
      if (!ref || !isEntityType(type)) continue;
      const flags = new Set(flagCell.split(','));
      yield {
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
  }
}

function names(cell: string): readonly string[] {
  return cell === '' || cell === '-' ? [] : cell.split('|');
}

function isEntityType(type: string | undefined): type is EntityType {
  return ENTITY_TYPES.includes(type as EntityType);
}

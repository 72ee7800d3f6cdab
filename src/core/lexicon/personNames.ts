import { WordTable } from '../segment/wordTable';
import { normaliseWord } from '../segment/words';
import { PERSON_TABLES } from './personTables';
import { rows } from './table';

/** What the tables say of one word as part of a person's name; flags. */
export const enum NamePart {
  Given = 1,
  Family = 2,
  /** A family name that stands first: Vietnamese, Chinese, Korean. */
  FamilyFirst = 4,
  /** Also a common word of the language: says little alone. */
  Common = 8,
  /** A Vietnamese syllable. */
  Vietnamese = 16,
}

const FAMILY_FIRST: ReadonlySet<string> = new Set(['vi', 'zh', 'ko']);
const compiled = new Map<string, WordTable<number>>();

/** `NamePart` flags of words as they are in texts of `language`, 0 for what is none. Compiled when first asked for. */
export function personNames(language: string): WordTable<number> {
  let table = compiled.get(language);
  if (!table) {
    const parts = compile(language);
    compiled.set(language, (table = new WordTable((word) => parts.get(word) ?? 0)));
  }
  return table;
}

function compile(language: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const table of PERSON_TABLES) {
    for (const [name = '', kind, flagCell = ''] of rows(table)) {
      const flags = flagCell.split(',');
      // Names of other scripts' lands that are a word here say nothing: `Do`, `An`, `Di`.
      const own = flags.includes(language) || flags.includes('en');
      const common = flags.includes(`common-${language}`);
      if (flags.includes('short') && !own) continue;
      const key = normaliseWord(name);
      const part = partOf(kind, flags, language);
      // `Park` is a word, but `Park Ji-woo` is a person.
      if (common && !own && !(part & NamePart.FamilyFirst)) continue;
      map.set(key, (map.get(key) ?? 0) | part | (common ? NamePart.Common : 0));
    }
  }
  return map;
}

function partOf(kind: string | undefined, flags: readonly string[], language: string): number {
  const vietnamese = flags.includes('vi') && language === 'vi' ? NamePart.Vietnamese : 0;
  if (kind === 'given' || kind === 'middle') return NamePart.Given | vietnamese;
  if (kind !== 'family') return 0;
  return flags.some((flag) => FAMILY_FIRST.has(flag)) ? NamePart.FamilyFirst | vietnamese : NamePart.Family;
}

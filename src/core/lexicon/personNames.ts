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

/** `NamePart` flags of words as they are in texts of `language`, 0 for what is none. Compiled as words are asked for. */
export function personNames(language: string): WordTable<number> {
  let table = compiled.get(language);
  if (!table) {
    const lines = personLines();
    table = new WordTable((word) => flagsOf(lines.get(word) ?? '', language));
    compiled.set(language, table);
  }
  return table;
}

let lines: ReadonlyMap<string, string> | undefined;

/** What the tables say of each name, line by line: `kind⇥flags`. Read no further until it is asked for. */
function personLines(): ReadonlyMap<string, string> {
  if (lines) return lines;
  const byName = new Map<string, string>();
  for (const table of PERSON_TABLES) {
    for (let start = 0; start < table.length;) {
      let end = table.indexOf('\n', start);
      if (end < 0) end = table.length;
      const tab = table.indexOf('\t', start);
      if (tab > 0 && tab < end && table.charCodeAt(start) !== 0x23) {
        const name = normaliseWord(table.slice(start, tab));
        const there = byName.get(name);
        const line = table.slice(tab + 1, end);
        byName.set(name, there === undefined ? line : `${there}\n${line}`);
      }
      start = end + 1;
    }
  }
  return (lines = byName);
}

function flagsOf(lines: string, language: string): number {
  let all = 0;
  for (const [kind, flagCell = ''] of rows(lines)) {
    const flags = flagCell.split(',');
    // Names of other scripts' lands that are a word here say nothing: `Do`, `An`, `Di`.
    const own = flags.includes(language) || flags.includes('en');
    const common = flags.includes(`common-${language}`);
    if (flags.includes('short') && !own) continue;
    const part = partOf(kind, flags, language);
    // `Park` is a word, but `Park Ji-woo` is a person.
    if (common && !own && !(part & NamePart.FamilyFirst)) continue;
    all |= part | (common ? NamePart.Common : 0);
  }
  return all;
}

function partOf(kind: string | undefined, flags: readonly string[], language: string): number {
  const vietnamese = flags.includes('vi') && language === 'vi' ? NamePart.Vietnamese : 0;
  if (kind === 'given' || kind === 'middle') return NamePart.Given | vietnamese;
  if (kind !== 'family') return 0;
  return flags.some((flag) => FAMILY_FIRST.has(flag)) ? NamePart.FamilyFirst | vietnamese : NamePart.Family;
}

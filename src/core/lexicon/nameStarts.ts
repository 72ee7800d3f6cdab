import { charClass, Char } from '../segment/characters';
import { entryLines, type EntryLine } from './entries';

/** So many letters of a name say which lines it may stand in. */
const LETTERS = 3;
/** The columns of a table's line that may hold names as a language writes them. */
const COLUMNS: Readonly<Record<string, readonly number[]>> = { en: [3], it: [3, 4], vi: [3, 4, 5], und: [3] };

/**
 * The lines of the name tables by how the names in them start: an article asks for a few hundred words, and only the lines
 * that may hold one of those are ever read. To read all of them took a fifth of a second.
 */
export class NameStarts {
  private readonly lines = new Map<string, EntryLine[]>();
  /** What letters as a table writes them are in lower case, and their lines. */
  private readonly written = new Map<string, EntryLine[]>();

  constructor(language: string) {
    const columns = COLUMNS[language] ?? [3];
    for (const line of entryLines()) this.enter(line, columns);
  }

  /** The lines that may hold a name which starts with `word`, in `normaliseWord` form. Once for each start. */
  take(word: string): readonly EntryLine[] {
    const start = startOf(word);
    const lines = this.lines.get(start) ?? [];
    this.lines.delete(start);
    return lines;
  }

  private enter(line: EntryLine, columns: readonly number[]): void {
    const { table, start, end } = line;
    let column = 0;
    let at = start;
    while (at < end) {
      let tab = table.indexOf('\t', at);
      if (tab < 0 || tab > end) tab = end;
      if (columns.includes(column)) this.enterCell(line, at, tab);
      column++;
      at = tab + 1;
    }
  }

  private enterCell(line: EntryLine, from: number, to: number): void {
    const { table } = line;
    for (let at = from; at < to;) {
      let bar = table.indexOf('|', at);
      if (bar < 0 || bar > to) bar = to;
      this.enterForm(line, table, at, bar);
      at = bar + 1;
    }
  }

  private enterForm(line: EntryLine, table: string, from: number, to: number): void {
    const end = lettersEnd(table, from, to);
    this.enterStart(line, table.slice(from, end));
    // `Xi-ri` may be written `Xiri`, `the Gambia` is `Gambia`: see `formsOf`.
    if (table[end] === '-' && end < to)
      this.enterStart(line, table.slice(from, to).replaceAll('-', '').slice(0, LETTERS));
    const space = table.indexOf(' ', from);
    if (PREFIXES.has(table.slice(from, from + LETTERS)) && space > 0 && space < to)
      this.enterStart(line, table.slice(space + 1, lettersEnd(table, space + 1, to)));
  }

  private enterStart(line: EntryLine, letters: string): void {
    let lines = this.written.get(letters);
    if (!lines) {
      const start = startOf(letters.toLowerCase());
      lines = this.lines.get(start);
      if (!lines) this.lines.set(start, (lines = []));
      this.written.set(letters, lines);
    }
    if (lines[lines.length - 1] !== line) lines.push(line);
  }
}

/** The letters that words are told apart by here. */
export function startOf(word: string): string {
  return word.slice(0, lettersEnd(word, 0, word.length));
}

/** `the`, `former`, `mainland`, cut short. */
const PREFIXES: ReadonlySet<string> = new Set(['the', 'for', 'mai']);

function lettersEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && end < from + LETTERS && isWordPart(text.charCodeAt(end))) end++;
  return end;
}

function isWordPart(unit: number): boolean {
  const c = charClass(unit);
  return c >= Char.Lower && c <= Char.Digit;
}

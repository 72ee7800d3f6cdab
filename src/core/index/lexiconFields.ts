/** What the cursor in a line of a project's lexicon is about: what to offer there. */
export type LexiconPlace =
  | { readonly kind: 'line' }
  /** A field's name; `present` are those that the line has. */
  | { readonly kind: 'field'; readonly present: ReadonlySet<string>; readonly from: number }
  /** The text of a field. */
  | { readonly kind: 'value'; readonly field: string; readonly from: number };

const VALUE = /"([^"\\]{1,40})"\s{0,20}:\s{0,20}("[^"\\]{0,200})?$/;
const FIELD = /[{,]\s{0,20}("?[a-z]{0,20})$/;
const FIELDS = ['name', 'names', 'type', 'ref'] as const;

/** Where `column` (from 0, UTF-16) of a line is; `from` is where the word begins that a proposal replaces, its quotation mark included. */
export function placeInLexicon(line: string, column: number): LexiconPlace | null {
  const before = line.slice(0, column);
  if (line.trim() === '') return { kind: 'line' };
  const value = VALUE.exec(before.slice(-300));
  if (value) return { kind: 'value', field: value[1]!, from: column - (value[2]?.length ?? 0) };
  const field = FIELD.exec(before.slice(-300));
  // Within “names” stand languages, and the names are anybody's.
  const inner = before.lastIndexOf('{') > before.lastIndexOf('}') && before.indexOf('{') !== before.lastIndexOf('{');
  if (!field || inner || !before.trimStart().startsWith('{')) return null;
  return {
    kind: 'field',
    present: new Set(FIELDS.filter((name) => line.includes(`"${name}"`))),
    from: column - field[1]!.length,
  };
}

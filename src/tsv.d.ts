/** A lexicon table, bundled as text: one entry a line, `#` starts a comment line. */
declare module '*.tsv' {
  const table: string;
  export default table;
}

/** The rows of a lexicon table: one entry a line, cells parted by tabs, `#` lines and blank ones left out. */
export function* rows(table: string): Generator<readonly string[]> {
  for (let at = 0; at < table.length;) {
    let end = table.indexOf('\n', at);
    if (end < 0) end = table.length;
    if (end > at && table.charCodeAt(at) !== 0x23) yield table.slice(at, end).split('\t');
    at = end + 1;
  }
}

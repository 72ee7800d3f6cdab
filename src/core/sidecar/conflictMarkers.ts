/** A stretch that git could not merge: offsets of its first and behind its last marker line. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** The sides of a file that git left its conflict markers in. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
  /** What both came from, where git was set to write it (`diff3`, `zdiff3`). */
  readonly base: string | null;
  readonly hunks: readonly Hunk[];
}

type Side = 'both' | 'ours' | 'base' | 'theirs';

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \r].*)?$/;

/**
 * Parts a file with conflict markers into its sides, or `null` where there is none: no line of valid JSON begins like one. Each
 * side has the lines of the others blanked out, so that an offset into a side is an offset into the file.
 */
export function splitConflicts(text: string): Sides | null {
  if (!/^<{7}/m.test(text)) return null;
  const sides = { ours: '', theirs: '', base: '' };
  const hunks: Hunk[] = [];
  let side: Side = 'both';
  let hunk = 0;
  let hasBase = false;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, end);
    const marker: string | null = MARKER.test(line.replace(/\r?\n$/, '')) ? line[0]! : null;
    const next: Side | null = marker ? after(side, marker) : null;
    const blank = line.replace(/[^\r\n]/g, ' ');
    for (const name of ['ours', 'theirs', 'base'] as const) {
      sides[name] += next === null && (side === 'both' || side === name) ? line : blank;
    }
    if (next) {
      if (side === 'both') hunk = at;
      if (next === 'both') hunks.push({ start: hunk, end });
      hasBase ||= next === 'base';
      side = next;
    }
    at = end;
  }
  if (side !== 'both') hunks.push({ start: hunk, end: text.length });
  return { ours: sides.ours, theirs: sides.theirs, base: hasBase ? sides.base : null, hunks };
}

/** The side that a marker opens, or `null` where it cannot stand: then it is a line like any other. */
function after(side: Side, marker: string): Side | null {
  if (marker === '<' && side === 'both') return 'ours';
  if (marker === '|' && side === 'ours') return 'base';
  if (marker === '=' && (side === 'ours' || side === 'base')) return 'theirs';
  if (marker === '>' && side === 'theirs') return 'both';
  return null;
}

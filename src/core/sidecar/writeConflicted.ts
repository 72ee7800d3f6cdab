import type { SideNames } from './conflicted';
import type { Page } from './page';
import { serialiseSidecar } from './serialise';

/** A stretch of both texts: lines that they share, or those of each. */
type Stretch = { readonly shared: string } | { readonly ours: string; readonly theirs: string };

/**
 * Two versions of a sidecar as one text with git's conflict markers where they differ, around whole annotations and lines of the
 * header; without any where they are alike. Each side of it is the sidecar as this program writes it.
 */
export function writeConflicted(ours: Page, theirs: Page, names: SideNames): string {
  const { eol, bom } = ours.encoding;
  const encoding = { eol: '\n', bom: false } as const;
  const [our, their] = [serialiseSidecar({ ...ours, encoding }), serialiseSidecar({ ...theirs, encoding })];
  const text =
    our === their
      ? our
      : stretches(piecesOf(our), piecesOf(their))
          .map((s) => written(s, names))
          .join('');
  return (bom ? '\ufeff' : '') + (eol === '\n' ? text : text.replaceAll('\n', eol));
}

function written(stretch: Stretch, names: SideNames): string {
  if ('shared' in stretch) return stretch.shared;
  const marker = (sign: string, name: string) => `${sign.repeat(7)}${name ? ` ${name}` : ''}\n`;
  return marker('<', names.ours) + stretch.ours + marker('=', '') + stretch.theirs + marker('>', names.theirs);
}

const OPENS = '    {"id"';
const CLOSES = '    }\n';
const COMMA = '    ,\n';

/** Lines, and whole annotations with the comma before them. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let comma = '';
  let block = '';
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, end);
    at = end;
    if (block || line.startsWith(OPENS)) {
      block += line;
      if (line !== CLOSES) continue;
      pieces.push(comma + block);
      comma = block = '';
    } else if (line === COMMA) comma = line;
    else {
      pieces.push(comma + line);
      comma = '';
    }
  }
  if (comma || block) pieces.push(comma + block);
  return pieces;
}

/** What both have is told by text: an annotation has an id, and a member of the header a name. */
function stretches(ours: readonly string[], theirs: readonly string[]): Stretch[] {
  const result: Stretch[] = [];
  let [doneOurs, doneTheirs] = [0, 0];
  const apart = (toOurs: number, toTheirs: number): void => {
    const [our, their] = [ours.slice(doneOurs, toOurs).join(''), theirs.slice(doneTheirs, toTheirs).join('')];
    if (our !== their) result.push({ ours: our, theirs: their });
  };
  const places = new Map(theirs.map((piece, i) => [piece, i]));
  ours.forEach((piece, i) => {
    const there = places.get(piece);
    if (there === undefined || there < doneTheirs) return;
    apart(i, there);
    result.push({ shared: piece });
    [doneOurs, doneTheirs] = [i + 1, there + 1];
  });
  apart(ours.length, theirs.length);
  return result;
}

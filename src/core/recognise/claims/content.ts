import type { Span } from '../../base/span';
import { Gap } from '../../segment/words';
import { Kind } from './wordKinds';
import type { Reader } from './reader';
import type { Stretch } from './stretches';
import { trimmed } from './quotations';

/** From word `first` to word `end`, without closing stops; without its quotation marks where one quotation is all of it. */
export function clauseContent(reader: Reader, first: number, limit: number): Span | null {
  if (first >= limit) return null;
  const end = clauseEnd(reader, first, limit);
  const { words, quotations, passage } = reader;
  const q = reader.opensAt(first);
  const start = q >= 0 ? quotations[q]!.start : words.start[first]!;
  const last = reader.quotationAt(end - 1);
  let stop = words.end[end - 1]!;
  const after = end < words.length ? words.start[end]! : passage.text.length;
  if (last >= 0 && last === reader.quotationAt(first - 1) && first > 0)
    stop = Math.min(stop, quotations[last]!.inner.end);
  else if (last >= 0 && (end >= words.length || reader.quotationAt(end) !== last))
    stop = Math.max(stop, Math.min(quotations[last]!.end, after));
  else stop = closingMarks(passage.text, stop, after);
  if (q >= 0 && q === last) return quotations[q]!.inner;
  const content = trimmed(passage.text, start, stop);
  return content.end > content.start ? content : null;
}

/** As many words of what is said are looked through for its end, so that many cues in one long line cost no more. */
const LONGEST = 120;

/** A semicolon ends what is said, unless the same goes on: `…; che`, `…; e che`. */
function clauseEnd(reader: Reader, first: number, limit: number): number {
  if (reader.opensAt(first) >= 0) return limit;
  for (let w = first + 2; w < limit && w < first + LONGEST; w++) {
    if (!reader.hasGap(w, Gap.Stop) || !reader.gapText(w).includes(';') || reader.speechAt(w - 1) >= 0) continue;
    const goesOn =
      reader.is(w, Kind.complementisers) ||
      (reader.is(w, Kind.coordinators | Kind.joiners) && reader.is(w + 1, Kind.complementisers));
    if (!goesOn) return w;
  }
  return limit;
}

/** Takes in a per cent sign, a closing bracket and the like after the last word. */
function closingMarks(text: string, end: number, limit: number): number {
  let at = end;
  while (at < limit && /[%°)\]+]/.test(text[at]!)) at++;
  return at;
}

/** What a quotation holds, with those that follow it directly. */
export function quotedContent(reader: Reader, q: number): Span {
  const { quotations, passage } = reader;
  const { start } = quotations[q]!.inner;
  let last = q;
  while (
    last + 1 < quotations.length &&
    /^\s{0,3}$/.test(passage.text.slice(quotations[last]!.end, quotations[last + 1]!.start))
  )
    last++;
  return { start, end: quotations[last]!.inner.end };
}

/** What stands before word `end` in the stretch: the clause to which a cue is added (`…, officials said`). */
export function clauseBefore(reader: Reader, stretch: Stretch, end: number): Span | null {
  let first = stretch.first;
  if (first === 0) first = afterDateline(reader, end);
  for (let w = end - 1; w > first; w--) {
    if (/;/.test(reader.gapText(w)) && reader.hasGap(w, 16)) {
      first = w;
      break;
    }
  }
  return clauseContent(reader, first, end);
}

/** The quotation before word `end`, or the clause that it only ends (`the time is ripe “for peace”, she said`). */
export function contentUpTo(reader: Reader, stretch: Stretch, q: number, end: number): Span | null {
  const first = reader.quotationFirst(q);
  const whole = first <= stretch.first || /[:;—–.!?]/.test(reader.gapText(first)) || reader.speechAt(first - 1) >= 0;
  return whole ? reader.quotations[q]!.inner : clauseBefore(reader, stretch, end);
}

/** `LIMA, Dec. 9 (AP) - `, `TTO - `: where the report starts. */
function afterDateline(reader: Reader, limit: number): number {
  for (let w = 1; w < Math.min(limit - 3, 12); w++)
    if (reader.isDash(w) && /\s(?:--?|[–—])\s/.test(reader.gapText(w)) && reader.isCapital(0)) return w;
  return 0;
}

import type { Span } from '../../core/base/span';
import type { ClaimMark, Mark } from '../../core/index/mark';
import type { PaletteKey, Strength } from './palette';

/** Which spans are painted how: pure, so that a test reads it without a screen. */
export function paint(marks: readonly Mark[]): Map<PaletteKey, Span[]> {
  const spans = new Map<PaletteKey, Span[]>();
  const put = (key: PaletteKey, span: Span) => {
    const list = spans.get(key);
    if (list) list.push(span);
    else spans.set(key, [span]);
  };
  for (const mark of marks) {
    const strength: Strength = mark.decided ? 'decided' : 'suggested';
    if (mark.layer === 'entity') put(`${mark.type}-${strength}`, mark);
    else if (mark.layer === 'quantity') put(`date-${strength}`, mark);
    else if (mark.layer === 'claim') paintClaim(mark, strength, put);
    else put(`${mark.layer}-${strength}`, mark);
    if (!mark.decided && mark.layer !== 'date' && mark.layer !== 'quantity' && mark.confidence < 0.5)
      put('undecided', mark);
  }
  return spans;
}

function paintClaim(claim: ClaimMark, strength: Strength, put: (key: PaletteKey, span: Span) => void): void {
  put(`claimContent-${strength}`, claim);
  if (claim.source) put(`claimSource-${strength}`, claim.source);
  if (claim.cue) put(`claimCue-${strength}`, claim.cue);
  const verdict = claim.judgements.at(-1)?.verdict;
  // One icon a claim, at its first line.
  const at = { start: claim.start, end: claim.start };
  put(verdict ? `verdict-${verdict}` : claim.decided ? 'claim-decided-icon' : 'claim-suggested-icon', at);
}

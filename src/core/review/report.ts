import { changesIn, entryOf, gather, mostImportant, sentence } from './entries';
import { inNumbers } from './groups';
import type { PlacedChange } from './reviewSidecar';
import { asText, oneLine, type Words } from './words';

/** What changed in one sidecar. */
export interface SidecarReview {
  /** Its path as it shall be shown. */
  readonly sidecar: string;
  readonly changes: readonly PlacedChange[];
  /** What else a reader must know: that it could not be read whole, that it was removed. */
  readonly remark?: Words;
}

export const NOT_WHOLE = 'not all of it can be read (“glossator check” says what to mend)';

/** In a terminal: a line a change under each file. */
export function reportText(reviews: readonly SidecarReview[], most = Infinity): string {
  const lists = reviews.map(({ changes }) => gather(changes));
  const kept = mostImportant(lists, most);
  return reviews
    .map((review, i) => {
      const entries = lists[i]!.filter((entry) => kept.has(entry));
      const head = `${oneLine(review.sidecar)}: ${asText(headline(review))}\n`;
      const more = review.changes.length - changesIn(entries);
      return head + entries.map((e) => `  ${asText(sentence(e))}\n`).join('') + (more ? `  … and ${more} more\n` : '');
    })
    .join('');
}

/** `2 claims judged, 1 verdict changed` of some files. */
export function summary(reviews: readonly SidecarReview[]): string {
  return inNumbers(reviews.flatMap(({ changes }) => changes.map(({ code }) => code)));
}

/** A change in a sentence: `verdict changed: “…” supported → disputed, by lan, because … (line 12)`. */
export function changeInWords(change: PlacedChange): Words {
  return sentence(entryOf(change));
}

function headline({ changes, remark }: SidecarReview): Words {
  const numbers = inNumbers(changes.map(({ code }) => code));
  if (!numbers) return remark ?? ['nothing changed'];
  return remark ? [`${numbers}; `, ...remark] : [numbers];
}

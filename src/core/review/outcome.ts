import { changeInWords } from './report';
import type { PlacedChange } from './reviewSidecar';
import { asCode, asMarkdown, oneLine, plain, quote } from './words';

/** One change as a reviewer left it. */
export interface ReviewedChange {
  readonly article: string;
  readonly change: PlacedChange;
  readonly standing: 'open' | 'accepted' | 'objected';
  /** What the reviewer wrote against it. */
  readonly objection: string;
}

export interface Outcome {
  /** For the reviewer. */
  readonly sentence: string;
  /** For the pull request: the numbers, then every objection. */
  readonly markdown: string;
}

/** What came of a review. */
export function reviewOutcome(base: string, changes: readonly ReviewedChange[]): Outcome {
  const number = (standing: ReviewedChange['standing']) => changes.filter((c) => c.standing === standing).length;
  const [accepted, objected, open] = [number('accepted'), number('objected'), number('open')];
  const parts = [
    `${accepted} accepted`,
    ...(objected ? [`${objected} objected to`] : []),
    ...(open ? [`${open} not reviewed`] : []),
  ].join(', ');
  const all = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  const sentence = changes.length
    ? `All reviewed: of ${all} ${parts}.`
    : 'Nothing changed, so there was nothing to review.';
  const told = open ? sentence.replace('All reviewed', 'Review ended') : sentence;
  return { sentence: told, markdown: `${heading(base, all, parts)}${objections(changes)}` };
}

function heading(base: string, all: string, parts: string): string {
  return `Annotations reviewed against ${asMarkdown([plain(base)])}: of ${all} ${parts}.\n`;
}

function objections(changes: readonly ReviewedChange[]): string {
  const lines = changes
    .filter(({ standing }) => standing === 'objected')
    .map(({ article, change, objection }) => {
      const words = asMarkdown([...changeInWords(change), ' — ', quote(objection)]);
      return `- ${asCode(oneLine(article))} ${words}\n`;
    });
  return lines.length ? `\n${lines.join('')}` : '';
}

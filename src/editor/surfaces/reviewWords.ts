import type { ReviewChange } from '../../core/review/changes';
import { happeningOf, nameOf, type Happening } from '../../core/review/groups';
import { because } from '../../core/review/entries';
import { asText, type Words } from '../../core/review/words';
import type { Review, Standing } from '../documents/review';
import { escapeText } from './markdown';

export const HAPPENING_SIGNS: Readonly<Record<Happening, string>> = {
  added: '+',
  changed: '±',
  removed: '−',
  undecided: '?',
};

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  open: 'to review',
  accepted: 'accepted',
  objected: 'objected to',
};

/** `3 of 12 reviewed, compared with main`. */
export function progressWords({ items, base }: Review): string {
  const done = items.filter(({ standing }) => standing !== 'open').length;
  return `${done} of ${items.length} reviewed, compared with ${base.name}`;
}

/** `Entity changed: type place → organization, by lan`, without the quote. */
export function changeText({ code, words, reason }: Pick<ReviewChange, 'code' | 'words' | 'reason'>): string {
  const text = asText([...words, ...because({ reason })]).replace(/^, /, '');
  return text ? `${nameOf(code)}: ${text}` : nameOf(code);
}

/** The same as Markdown that shows exactly what people wrote, in one line. */
export function changeMarkdown({ code, words, reason, quote }: ReviewChange): string {
  const name = nameOf(code);
  const head = `**${HAPPENING_SIGNS[happeningOf(code)]} ${name[0]!.toUpperCase()}${name.slice(1)}**`;
  const said = quote ? ` ${escapeText(asText([{ said: quote, as: 'quote' }]))}` : '';
  const body = wordsMarkdown([...words, ...because({ reason })]).replace(/^\\?, /, '');
  return `${head}${said}${body ? `  \n${body}` : ''}`;
}

function wordsMarkdown(words: Words): string {
  return words
    .map((word) => {
      const text = escapeText(asText([word]));
      return typeof word !== 'string' && word.as === 'strong' && text ? `**${text}**` : text;
    })
    .join('');
}

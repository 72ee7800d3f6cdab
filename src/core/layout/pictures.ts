import { splitWords, type Words } from '../segment/words';
import { PICTURE_AGENCIES, PICTURE_LABELS, PICTURE_OPENINGS, PICTURE_WORDS } from './captionCues';
import { Phrases } from './phrases';

/** A caption is no longer than this. */
const LONGEST = 700;
/** Of a longer line only both ends are looked at: a colon in the first, any mark of a credit in the second. */
const EXCERPT = 260;
const HEAD = 40;
const TAIL = 100;
/** A credit stands at the caption's start or among its last words. */
const NEAR_END = 16;

let compiled: { labels: Phrases; words: Phrases; openings: Phrases; agencies: Phrases } | undefined;

/** Whether a line describes a picture: `Foto: …`, `… (Ảnh: AFP/TTXVN)`, `… © Name`. */
export function isCaption(text: string, known?: Words): boolean {
  if (text.length > LONGEST) return false;
  if (text.includes('©')) return true;
  if (text.length > EXCERPT && !text.slice(0, HEAD).includes(':') && !/[:([]/.test(text.slice(-TAIL))) return false;
  const words = known ?? splitWords(text);
  if (words.length === 0) return false;
  const table = (compiled ??= {
    labels: new Phrases(PICTURE_LABELS),
    words: new Phrases(PICTURE_WORDS),
    openings: new Phrases(PICTURE_OPENINGS),
    agencies: new Phrases(PICTURE_AGENCIES),
  });
  if (table.openings.endAt(words, 0) > 0 || labelled(text, words, table.labels, 0)) return true;
  for (let w = Math.max(1, words.length - NEAR_END); w < words.length; w++) {
    if (text.length > EXCERPT && words.start[w]! < text.length - TAIL) continue;
    if (labelled(text, words, table.labels, w)) return true;
    if (table.words.endAt(words, w) > 0 && /[(\[]\s?$/.test(text.slice(words.end[w - 1]!, words.start[w]!)))
      return true;
  }
  return endsWithAgency(text, words, table.agencies);
}

function labelled(text: string, words: Words, labels: Phrases, w: number): boolean {
  const end = labels.endAt(words, w);
  return end > 0 && /^\s?:/.test(text.slice(words.end[end - 1]!, words.end[end - 1]! + 2));
}

/** `(Rolf Ziegler/AP)`: a name and an agency in brackets at the end of more text. */
function endsWithAgency(text: string, words: Words, agencies: Phrases): boolean {
  if (!/[)\]]\.?$/.test(text)) return false;
  const last = words.length - 1;
  for (let w = Math.max(1, last - 2); w <= last; w++) {
    if (agencies.endAt(words, w) === last + 1 && /[/|]\s?$/.test(text.slice(words.end[w - 1]!, words.start[w]!)))
      return !text.startsWith('(');
  }
  return false;
}

const NUMBERED = ['ảnh', 'hình', 'photo', 'foto', 'image', 'picture', 'immagine'].flatMap((word) => [
  word,
  word.normalize('NFD'),
]);
const NUMBER = new RegExp(
  `^\\s{0,3}(?:(?:${NUMBERED.join('|')})\\s{1,3}|[-–—]\\s{0,3})\\d{1,2}(?=$|\\s|\\p{Lu}|[.:)])`,
  'iu',
);

/** How long ` ảnh 1` or ` - 1` is behind a headline that stands again over a picture; 0 where there is none. */
export function pictureNumberLength(behindHeadline: string): number {
  return NUMBER.exec(behindHeadline.slice(0, 40))?.[0].length ?? 0;
}

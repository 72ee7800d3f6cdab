import type { Form, PartOfSpeech } from '../triggerWords';

/** Where the tone mark may stand in an open -oa, -oe, -uy: on either vowel, `thỏa` or `thoả`. */
const TONES: readonly (readonly [string, string])[] = ['oa òa óa ỏa õa ọa oà oá oả oã oạ', 'oe òe óe ỏe õe ọe oè oé oẻ oẽ oẹ', 'uy ùy úy ủy ũy ụy uỳ uý uỷ uỹ uỵ'].flatMap(
  (row) => {
    const [, ...marked] = row.split(' ');
    return marked.slice(0, 5).map((first, i): readonly [string, string] => [first, marked[i + 5]!]);
  },
);

/** Syllables written with -y or -i as the house style has it. */
const VOWELS: readonly (readonly [string, string])[] = [
  ['ký', 'kí'],
  ['kỷ', 'kỉ'],
  ['lý', 'lí'],
  ['hy', 'hi'],
];

/** Vietnamese inflects nothing: the forms of a phrase are its spellings. */
export function inflectVietnamese(lemma: string, part: PartOfSpeech): Form[] {
  const spellings = new Set([lemma]);
  const respelled = lemma.split(' ').map(respell).join(' ');
  spellings.add(respelled);
  return [...spellings].map((text) => ({ text, kind: part === 'noun' ? 'noun' : 'base' }));
}

function respell(syllable: string): string {
  for (const [a, b] of VOWELS) if (syllable === a) return b;
  for (const [a, b] of TONES) if (syllable.endsWith(a)) return syllable.startsWith('qu') ? syllable : syllable.slice(0, -2) + b;
  for (const [a, b] of TONES) if (syllable.endsWith(b)) return syllable.startsWith('qu') ? syllable : syllable.slice(0, -2) + a;
  return syllable;
}

import type { Form, PartOfSpeech } from '../triggerWords';

/** Where the tone mark may stand in an open -oa, -oe, -uy: on either vowel, `thỏa` or `thoả`. */
const OTHER_TONE: ReadonlyMap<string, string> = both(
  ['òa óa ỏa õa ọa', 'oà oá oả oã oạ'],
  ['òe óe ỏe õe ọe', 'oè oé oẻ oẽ oẹ'],
  ['ùy úy ủy ũy ụy', 'uỳ uý uỷ uỹ uỵ'],
);

/** Syllables written with -y or -i as the house style has it. */
const OTHER_VOWEL: ReadonlyMap<string, string> = both(['ký kỷ lý hy', 'kí kỉ lí hi']);

function both(...pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const [left, right] of pairs) {
    const others = right.split(' ');
    left.split(' ').forEach((one, i) => map.set(one, others[i]!).set(others[i]!, one));
  }
  return map;
}

/** Vietnamese inflects nothing: the forms of a phrase are its spellings. */
export function inflectVietnamese(lemma: string, part: PartOfSpeech): Form[] {
  const spellings = new Set([lemma]);
  const respelled = lemma.split(' ').map(respell).join(' ');
  spellings.add(respelled);
  return [...spellings].map((text) => ({ text, kind: part === 'noun' ? 'noun' : 'base' }));
}

function respell(syllable: string): string {
  if (syllable.startsWith('qu')) return syllable;
  const ending = OTHER_TONE.get(syllable.slice(-2));
  return ending ? syllable.slice(0, -2) + ending : (OTHER_VOWEL.get(syllable) ?? syllable);
}

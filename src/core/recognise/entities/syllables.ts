const MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** Whether a word in `normaliseWord` form is spelled as a Vietnamese syllable is: `Peñarol` and `Gram` are not. */
export function isSyllable(word: string): boolean {
  // Tone marks come off, the marks that make other vowels stay.
  return word.length <= 7 && SYLLABLE.test(word.normalize('NFD').replace(MARKS, '').normalize('NFC'));
}

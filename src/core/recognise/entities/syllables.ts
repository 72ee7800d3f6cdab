const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const LONGEST = 7;
const SYLLABLE = new RegExp(
  `^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[${VOWELS}]{1,3}(?:ch|ng|nh|[cmnpt])?$`,
  'u',
);

/** Whether a word in `normaliseWord` form is spelled as a Vietnamese syllable is: `Peñarol` and `Gram` are not. */
export function isSyllable(word: string): boolean {
  return word.length <= LONGEST && SYLLABLE.test(word);
}

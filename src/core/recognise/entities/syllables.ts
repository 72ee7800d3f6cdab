import { WordTable } from '../../segment/wordTable';
import type { Words } from '../../segment/words';

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const LONGEST = 7;
const SYLLABLE = new RegExp(
  `^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[${VOWELS}]{1,3}(?:ch|ng|nh|[cmnpt])?$`,
  'u',
);

const syllables = new WordTable((word) => word.length <= LONGEST && SYLLABLE.test(word));

/** Whether word `w` is spelled as a Vietnamese syllable is: `Peñarol` and `Gram` are not. */
export function isSyllable(words: Words, w: number): boolean {
  return syllables.at(words, w);
}

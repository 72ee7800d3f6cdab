/** A script that one language alone writes in the news, or that tells enough. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Bengali}/gu, 'bn'],
];
const LATIN = /\p{Script=Latin}/gu;

const count = (text: string, expression: RegExp): number => text.match(expression)?.length ?? 0;

/** Whether most letters of a text of `letters` letters are Latin. */
export function isLatin(text: string, letters: number): boolean {
  return count(text, LATIN) * 2 >= letters;
}

/** The language that a script other than Latin gives away, or `undefined`. Kana beside Han is Japanese. */
export function languageOfScript(text: string, letters: number): string | undefined {
  if (count(text, SCRIPTS[0]![0]) * 10 > letters) return 'ja';
  return SCRIPTS.find(([script]) => count(text, script) * 2 > letters)?.[1];
}

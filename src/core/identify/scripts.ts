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
const LATIN = /^\p{Script=Latin}/u;
/** By code unit: 1 where it is Latin, 2 where it is not, 0 until it is met. */
const latin = new Uint8Array(0x10000);

const count = (text: string, expression: RegExp): number => text.match(expression)?.length ?? 0;

/** Whether half of the letters of a text of `letters` letters are Latin at least. */
export function isLatin(text: string, letters: number): boolean {
  let n = 0;
  for (let i = 0; i < text.length && n * 2 < letters; i++) {
    const unit = text.charCodeAt(i);
    const pair = (unit & 0xfc00) === 0xd800;
    if (pair ? LATIN.test(text.slice(i, i + 2)) : (latin[unit] ||= LATIN.test(text[i]!) ? 1 : 2) === 1) n++;
  }
  return n * 2 >= letters;
}

/** The language that a script other than Latin gives away, or `undefined`. Kana beside Han is Japanese. */
export function languageOfScript(text: string, letters: number): string | undefined {
  if (count(text, SCRIPTS[0]![0]) * 10 > letters) return 'ja';
  return SCRIPTS.find(([script]) => count(text, script) * 2 > letters)?.[1];
}

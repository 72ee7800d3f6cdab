import type { NumberWords } from '../../languages/numberWords';

const DIGITS = /^\d+$/;
const GROUPED = { '.': /^\d{1,3}(?:\.\d{3})+$/, ',': /^\d{1,3}(?:,\d{3})+$/ };
const DECIMAL = { '.': /^\d+\.\d+$/, ',': /^\d+,\d+$/ };
const BOTH = { '.': /^\d{1,3}(?:\.\d{3})+,\d+$/, ',': /^\d{1,3}(?:,\d{3})+\.\d+$/ };

/**
 * The value of a figure as written (`11.000`, `2,5`), in a language's own separators; where those make no sense, in the
 * other's (`1.35` in Vietnamese text). `undefined` for a leading zero, a version number and the like.
 */
export function parseFigure(figure: string, { thousands, decimal }: NumberWords): number | undefined {
  if (DIGITS.test(figure)) return figure.length > 1 && figure.startsWith('0') ? undefined : Number(figure);
  if (GROUPED[thousands].test(figure) && !figure.startsWith('0')) return Number(figure.replaceAll(thousands, ''));
  if (BOTH[thousands].test(figure)) return Number(figure.replaceAll(thousands, '').replace(decimal, '.'));
  if (DECIMAL[decimal].test(figure)) return Number(figure.replace(decimal, '.'));
  if (DECIMAL[thousands].test(figure)) return Number(figure.replace(thousands, '.'));
  if (GROUPED[decimal].test(figure)) return Number(figure.replaceAll(decimal, ''));
  if (BOTH[decimal].test(figure)) return Number(figure.replaceAll(decimal, '').replace(thousands, '.'));
  return undefined;
}

/** A figure with letters written onto it, `46m` or `900m3`: the figure's length, or 0 where the word is none such. */
export function figureLength(word: string): number {
  let i = 0;
  while (i < word.length && isFigurePart(word.charCodeAt(i))) i++;
  // A separator at the end belongs to nothing: such a word is no figure.
  return i > 0 && i < word.length && word.charCodeAt(i - 1) >= 0x30 ? i : 0;
}

function isFigurePart(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x2e || unit === 0x2c;
}

/** Binary noise off: 2150 × 1e9 stays an integer, 4.1 × 1e6 is 4100000. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

import type { QuantityMention } from '../../annotation/model';
import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import { isNoQuantity } from './notQuantity';
import { numberTables } from './numberTables';
import { halfAt, readNumber, type NumberReading } from './readNumber';
import { suffixUnit, unitAfter, type Unit } from './unitOf';

const CURRENCY_SIGN = /^(?:[$€£¥₫₩₽₹฿₺])$/u;

/** Finds numbers with what they count. `taken`: spans that are dates, in order. */
export function readQuantities(passage: Passage, taken: readonly Span[]): QuantityMention[] {
  const { words, language } = passage;
  const { startsNumber } = numberTables(language.numbers);
  const found: QuantityMention[] = [];
  let date = 0;
  let counted = 0;
  let named = -1;
  for (let w = 0; w < words.length; w++) {
    if (words.shape[w]! < Shape.Number && !startsNumber.at(words, w)) continue;
    while (date < taken.length && taken[date]!.end <= words.start[w]!) date++;
    const next = taken[date];
    if (next && next.start < words.end[w]!) continue;
    const money = currencyBefore(passage, w);
    const read = readNumber(passage, w, money !== undefined);
    if (!read || (next && next.start < words.end[read.end - 1]!)) {
      if (words.shape[w] === Shape.Number) named = w + 1;
      continue;
    }
    // `7,99 đô la một tháng`: behind what is counted, `a month` is a rate.
    const rate =
      counted === w &&
      found.length > 0 &&
      read.end === w + 1 &&
      words.gap[w] === Gap.Space &&
      language.numbers.articles.has(words.norm[w]!);
    const quantity = rate || follows(passage, named, read) ? undefined : quantityOf(passage, read, money, next?.start);
    if (quantity && isTold(passage, quantity.mention)) found.push(quantity.mention);
    if (quantity) counted = quantity.end;
    else named = read.end;
    w = (quantity?.end ?? read.end) - 1;
  }
  return found;
}

/** `phút 17 và 62`: what is linked to a number that names something names it too. */
function follows({ words, language }: Passage, named: number, { first, figures }: NumberReading): boolean {
  if (!figures || named <= 0 || words.shape[named - 1] !== Shape.Number) return false;
  if (named === first) return words.gap[first] === Gap.Hyphen || words.gap[first] === Gap.Space;
  if (named !== first - 1) return false;
  return (
    language.dates.links.has(words.norm[named]!) && words.gap[named] === Gap.Space && words.gap[first] === Gap.Space
  );
}

/** Credits and bylines tell sums and measures at most. */
function isTold({ kind }: Passage, { unit }: QuantityMention): boolean {
  return (kind !== 'credit' && kind !== 'byline') || unit !== null;
}

/** The start of the currency before word `w`: `$`, `US$`, `USD `; `undefined` where there is none. */
function currencyBefore({ text, words, language: { numbers } }: Passage, w: number): number | undefined {
  const at = words.start[w]! - (text.charAt(words.start[w]! - 1) === ' ' ? 2 : 1);
  if (at >= 0 && CURRENCY_SIGN.test(text.charAt(at))) {
    const prefixed = w > 0 && words.end[w - 1] === at && words.shape[w - 1] === Shape.Upper;
    const letter = w > 0 && words.end[w - 1] === at && words.end[w - 1]! - words.start[w - 1]! <= 2;
    return prefixed || letter ? words.start[w - 1]! : at;
  }
  return w > 0 &&
    words.gap[w] === Gap.Space &&
    numbers.currencies.has(words.norm[w - 1]!) &&
    words.shape[w] === Shape.Number
    ? words.start[w - 1]!
    : undefined;
}

function quantityOf(
  passage: Passage,
  read: NumberReading,
  money: number | undefined,
  limit = Infinity,
): { mention: QuantityMention; end: number } | undefined {
  const { text, words, language } = passage;
  const numberEnd = words.end[read.end - 1]!;
  const onto = read.suffix === undefined ? undefined : suffixUnit(words.norm[read.first]!, language.numbers);
  let unit = onto || money !== undefined ? undefined : unitAfter(passage, read, numberEnd);
  // What a date says is no unit: `hai | tháng 10 và 11`.
  if (unit && unit.end > limit) unit = undefined;
  if (isNoQuantity(passage, read, unit, money !== undefined)) return undefined;
  if (read.suffix !== undefined && onto === undefined) return undefined;
  let end = Math.max(read.end, read.end + (unit?.words ?? 0));
  let value = isNegative(passage, read.first, unit) ? -read.value : read.value;
  const more = unit ? trailing(passage, end, unit) : undefined;
  if (more) {
    value += more.value;
    end = more.end;
    unit = { ...unit!, end: words.end[more.end - 1]! };
  }
  const start = money ?? words.start[read.first]!;
  const sign = money === undefined ? null : text.slice(money, words.start[read.first]!).trim();
  return {
    mention: {
      start,
      end: unit?.end ?? numberEnd,
      value,
      unit: sign ?? onto ?? unit?.text ?? null,
      confidence: confidence(read, unit, money),
    },
    end,
  };
}

/** `âm 0,5%`, `-3 gradi`. */
function isNegative({ text, words, language }: Passage, w: number, unit: Unit | undefined): boolean {
  if (w > 0 && words.gap[w] === Gap.Space && language.numbers.negatives.has(words.norm[w - 1]!))
    return unit?.known === true && words.norm[w - 2] !== 'o';
  return unit?.known === true && /^[\s(][-−]$/.test(text.slice(Math.max(0, words.start[w]! - 2), words.start[w]!));
}

/** What stands behind the unit and adds to it: `4 tiếng rưỡi`, `5 năm 6 tháng`. */
function trailing(passage: Passage, w: number, unit: Unit): { value: number; end: number } | undefined {
  const { words, language } = passage;
  const half = halfAt(words, language.numbers, w);
  if (half) return { value: 0.5, end: w + half };
  if (unit.text !== 'năm' || w + 1 >= words.length || words.shape[w] !== Shape.Number || words.norm[w + 1] !== 'tháng')
    return undefined;
  const months = Number(words.norm[w]);
  return months > 0 && months < 12 ? { value: months / 12, end: w + 2 } : undefined;
}

function confidence(read: NumberReading, unit: Unit | undefined, money: number | undefined): number {
  if (money !== undefined || read.magnitude || unit?.known) return 0.95;
  return unit ? 0.88 : read.figures ? 0.75 : 0.7;
}

import { splitWords } from '../segment/words';
import { furnitureTables } from './furnitureTables';

/** From a site's first page on, steps may also be parted by what parts other things elsewhere. */
const HOME = /^(?:[^\n:]{0,20}:\s?)?home(?:\s?page)?\s[-–/|]\s/i;
const HOME_STEP = /\s[»›>→/|–-]\s/g;
const STEP = /\s[»›>→]\s/g;
/** A longer step is no section's name. */
const LONGEST_STEP = 45;
const LONGEST_LINE = 500;
/** The last step is the headline itself from this many words on; syllables are words in Vietnamese. */
const HEADLINE_WORDS = 6;
const HEADLINE_SYLLABLES = 8;
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/**
 * Where the headline starts in a line such as `Home » today » World » …`: 0 where it is no such line, its length
 * where it only leads to a section. `isRepeated` says whether one of the next lines starts with the last step.
 */
export function crumbEnd(text: string, isRepeated: (tail: string) => boolean): number {
  if (text.length > LONGEST_LINE || text.includes('«')) return 0;
  const steps = [...text.matchAll(startsAtHome(text) ? HOME_STEP : STEP)];
  if (steps.length === 0) return isSections(text) ? text.length : 0;
  let from = 0;
  for (const step of steps) {
    if (step.index - from > LONGEST_STEP) return 0;
    from = step.index + step[0].length;
  }
  const tail = text.slice(from);
  if (steps.length === 1 && !isSection(text.slice(0, steps[0]!.index)) && !isPair(text, tail)) return 0;
  return isHeadline(tail) || isRepeated(tail) ? from : text.length;
}

/** Whether a line leads from a site's first page by dashes, strokes or bars: `Home / Sport / …`, `Sei in: Home - …`. */
export function startsAtHome(text: string): boolean {
  return HOME.test(text.slice(0, 40));
}

/** `World | Opinion | Files`, `Thế giới • Châu Âu • Bầu cử`: short names and nothing else, of which the first is a section's. */
function isSections(text: string): boolean {
  if (text.length > 4 * LONGEST_STEP || /[\d.:!?"“”]/.test(text)) return false;
  const names = text.split(/ [|•·] /);
  return names.length > 2 && names.every((name) => name.length < LONGEST_STEP / 2) && isSection(names[0]!);
}

/** `Space » Earth observation`: two short names and the sign that only sites put between them. */
function isPair(text: string, tail: string): boolean {
  return /[»›]/.test(text) && tail.length <= LONGEST_STEP && !/[.!?"”]$/.test(tail);
}

/** Whether a line or a step is the name of a site's section. */
export function isSection(text: string): boolean {
  return furnitureTables().section.isAll(splitWords(text));
}

function isHeadline(tail: string): boolean {
  return splitWords(tail).length >= (VIETNAMESE.test(tail.normalize('NFC')) ? HEADLINE_SYLLABLES : HEADLINE_WORDS);
}

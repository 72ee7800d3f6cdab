import { splitWords } from '../segment/words';
import { SECTIONS } from './furnitureCues';
import type { Line } from './lines';
import { Phrases } from './phrases';

const STEP = /\s[»›>→]\s|\s(?:&raquo;|&gt;)\s/g;
/** A longer step is no section's name. */
const LONGEST_STEP = 45;
/** The last step is the headline itself from this many words on; syllables are words in Vietnamese. */
const HEADLINE_WORDS = 6;
const HEADLINE_SYLLABLES = 8;
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

let sections: Phrases | undefined;

/**
 * Where the headline starts in a line such as `Home » today » World » …`: the line's start where it is no such line, its end
 * where it only leads to a section. `isRepeated` says whether one of the next lines starts with the last step.
 */
export function crumbEnd(page: string, line: Line, isRepeated: (tail: string) => boolean): number {
  const text = page.slice(line.start, line.end);
  if (text.includes('«')) return line.start;
  const steps = [...text.matchAll(STEP)];
  if (steps.length === 0) return line.start;
  let from = 0;
  for (const step of steps) {
    if (step.index - from > LONGEST_STEP) return line.start;
    from = step.index + step[0].length;
  }
  const tail = text.slice(from);
  if (steps.length === 1 && !isSection(text.slice(0, steps[0]!.index)) && !isPair(text, tail)) return line.start;
  return isHeadline(tail) || isRepeated(tail) ? line.start + from : line.end;
}

/** `Space » Earth observation`: two short names and the sign that only sites put between them. */
function isPair(text: string, tail: string): boolean {
  return /[»›]/.test(text) && tail.length <= LONGEST_STEP && !/[.!?"”]$/.test(tail);
}

/** Whether a line or a step is the name of a site's section. */
export function isSection(text: string): boolean {
  return (sections ??= new Phrases(SECTIONS)).isAll(splitWords(text));
}

function isHeadline(tail: string): boolean {
  return splitWords(tail).length >= (VIETNAMESE.test(tail.normalize('NFC')) ? HEADLINE_SYLLABLES : HEADLINE_WORDS);
}

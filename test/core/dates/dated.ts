import { languageOf } from '../../../src/core/languages/registry';
import { readDates } from '../../../src/core/recognise/dates/readDates';
import { settleDates } from '../../../src/core/recognise/dates/settleDates';
import { readPassage } from '../../../src/core/segment/passage';

/** The dates of one paragraph of an article of `published`, each as `text → value`. */
export function dated(language: string, text: string, published: string | null): string[] {
  const [dates] = settleDates([readDates(readPassage(text, 'paragraph', languageOf(language)))], published);
  return dates!.map(({ start, end, value }) => `${text.slice(start, end)} → ${value}`);
}

import { languageOf } from '../../../src/core/languages/registry';
import { readDates } from '../../../src/core/recognise/dates/readDates';
import { readQuantities } from '../../../src/core/recognise/quantities/readQuantities';
import { readPassage } from '../../../src/core/segment/passage';

/** The quantities of one paragraph, each as `text → value unit`. */
export function counted(language: string, text: string): string[] {
  const passage = readPassage(text, 'paragraph', languageOf(language));
  return readQuantities(passage, readDates(passage)).map(
    ({ start, end, value, unit }) => `${text.slice(start, end)} → ${value}${unit === null ? '' : ` ${unit}`}`,
  );
}

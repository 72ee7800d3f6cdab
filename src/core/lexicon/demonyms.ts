import type { Ref } from '../annotation/model';
import { splitWords } from '../segment/words';
import english from './data/demonyms-en.tsv';
import italian from './data/demonyms-it.tsv';
import { rows } from './table';

const TABLES: Readonly<Record<string, string>> = { en: english, it: italian };
const compiled = new Map<string, ReadonlyMap<string, Ref | null>>();

/** Adjectives and names of peoples (`japanese`, `giapponesi`), words parted by spaces, with the place they are of. */
export function demonyms(language: string): ReadonlyMap<string, Ref | null> {
  let map = compiled.get(language);
  if (!map) compiled.set(language, (map = compile(TABLES[language] ?? '')));
  return map;
}

function compile(table: string): ReadonlyMap<string, Ref | null> {
  const map = new Map<string, Ref | null>();
  for (const [ref, forms = ''] of rows(table)) {
    for (const form of forms.split('|')) {
      const key = splitWords(form, true).norm.join(' ');
      if (key !== '' && !map.has(key)) map.set(key, ref && ref !== '-' ? ref : null);
    }
  }
  return map;
}

import { english } from './en/english';
import { italian } from './it/italian';
import type { Language } from './language';
import { unknown } from './und/unknown';
import { vietnamese } from './vi/vietnamese';

const LANGUAGES = new Map<string, Language>(
  [english, italian, vietnamese].map((language) => [language.code, language]),
);

/** What is known of the language `code`; of any other language, dates, figures and names known everywhere. */
export function languageOf(code: string): Language {
  return LANGUAGES.get(code) ?? unknown;
}

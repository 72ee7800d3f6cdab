import { readdirSync, readFileSync } from 'node:fs';
import { analyse, type AnalyseOptions } from '../../src/core/analyse';
import { placeGold, type GoldFile } from './gold';
import type { Judged } from './score';

export const LANGUAGES = ['en', 'it', 'vi'] as const;

/** The articles of a part of the project's corpus (`train`, `dev`, `test`), each with its gold and what recognition says. */
export function judgedPart(part: string, options?: AnalyseOptions): Judged[] {
  return LANGUAGES.flatMap((language) => judged(`test/corpus/${language}`, `${part}-`, options));
}

/** The articles of a folder whose names begin so, and that have a `.gold.json` beside them. */
export function judged(folder: string, start = '', options?: AnalyseOptions): Judged[] {
  const names = new Set(readdirSync(folder));
  const articles = [...names].filter((name) => name.startsWith(start) && names.has(`${name}.gold.json`));
  return articles.sort().map((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8').replace(/^\ufeff/, '');
    const gold = placeGold(text, JSON.parse(readFileSync(`${folder}/${name}.gold.json`, 'utf8')) as GoldFile);
    return { text, gold, analysis: analyse(text, options) };
  });
}

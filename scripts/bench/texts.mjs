// Texts to measure with: the project's own articles, over and over, each time a little different, up to a size.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/**
 * @param {string} language
 * @param {number} bytes about how long, in UTF-8
 */
export function textOf(language, bytes) {
  const articles = globSync(`test/corpus/${language}/{train,dev}-*.txt`)
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
  if (!articles.length) throw new Error(`There are no articles in test/corpus/${language}.`);
  const parts = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    // A number of its own in each copy, so that nothing is read from a cache of whole passages.
    const copy = (articles[i % articles.length] ?? '').replaceAll('.\n', `. [${i}]\n`);
    parts.push(copy);
    size += Buffer.byteLength(copy);
  }
  return parts.join('\n\n');
}

/** @param {string} text */
export function megabytes(text) {
  return Buffer.byteLength(text) / 1e6;
}

import nlp from 'compromise';
import wink from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { fromSource } from '../lib/fromSource.mjs';
import { analyse } from './core.mjs';
import { quickest, row } from './measure.mjs';
import { megabytes, textOf } from './texts.mjs';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** @param {string} text */
function scanWords(text) {
  return [...text.matchAll(WORD)].length;
}

/** @type {typeof import('../../src/core/segment/passage') & typeof import('../../src/core/languages/registry')} */
const { readPassage, languageOf } = await fromSource(
  "export * from './src/core/segment/passage'; export * from './src/core/languages/registry';",
);

/**
 * Words and sentences, a line at a time, as recognition takes them.
 * @param {string} text
 * @param {string} language
 */
function splitSentences(text, language) {
  const known = languageOf(language);
  return text.split('\n').reduce((sum, line) => sum + readPassage(line, 'paragraph', known).sentences.length, 0);
}

/** Recognition beside a plain word scan in each language, and in English beside two libraries. */
export async function speed() {
  console.log('Speed, on about 1 MB of articles of each language (libraries: on 0.1 MB)');
  for (const language of ['en', 'it', 'vi']) {
    const text = textOf(language, 1_000_000);
    const mb = megabytes(text);
    const bytes = Buffer.from(text);
    analyse(text.slice(0, 20_000));
    const words = quickest(() => scanWords(text));
    const whole = quickest(() => analyse(text));
    console.log(` ${language}`);
    row(
      'read and decode',
      mb,
      quickest(() => new TextDecoder().decode(bytes)),
    );
    row('plain word scan', mb, words);
    row(
      'words and sentences',
      mb,
      quickest(() => splitSentences(text, language)),
    );
    row('Glossator, whole', mb, whole, `${(whole / words).toFixed(1)} × the word scan's time`);
    if (language === 'en') besideLibraries(whole / mb);
  }
}

/** @param {number} ours milliseconds a megabyte */
function besideLibraries(ours) {
  const text = textOf('en', 100_000);
  const mb = megabytes(text);
  const winkNlp = wink(model);
  const names = quickest(() => nlp(text).people().json(), 2);
  const entities = quickest(() => winkNlp.readDoc(text).entities().out(), 3);
  row('compromise, names of people alone', mb, names, `Glossator is ${(names / mb / ours).toFixed(1)} × as fast`);
  row('wink-nlp, its entities', mb, entities, `Glossator is ${(entities / mb / ours).toFixed(1)} × as fast`);
}

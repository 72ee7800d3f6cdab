// Corpora as text with marks in it, as the Message Understanding Conferences and VLSP 2018 made them:
// `<ENAMEX TYPE="PERSON">…</ENAMEX>`. One file is one document, one line a sentence.
import { labelOf } from './labels.mjs';

/** @typedef {import('./labels.mjs').Sentence} Sentence */

const MARK = /<ENAMEX\s+TYPE="([^"]*)"\s*>|<\/ENAMEX>/gi;

/**
 * A name within a name is left out: the longest counts, as in the annotation guidelines.
 * @param {string} file
 * @returns {Sentence[][]}
 */
export function readMuc(file) {
  const lines = file.split(/\r?\n/).filter((line) => line.trim());
  return lines.length ? [lines.map(readLine)] : [];
}

/** @param {string} line */
function readLine(line) {
  /** @type {Sentence} */
  const sentence = { text: '', names: [] };
  /** @type {{ start: number, label: string }[]} */
  const open = [];
  let from = 0;
  for (const mark of line.matchAll(MARK)) {
    sentence.text += line.slice(from, mark.index);
    from = mark.index + mark[0].length;
    if (mark[1] !== undefined) open.push({ start: sentence.text.length, label: mark[1] });
    else close(sentence, open);
  }
  sentence.text += line.slice(from);
  return sentence;
}

/**
 * @param {Sentence} sentence
 * @param {{ start: number, label: string }[]} open
 */
function close({ text, names }, open) {
  const mark = open.pop();
  if (!mark || open.length) return;
  const type = labelOf(mark.label);
  if (type) names.push({ start: mark.start, end: text.length, type });
}

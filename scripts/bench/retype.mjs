import { ArticleReader, analyse } from './core.mjs';
import { quickest } from './measure.mjs';
import { textOf } from './texts.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
const WORDS = 60;
/** The first readings of a reader note what later ones start from, and the engine has yet to compile what they run. */
const WARM_UP = 6;
/** Each word is retyped and taken back so often: the quickest counts, which other work on the machine disturbed least. */
const ROUNDS = 3;

/** Retyping one word, and taking it back, all over an article, beside reading the article afresh. */
export async function retype() {
  console.log('Retyping one word: milliseconds, median and 95th percentile, beside reading the article afresh');
  for (const language of ['en', 'it', 'vi']) {
    console.log(` ${language}`);
    const medians = SIZES.map((size) => measure(flat(textOf(language, size)), size));
    const growth = (medians.at(-1) ?? 0) / (medians[0] ?? 1);
    console.log(`  1 MB costs ${growth.toFixed(1)} × what 10 KB cost`);
  }
}

/**
 * @param {string} text
 * @param {number} size in bytes, as told
 */
function measure(text, size) {
  const afresh = quickest(() => analyse(text), size > 500_000 ? 2 : 5);
  const reader = new ArticleReader();
  reader.read(text);
  const times = [];
  for (const edited of retyped(text)) {
    let [there, back] = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round++) {
      there = Math.min(
        there,
        quickest(() => reader.read(edited), 1),
      );
      back = Math.min(
        back,
        quickest(() => reader.read(text), 1),
      );
    }
    times.push(there, back);
  }
  const measured = times.slice(2 * WARM_UP).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => measured[Math.floor(share * measured.length)] ?? NaN;
  const [median, late] = [at(0.5), at(0.95)];
  console.log(
    `  ${String(size / 1000).padStart(5)} KB: ${median.toFixed(2)} and ${late.toFixed(2)}, afresh ${afresh.toFixed(1)}:` +
      ` 1/${(afresh / median).toFixed(0)} and 1/${(afresh / late).toFixed(0)}`,
  );
  return median;
}

/**
 * The text with another word each time, as an editor hands it over: in one piece, not as a tree of pieces.
 * @param {string} text
 */
function* retyped(text) {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  for (let i = 0; i < WORDS; i++) {
    const word = words[Math.floor(((i * 0.618034) % 1) * words.length)];
    if (!word) return;
    const [was] = word;
    const now = `${was.slice(0, 2)}x${was.slice(3)}`;
    yield flat(text.slice(0, word.index) + now + text.slice(word.index + was.length));
  }
}

/** @param {string} text */
function flat(text) {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

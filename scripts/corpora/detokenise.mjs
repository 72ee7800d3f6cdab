// Words back to text as a newspaper prints it. What a corpus doesn't tell is guessed from the marks alone:
// - a space between two words, none before closing marks and after opening ones; straight quotes open and close by turns;
// - English: no space before 's, n't and their like; Italian: none after an elision (l', dell'), but after po';
// - a slash between two figures joins them; underscores of word segmentation are spaces; brackets spelled out (-LRB-, LBKT)
//   and paired quotation marks (`` '') are what they stand for.

const CLOSING = /^(?:[,.;:!?)\]}»”’%…]+|\.\.\.|'')$/u;
const OPENING = /^(?:[([{«“‘¿¡]|``|\$)$/u;
const ENGLISH_TAIL = /^(?:['’](?:s|re|ve|ll|d|m)?|n['’]t)$/i;
const ITALIAN_ELISION = /\p{L}['’]$/u;
const ITALIAN_APOCOPE = /^(?:po|mo|be|ca|di|fa|va|sta|to)['’]$/iu;
/** @type {Readonly<Record<string, string>>} */
const SPELLED = { '-LRB-': '(', '-RRB-': ')', LBKT: '(', RBKT: ')' };
const FIGURE = /^\d[\d.,]*$/;

/**
 * @param {readonly string[]} words
 * @param {string} language
 * @returns {{ text: string, spans: { start: number, end: number }[] }} where each word came to stand, UTF-16 offsets, half-open
 */
export function detokenise(words, language) {
  let text = '';
  let open = false;
  let glued = true;
  const marks = words.map((word) => (Object.hasOwn(SPELLED, word) ? (SPELLED[word] ?? word) : word));
  const spans = marks.map((written, i) => {
    const straight = written === '"';
    const closes = straight ? open : isClosing(written, language);
    if (!glued && !closes && !betweenFigures(marks, i)) text += ' ';
    const word = wordOf(written);
    const start = text.length;
    text += word;
    if (straight) open = !open;
    glued = straight ? open : opens(written, language) || betweenFigures(marks, i + 1, written);
    return { start, end: text.length };
  });
  return { text, spans };
}

/** @param {string} written */
function wordOf(written) {
  if (written === '``' || written === "''") return '"';
  return written.replace(/(?<=[\p{L}\p{N}.])_+(?=[\p{L}\p{N}(])/gu, ' ');
}

/** @param {string} word @param {string} language */
function isClosing(word, language) {
  return CLOSING.test(word) || (language === 'en' && ENGLISH_TAIL.test(word));
}

/** @param {string} word @param {string} language */
function opens(word, language) {
  return OPENING.test(word) || (language === 'it' && ITALIAN_ELISION.test(word) && !ITALIAN_APOCOPE.test(word));
}

/**
 * Whether a word stands at a slash between two figures: the slash itself, or the figure after it.
 * @param {readonly string[]} words
 * @param {number} i
 * @param {string} [before]
 */
function betweenFigures(words, i, before = words[i - 1]) {
  const slash = words[i] === '/' ? i : before === '/' ? i - 1 : -1;
  return slash > 0 && FIGURE.test(words[slash - 1] ?? '') && FIGURE.test(words[slash + 1] ?? '');
}

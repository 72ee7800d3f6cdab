// Corpora in columns, as CoNLL shared tasks made them: a word a line with its tag, an empty line after a sentence.
import { detokenise } from './detokenise.mjs';
import { labelOf } from './labels.mjs';

/** @typedef {import('./labels.mjs').Name} Name */
/** @typedef {import('./labels.mjs').Sentence} Sentence */
/** @typedef {{ word: number, tag: number }} Columns Counted from 0; from the end where negative. */
/** @typedef {{ words: string[], tags: string[] }} Tagged */

// `# sent_id = …` of Universal Dependencies; a word `#` has a tag beside it and no equals sign.
const COMMENT = /^# [\w ]+ = ?/;
const DOCUMENT = /-DOCSTART-/;

/**
 * Documents are told apart by `-DOCSTART-` or `# newdoc`; a file without them is one document.
 * @param {string} file
 * @param {{ columns?: Columns, language?: string }} [options]
 * @returns {Sentence[][]}
 */
export function readColumns(file, { columns = { word: 0, tag: -1 }, language = 'en' } = {}) {
  /** @type {Sentence[][]} */
  const documents = [[]];
  /** @type {Tagged} */
  let open = { words: [], tags: [] };
  const close = () => {
    if (open.words.length) documents.at(-1)?.push(sentenceOf(open, language));
    open = { words: [], tags: [] };
  };
  for (const line of file.split(/\r?\n/)) {
    const begins = DOCUMENT.test(line) || line.startsWith('# newdoc');
    if (begins || !line.trim()) close();
    if (begins) documents.push([]);
    if (begins || !line.trim() || COMMENT.test(line)) continue;
    // Word segmentation of Vietnamese has spaces within a cell: tabs part cells where there are any.
    const cells = line.includes('\t') ? line.split('\t') : line.trim().split(/\s+/);
    const word = cells.at(columns.word)?.trim();
    if (!word) continue;
    open.words.push(word);
    open.tags.push(cells.at(columns.tag)?.trim() ?? 'O');
  }
  close();
  return documents.filter((sentences) => sentences.length);
}

/**
 * @param {Tagged} tagged
 * @param {string} language
 * @returns {Sentence}
 */
function sentenceOf({ words, tags }, language) {
  const { text, spans } = detokenise(words, language);
  const names = groupsOf(tags).flatMap(({ first, last, label }) => {
    const type = labelOf(label);
    const [start, end] = [spans[first]?.start, spans[last]?.end];
    return type && start !== undefined && end !== undefined ? [{ start, end, type }] : [];
  });
  return { text, names };
}

/**
 * The groups of words that tags make, in IO, IOB1, IOB2 and BIOES alike: B and S begin one, I and E go on with one of
 * their own label or begin one where there is none.
 * @param {readonly string[]} tags
 */
export function groupsOf(tags) {
  /** @type {{ first: number, last: number, label: string }[]} */
  const groups = [];
  let closed = true;
  tags.forEach((tag, i) => {
    const [, mark, label] = /^(?:([BIESLU])[-_])?(.+)$/.exec(tag) ?? [];
    if (!label || label === 'O' || label === '-') {
      closed = true;
      return;
    }
    const before = groups.at(-1);
    const goesOn = !closed && before?.label === label && !/[BSU]/.test(mark ?? 'I');
    if (before && goesOn) before.last = i;
    else groups.push({ first: i, last: i, label });
    closed = /[ESLU]/.test(mark ?? 'I');
  });
  return groups;
}

// How well names are found in public corpora, beside other libraries. None is part of the project: get one, mind its licence,
// and run (after `npm run compile`)
//   node scripts/corpora.mjs FILE|FOLDER… --lang=it [--format=columns|muc] [--word=0] [--tag=-1] [--by=sentence|document]
//     [--libraries] [--with=FOLDER] [--aside=WORDS] [--errors=20]
//   --format     columns: a word a line (CoNLL, KIND, WikiNEuRal, VLSP 2016, Universal NER); muc: text with ENAMEX in it (VLSP 2018)
//   --word --tag the columns of the word and of its tag, from 0; from the end where negative
//   --by         what is read at once. A sentence's language is told, as it is to the libraries; a document's sentences are
//                paragraphs of one article, whose language Glossator finds out
//   --libraries  the libraries of the npm registry side by side; --with names a folder where `npm install vntk` was run
//   --aside      words that names may begin with by one guideline and not by another, parted by commas: set aside on both sides
//   --errors     that many of Glossator's errors: of training parts only, or the others measure nothing any more
// docs/recognition.md has the figures, and in what the corpora differ from the project's own guidelines.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { settingAside } from './corpora/aside.mjs';
import { readColumns } from './corpora/columns.mjs';
import { printErrors } from './corpora/errors.mjs';
import { LABELS } from './corpora/labels.mjs';
import { readMuc } from './corpora/muc.mjs';
import { glossator, libraries } from './corpora/readers.mjs';
import { f1Of, tallyOf } from './corpora/score.mjs';

/** @typedef {import('./corpora/labels.mjs').Sentence} Sentence */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'en' },
    format: { type: 'string', default: 'columns' },
    word: { type: 'string', default: '0' },
    tag: { type: 'string', default: '-1' },
    by: { type: 'string', default: 'sentence' },
    libraries: { type: 'boolean' },
    with: { type: 'string' },
    aside: { type: 'string', default: '' },
    errors: { type: 'string' },
  },
});
if (!positionals.length) throw new Error('Name the files of a corpus; the head of scripts/corpora.mjs says how.');

const files = positionals.flatMap((path) =>
  statSync(path).isDirectory()
    ? globSync(`**/*`, { cwd: path })
        .sort()
        .map((file) => join(path, file))
    : [path],
);
const documents = files.flatMap((path) => {
  const file = readFileSync(path, 'utf8');
  if (values.format === 'muc') return readMuc(file);
  return readColumns(file, { columns: { word: Number(values.word), tag: Number(values.tag) }, language: values.lang });
});
const texts = values.by === 'document' ? documents.map(articleOf) : documents.flat();
const sentences = documents.reduce((sum, document) => sum + document.length, 0);
const names = texts.reduce((sum, text) => sum + text.names.length, 0);
console.log(`${documents.length} documents, ${sentences} sentences, ${names} names; read by ${values.by}`);

const aside = settingAside(values.aside.split(',').filter((words) => words));
const ours = glossator(values.by === 'sentence' ? values.lang : undefined);
for (const reader of [ours, ...(values.libraries ? await libraries(values.lang, values.with) : [])]) {
  const read = texts.map(({ text, names: gold }) => ({
    text,
    gold: aside(text, gold),
    found: aside(text, reader.read(text)),
  }));
  const tally = tallyOf(read);
  console.log(`\n${reader.name}`);
  for (const label of /** @type {const} */ ([...LABELS, 'all'])) {
    const { right, gold, found } = tally[label];
    const percent = (/** @type {number} */ share) => (100 * share).toFixed(1).padStart(5);
    const shares = `P ${percent(right / found || 0)}  R ${percent(right / gold || 0)}  F1 ${percent(f1Of(tally[label]))}`;
    console.log(`  ${label.padEnd(14)} ${shares}  (${right} of ${gold}, ${found} found)`);
  }
  if (values.errors && reader === ours) printErrors(read, Number(values.errors));
}

/**
 * The sentences of a document as paragraphs of one text.
 * @param {readonly Sentence[]} parts
 * @returns {Sentence}
 */
function articleOf(parts) {
  /** @type {Sentence} */
  const article = { text: '', names: [] };
  for (const part of parts) {
    if (article.text) article.text += '\n\n';
    const at = article.text.length;
    article.text += part.text;
    for (const { start, end, type } of part.names) article.names.push({ start: at + start, end: at + end, type });
  }
  return article;
}

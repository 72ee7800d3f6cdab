// What becomes of annotations when articles are edited: found where they belong, given up, or placed wrongly. By the kind of edit,
// by how sure a place has to be, and how time grows with their number. The same seed gives the same figures.
import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import { fromSource } from '../lib/fromSource.mjs';
import { quickest } from './measure.mjs';
import { textOf } from './texts.mjs';

const HISTORIES = 900;
const SEED = 1001;
const THRESHOLDS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.83, 0.86, 0.9, 0.95];

/** @typedef {import('../../test/support/measureAnchors').AnchorFigures} Figures */

/** @typedef {import('../../test/support/measureAnchors').AnchorMeasurement} AnchorMeasurement */
/** @typedef {import('../../test/support/measureAnchors').AnchorTrial['known']} Known */

/** What there is of the text that was annotated. @type {readonly [Known, string][]} */
const KNOWN = [
  ['git', 'in git'],
  ['sketch', 'sketch'],
  ['quotes', 'quotes alone'],
];

/** @type {readonly [keyof Figures, string, string][]} */
const MUST = [
  ['right', 'words kept: right place', '≥ 99.5 %'],
  ['needlessOrphan', 'words kept: needlessly given up', '≤ 0.4 %'],
  ['goneWrong', 'words deleted or replaced: placed wrongly', '≤ 1.5 %'],
  ['repeatedWrong', '… of repeated words', '≤ 2.0 %'],
];

export async function anchors() {
  /** @type {typeof import('../../test/support/measureAnchors')} */
  const { measureAnchors } = await fromSource("export * from './test/support/measureAnchors';");
  const texts = globSync('test/corpus/*/{train,dev}-*.txt')
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
  const measure = (/** @type {Known} */ known, /** @type {number} */ threshold = 0.83) =>
    measureAnchors(texts, { histories: HISTORIES, seed: SEED, known, threshold });
  const measured = KNOWN.map(([known]) => measure(known));
  const [known] = /** @type {[AnchorMeasurement, ...AnchorMeasurement[]]} */ (measured);
  console.log(
    `Anchors through ${HISTORIES} edit histories of ${texts.length} articles: ${known.all.kept} whose words were kept, ` +
      `${known.all.gone} whose words were deleted or replaced (${known.all.repeated} of them repeated)\n`,
  );
  table(
    ['', 'must be', ...KNOWN.map(([, name]) => name)],
    MUST.map(([key, name, must]) => [name, must, ...measured.map(({ all }) => percent(all[key]))]),
  );
  console.log(`\nBy what happened; ${KNOWN.map(([, name]) => name).join(' / ')}\n`);
  table(
    ['', 'kept', 'right', 'given up', 'wrong', 'gone', 'placed wrongly'],
    Object.entries(known.kinds).map(([kind, figures]) => {
      const all = measured.map(({ kinds }) => kinds[/** @type {keyof typeof kinds} */ (kind)]);
      const both = (/** @type {keyof Figures} */ key) => all.map((one) => percent(one[key])).join(' / ');
      const gone = figures.gone ? both('goneWrong') : '–';
      return [
        kind,
        String(figures.kept),
        both('right'),
        both('needlessOrphan'),
        both('keptWrong'),
        String(figures.gone),
        gone,
      ];
    }),
  );
  console.log('\nBy how sure a place has to be (0.83 ships)\n');
  table(
    ['threshold', 'right', 'given up', 'wrong', 'gone: placed wrongly'],
    THRESHOLDS.map((threshold) => {
      const all = KNOWN.map(([known]) => measure(known, threshold).all);
      const both = (/** @type {keyof Figures} */ key) => all.map((one) => percent(one[key])).join(' / ');
      return [threshold.toFixed(2), both('right'), both('needlessOrphan'), both('keptWrong'), both('goneWrong')];
    }),
  );
  await growth();
}

/** Time in proportion to the number of annotations, in one article of 1 MB that was edited in many places. */
async function growth() {
  /** @type {typeof import('../../src/core/anchor/match') & typeof import('../../src/core/anchor/describe') & typeof import('../../src/core/anchor/codePoints') & typeof import('../../src/core/anchor/textRecord') & typeof import('../../test/support/random') & typeof import('../../test/support/stretches')} */
  const { annotatable, countCodePoints, describe, matchAll, Random, recordOf } = await fromSource(
    "export * from './src/core/anchor/match'; export * from './src/core/anchor/describe'; export * from './src/core/anchor/codePoints';" +
      "export * from './src/core/anchor/textRecord';" +
      "export * from './test/support/random'; export * from './test/support/stretches';",
  );
  const before = textOf('en', 1_000_000);
  const edited = `Updated.\n${before.replaceAll('. The ', '. Later the ').replaceAll(' said', ' says')}`;
  const codePoints = countCodePoints(before);
  const all = annotatable(before, new Random(SEED), 5000).map((span) => describe(before, span, codePoints));
  console.log(
    `\nTime for annotations in an article of ${(before.length / 1e6).toFixed(1)} million characters, edited in many places\n`,
  );
  const rows = [];
  const { textHash: recordedHash, textSketch: sketch } = recordOf(before);
  for (const [name, options] of /** @type {const} */ ([
    ['in git', { baseText: before }],
    ['sketch', { recordedHash, sketch }],
    ['quotes alone', {}],
  ])) {
    const times = [1000, 2000, 5000].map((n) => quickest(() => matchAll(edited, all.slice(0, n), options), 3));
    const first = times[0] ?? 0;
    rows.push([name, ...times.map((ms) => `${ms.toFixed(0)} ms (× ${(ms / first).toFixed(2)})`)]);
  }
  table(['', '1,000', '2,000', '5,000'], rows);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(2)} %`;
}

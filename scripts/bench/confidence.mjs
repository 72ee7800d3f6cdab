// Whether confidences mean something: of the suggestions of each layer and band, how many are right.
// `node scripts/bench/confidence.mjs [train|dev|FOLDER…]`; train and dev together unless told. `--fit` prints what the weights
// of the recognisers are worth in train: the tables of src/core/recognise/calibrate.ts.
import { parseArgs } from 'node:util';
import { fromSource } from '../lib/fromSource.mjs';

/** @type {typeof import('../../test/support/confidence') & typeof import('../../test/support/corpus')} */
const { fitKnots, BANDS, LANGUAGES, LAYERS, bandOf, judged, judgedPart, outcomes, shareOf } = await fromSource(
  "export * from './test/support/confidence'; export * from './test/support/corpus';",
);

const { values, positionals: asked } = parseArgs({ allowPositionals: true, options: { fit: { type: 'boolean' } } });
if (values.fit) fit();
else table();

function fit() {
  const weighed = outcomes(judgedPart('train', { uncalibrated: true }));
  for (const layer of LAYERS)
    for (const language of LANGUAGES) {
      const knots = fitKnots(weighed.filter((one) => one.layer === layer && one.language === language));
      console.log(layer, language, JSON.stringify(knots));
    }
}

function table() {
  const parts = asked.length ? asked : ['train', 'dev'];
  const all = outcomes(parts.flatMap((part) => (['train', 'dev'].includes(part) ? judgedPart(part) : judged(part))));

  console.log(`Right of those suggested, in ${parts.join(', ')}`);
  console.log(`${''.padEnd(14)}${BANDS.map((from) => (from ? `≥ ${from}` : 'below').padStart(16)).join('')}`);
  for (const layer of LAYERS) {
    for (const language of ['all', ...LANGUAGES]) {
      const some = all.filter((one) => one.layer === layer && (language === 'all' || one.language === language));
      const cells = BANDS.map((from) => {
        const { right, all: number } = shareOf(some.filter((one) => bandOf(one.confidence) === from));
        return (number ? `${((100 * right) / number).toFixed(0)} % of ${number}` : '').padStart(16);
      });
      console.log(`${`${layer} ${language}`.padEnd(14)}${cells.join('')}`);
    }
  }
}

// How well recognition does on articles annotated by hand. `node scripts/scores.mjs [dev|train|test|FOLDER…]` prints it by
// language; a FOLDER has articles with their gold (ARTICLE.gold.json) beside them. `--record` keeps the figures of dev in
// test/corpus/scores.json, below which no later change may fall (test/long/scores.test.ts).
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fromSource } from './lib/fromSource.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { record: { type: 'boolean' } } });
const PARTS = ['train', 'dev', 'test'];

/** @type {typeof import('../test/support/corpus') & typeof import('../test/support/score')} */
const { judged, judgedPart, score, f1, LANGUAGES, MEASURES } = await fromSource(
  "export * from './test/support/corpus'; export * from './test/support/score';",
);

/** @param {string} asked */
function articlesOf(asked) {
  if (PARTS.includes(asked)) return judgedPart(asked);
  const articles = judged(asked);
  if (!articles.length) throw new Error(`No articles with gold in ${asked}: name ${PARTS.join(', ')} or a folder.`);
  return articles;
}

/**
 * @param {string} name
 * @param {ReturnType<typeof articlesOf>} articles
 */
function print(name, articles) {
  if (!articles.length) return;
  console.log(`\n${name} (${articles.length} articles)`);
  for (const [measure, tally] of Object.entries(score(articles))) {
    const { right, gold, suggested } = tally;
    const percent = (/** @type {number} */ share) => (100 * share).toFixed(1).padStart(5);
    const shares = `P ${percent(right / suggested || 0)}  R ${percent(right / gold || 0)}  F1 ${percent(f1(tally))}`;
    console.log(`  ${measure.padEnd(18)} ${shares}  (${right} of ${gold}, ${suggested} suggested)`);
  }
}

/** @param {ReturnType<typeof articlesOf>} articles */
function record(articles) {
  const languages = LANGUAGES.map((language) => {
    const figures = score(articles.filter(({ gold }) => gold.language === language));
    return [
      language,
      Object.fromEntries(MEASURES.map((measure) => [measure, Math.floor(f1(figures[measure]) * 1000) / 1000])),
    ];
  });
  writeFileSync('test/corpus/scores.json', `${JSON.stringify(Object.fromEntries(languages), null, 2)}\n`);
}

const asked = positionals.length ? positionals : ['dev'];
for (const part of asked) {
  const articles = articlesOf(part);
  print(part, articles);
  for (const language of LANGUAGES)
    print(
      `${part} ${language}`,
      articles.filter(({ gold }) => gold.language === language),
    );
}
if (values.record) record(judgedPart('dev'));

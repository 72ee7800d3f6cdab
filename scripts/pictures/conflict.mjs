// Leaves an annotations file as git does that could not merge it, and an article changed below its annotations.
import fs from 'node:fs';
import path from 'node:path';
import { fromSource } from '../lib/fromSource.mjs';

const ARTICLE = 'en-tokyo-seoul-washington-summit.txt';
const SIDECAR = `${ARTICLE}.gloss.json`;

const TOOLS = `
  export { parseSidecar } from './src/core/sidecar/parse';
  export { writeConflicted } from './src/core/sidecar/writeConflicted';
`;

/**
 * @typedef {object} Tools
 * @property {typeof import('../../src/core/sidecar/parse.ts').parseSidecar} parseSidecar
 * @property {typeof import('../../src/core/sidecar/writeConflicted.ts').writeConflicted} writeConflicted
 */

/** @typedef {import('../../src/core/annotation/annotation.ts').Annotation} Annotation */

/** Two people gave three names another type, each in their own way. @param {string} folder */
export async function conflictOfTypes(folder) {
  /** @type {Tools} */
  const tools = await fromSource(TOOLS);
  const file = path.join(folder, SIDECAR);
  const { page } = tools.parseSidecar(fs.readFileSync(file, 'utf8'));
  const entities = page.annotations.filter(({ kind }) => kind === 'entity').slice(0, 3);
  const as = (/** @type {string} */ type) =>
    page.annotations.map((a) =>
      entities.includes(a) ? /** @type {Annotation} */ ({ ...a, body: { ...a.body, type } }) : a,
    );
  const [ours, theirs] = [as('organization'), as('place')].map((annotations) => ({ ...page, annotations }));
  if (!ours || !theirs) throw new Error('Two sides were made.');
  fs.writeFileSync(file, tools.writeConflicted(ours, theirs, { ours: 'HEAD', theirs: 'marco/verdicts' }));
}

/** A sentence with many annotations was written anew: some of its words are left, in other surroundings. @param {string} folder */
export async function articleRewritten(folder) {
  const file = path.join(folder, ARTICLE);
  const text = fs.readFileSync(file, 'utf8');
  const rewritten = text.replace(
    /While the United States[^]*?“new Cold War.”/,
    'In Asia, China and Russia stand closer together, the United States looks on, and North Korea waits.',
  );
  if (rewritten === text) throw new Error('The sentence is not in the article any more.');
  fs.writeFileSync(file, rewritten);
}

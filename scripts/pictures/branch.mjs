// Makes a folder a repository of git on a branch where a colleague decided a few things, for a picture of a review.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fromSource } from '../lib/fromSource.mjs';

const SIDECAR = 'en-tokyo-seoul-washington-summit.txt.gloss.json';

const TOOLS = `
  export { parseSidecar } from './src/core/sidecar/parse';
  export { serialiseSidecar } from './src/core/sidecar/serialise';
  export { idOf } from './src/core/annotation/annotationId';
`;

/** @typedef {import('../../src/core/annotation/annotation.ts').Annotation} Annotation */
/**
 * @typedef {object} Tools
 * @property {typeof import('../../src/core/sidecar/parse.ts').parseSidecar} parseSidecar
 * @property {typeof import('../../src/core/sidecar/serialise.ts').serialiseSidecar} serialiseSidecar
 * @property {typeof import('../../src/core/annotation/annotationId.ts').idOf} idOf
 */

/** @param {string} folder */
export async function branchOfVerdicts(folder) {
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: folder, env: environment() });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Articles and their annotations');
  git('checkout', '--quiet', '-b', 'marco/verdicts');
  /** @type {Tools} */
  const tools = await fromSource(TOOLS);
  const file = path.join(folder, SIDECAR);
  const { page } = tools.parseSidecar(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, tools.serialiseSidecar({ ...page, annotations: decide(page.annotations, tools) }));
  git('commit', '--quiet', '--all', '--message', 'Judge two claims');
}

/**
 * @param {readonly Annotation[]} annotations
 * @param {Tools} tools
 * @returns {Annotation[]}
 */
function decide(annotations, { idOf }) {
  const quoteOf = (/** @type {Annotation} */ a) => (a.target?.type === 'text' ? a.target.selectors.quote.exact : '');
  const one = (/** @type {string} */ kind, /** @type {string} */ words) => {
    const found = annotations.find((a) => a.kind === kind && quoteOf(a).startsWith(words));
    if (!found) throw new Error(`Nothing of the kind ${kind} is at “${words}”.`);
    return found;
  };
  const judge = (/** @type {Annotation} */ claim, /** @type {string} */ verdict, /** @type {string} */ note) => {
    const target = { type: /** @type {const} */ ('annotation'), id: claim.id };
    const id = idOf('verdict', target, { by: 'marco' });
    return /** @type {Annotation} */ ({ kind: 'verdict', id, creators: ['marco'], target, body: { verdict, note } });
  };
  const retyped = one('entity', 'White House');
  const removed = one('entity', 'U.S.');
  return [
    ...annotations
      .filter((a) => a !== removed)
      .map((a) => (a === retyped ? { ...a, body: { ...a.body, type: 'place' } } : a)),
    judge(
      one('claim', 'the White House regards'),
      'disputed',
      'Only unnamed sources; the White House spoke of “all of Asia”.',
    ),
    judge(one('claim', 'it would be “of historic'), 'supported', 'He says so in the interview of 31 July.'),
  ].map((a) => /** @type {Annotation} */ (a));
}

function environment() {
  const [name, email] = ['Marco', 'marco@example.org'];
  const identity = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
  return { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}

// What two people may do on a branch of the sample workspace, for a picture of the report on it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fromSource } from '../lib/fromSource.mjs';

/** @typedef {import('../../src/core/annotation/annotation').Annotation} Annotation */

/** @type {typeof import('../../src/core/sidecar/parse') & typeof import('../../src/core/sidecar/serialise') & typeof import('../../src/core/annotation/annotationId')} */
const { idOf, parseSidecar, serialiseSidecar } = await fromSource(
  "export * from './src/core/sidecar/parse'; export * from './src/core/sidecar/serialise'; export * from './src/core/annotation/annotationId';",
);

const EN = 'en-tokyo-seoul-washington-summit.txt.gloss.json';
const IT = 'it-us-japan-joint-command.txt.gloss.json';
const VI = 'vi-north-korea-troops-drones.txt.gloss.json';

/**
 * Makes a folder with the sample articles a repository: `main` as the articles are, without some names that nobody had accepted
 * yet, and a branch that judges claims, changes a verdict, corrects entities and accepts the rest.
 * @param {string} folder
 */
export function makeBranch(folder) {
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['-c', 'user.name=lan', '-c', 'user.email=lan@example.org', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  const whole = new Map([EN, IT, VI].map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
  const change = (/** @type {string} */ name, /** @type {(all: readonly Annotation[]) => Annotation[]} */ edit) => {
    const { page } = parseSidecar(whole.get(name) ?? '');
    fs.writeFileSync(path.join(folder, name), serialiseSidecar({ ...page, annotations: edit(page.annotations) }));
  };
  const everyFifthName = (/** @type {Annotation} */ a, /** @type {number} */ i) =>
    (a.kind === 'entity' || a.kind === 'date') && i % 5 === 0 && !('type' in a.body && a.body.type === 'agreement');
  git('init', '--quiet', '--initial-branch=main');
  change(EN, (all) => all.filter((a, i) => !everyFifthName(a, i) && a.kind !== 'rejection').map(mistaken));
  change(VI, (all) => all.filter((a, i) => !everyFifthName(a, i)));
  git('add', '--all');
  git('commit', '--quiet', '--message=Sample articles');
  git('checkout', '--quiet', '-b', 'check-claims');
  change(EN, (all) => [
    ...all.map(judgedAgain),
    verdictOn(
      claim(all, 'the one that troubles China most'),
      'unverifiable',
      'An analyst’s judgement; nothing in it can be counted.',
      'lan',
    ),
    verdictOn(
      claim(all, 'eight of the 10 occasions'),
      'supported',
      'Yonhap’s count of 28 July 2023 lists the same ten.',
      'giulia',
    ),
  ]);
  change(VI, (all) => {
    const judged = verdictOn(
      claim(all, 'chuyến thăm của ông Kim'),
      'disputed',
      'Điện Kremlin khi đó nói chưa có ngày cụ thể.',
      'lan',
    );
    return [...all, judged, reply(judged, 'Agreed: “being arranged” is all that was said.', 'giulia')];
  });
  change(IT, (all) => all.filter((a) => a.kind !== 'quantity' || !all.indexOf(a)));
  git('add', '--all');
  git('commit', '--quiet', '--message=Check claims');
}

/**
 * @param {readonly Annotation[]} all
 * @param {string} words
 */
function claim(all, words) {
  const found = all.find(
    (a) => a.kind === 'claim' && a.target.type === 'text' && a.target.selectors.quote.exact.includes(words),
  );
  if (!found) throw new Error(`The sample articles have no claim of “${words}”.`);
  return found;
}

/**
 * @param {Annotation} on
 * @param {import('../../src/core/annotation/annotation').VerdictAnnotation['body']['verdict']} verdict
 * @param {string} note
 * @param {string} creator
 * @returns {Annotation}
 */
function verdictOn(on, verdict, note, creator) {
  const target = /** @type {const} */ ({ type: 'annotation', id: on.id });
  return {
    kind: 'verdict',
    id: idOf('verdict', target, { by: creator }),
    creators: [creator],
    target,
    body: { verdict, note },
  };
}

/**
 * @param {Annotation} to
 * @param {string} text
 * @param {string} creator
 * @returns {Annotation}
 */
function reply(to, text, creator) {
  const target = /** @type {const} */ ({ type: 'annotation', id: to.id });
  return { kind: 'reply', id: idOf('reply', target, { text }), creators: [creator], target, body: { text } };
}

/**
 * @param {Annotation} a
 * @returns {Annotation}
 */
function judgedAgain(a) {
  if (a.kind !== 'verdict' || a.body.verdict !== 'disputed') return a;
  const note =
    'Guests from Beijing and Moscow were there on 27 July. What that opens is an opinion, so nothing can settle it.';
  return { ...a, body: { ...a.body, verdict: 'unverifiable', note } };
}

/**
 * @param {Annotation} a
 * @returns {Annotation}
 */
function mistaken(a) {
  if (a.kind !== 'entity' || a.target.type !== 'text' || a.target.selectors.quote.exact !== 'AUKUS') return a;
  return { ...a, body: { ...a.body, type: 'organization' } };
}

// Precision, recall and F1 of names with exactly the same span and type, as the CoNLL shared tasks count them.
import { LABELS } from './labels.mjs';

/** @typedef {import('./labels.mjs').Name} Name */
/** @typedef {import('./labels.mjs').Label} Label */
/** @typedef {{ right: number, gold: number, found: number }} Tally */

/** @param {Name} name */
const keyOf = ({ start, end, type }) => `${start}-${end}-${type}`;

/**
 * @param {readonly { gold: readonly Name[], found: readonly Name[] }[]} texts
 * @returns {Record<Label | 'all', Tally>}
 */
export function tallyOf(texts) {
  const tally = Object.fromEntries([...LABELS, 'all'].map((label) => [label, { right: 0, gold: 0, found: 0 }]));
  /** @param {Label} type @param {keyof Tally} what */
  const count = (type, what) => {
    for (const label of [type, 'all']) /** @type {Tally} */ (tally[label])[what]++;
  };
  for (const { gold, found } of texts) {
    const wanted = new Set(gold.map(keyOf));
    for (const { type } of gold) count(type, 'gold');
    for (const name of found) {
      count(name.type, 'found');
      if (wanted.delete(keyOf(name))) count(name.type, 'right');
    }
  }
  return /** @type {Record<Label | 'all', Tally>} */ (tally);
}

/** @param {Tally} tally */
export function f1Of({ right, gold, found }) {
  return gold + found ? (2 * right) / (gold + found) : 0;
}

// What was missed or wrongly found, a line each with the words around it: to learn from, in training parts only.

/** @typedef {import('./labels.mjs').Name} Name */
/** @typedef {{ text: string, gold: readonly Name[], found: readonly Name[] }} Read */

const AROUND = 45;

/**
 * Evenly spread over the corpus, so that one article does not stand for all.
 * @param {readonly Read[]} read
 * @param {number} most
 */
export function printErrors(read, most) {
  const errors = read.flatMap(({ text, gold, found }) => [
    ...without(gold, found).map((name) => line('missed', text, name, found)),
    ...without(found, gold).map((name) => line('wrong', text, name, gold)),
  ]);
  const step = Math.max(1, errors.length / most);
  console.log(`\n${errors.length} errors, ${Math.min(most, errors.length)} of them:`);
  for (let i = 0; i < errors.length; i += step) console.log(errors[Math.floor(i)]);
}

/** @param {readonly Name[]} names @param {readonly Name[]} others */
function without(names, others) {
  return names.filter((name) => !others.some((other) => same(name, other) && name.type === other.type));
}

/** @param {Name} a @param {Name} b */
const same = (a, b) => a.start === b.start && a.end === b.end;

/**
 * @param {string} what
 * @param {string} text
 * @param {Name} name
 * @param {readonly Name[]} others
 */
function line(what, text, name, others) {
  const shown = (/** @type {Name} */ { start, end, type }) => `${text.slice(start, end)} (${type})`;
  const before = text.slice(Math.max(0, name.start - AROUND), name.start);
  const after = text.slice(name.end, name.end + AROUND);
  const instead = others.filter((other) => other.start < name.end && name.start < other.end).map(shown);
  const context = `${before}⟦${text.slice(name.start, name.end)}⟧${after}`.replaceAll('\n', ' ');
  return `  ${what} ${name.type}: ${context}${instead.length ? `  ↔ ${instead.join(', ')}` : ''}`;
}

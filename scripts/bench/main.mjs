// `npm run bench`: speeds side by side in one run on the same text, since absolute times mean little on a busy machine.
// `npm run bench -- speed growth retype anchors merges` runs some of it.
import { anchors } from './anchors.mjs';
import { growth } from './growth.mjs';
import { merges } from './merges.mjs';
import { retype } from './retype.mjs';
import { speed } from './speed.mjs';

/** @type {Record<string, () => Promise<void>>} */
const PARTS = { speed, growth, retype, anchors, merges: () => merges() };

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown) {
  console.error(`There is no part ${unknown}, only ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const [name, run] of Object.entries(PARTS)) if (!asked.length || asked.includes(name)) await run();

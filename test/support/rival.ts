// A program of its own that decides again and again on one sidecar, as a second window or the command line does. A test kills it.
//
//   node dist/test/rival.cjs SIDECAR NAME COUNT SEED
//
// Prints the id of each decision once it is saved, a line each: from then on nobody may lose it.
import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Annotation } from '../../src/core/annotation/annotation';
import { updateSidecar } from '../../src/cli/sidecars';
import { withAnnotation } from '../../src/core/sidecar/page';
import { Random } from './random';

const [sidecar = '', name = '', count = '0', seed = '0'] = process.argv.slice(2);
/** Milliseconds between two decisions, at most. */
const PAUSE = 4;

function reply(id: string): Annotation {
  const target = { type: 'annotation', id: 'urn:gloss:0' } as const;
  return { id, kind: 'reply', creators: [name], target, body: { text: `by ${name}` } };
}

async function decide(): Promise<void> {
  const random = new Random(Number(seed));
  for (let n = 0; n < Number(count); n++) {
    const id = `urn:gloss:${name}-${n}`;
    if (!(await updateSidecar(resolve(sidecar), '/', (page) => page && withAnnotation(page, reply(id)))))
      throw new Error(`${id} was there already, or the file was gone`);
    writeSync(1, `${id}\n`);
    await sleep(random.next() * PAUSE);
  }
}

decide().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

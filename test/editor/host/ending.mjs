// How a run of tests ends: they report, VS Code ends under them, or they take too long.
import { setTimeout as sleep } from 'node:timers/promises';

/** The last report of an extension host may arrive just after the host's own end was noticed. */
const GRACE = 1500;

/**
 * @param {import('./runTests.mjs').Prepared} prepared
 * @param {Promise<string>} over resolves with the reason, when VS Code can't go on
 * @returns {Promise<import('./runTests.mjs').Ending>}
 */
export async function firstOf({ bridge, timeout }, over) {
  const counted = bridge.finished.then((counts) => ({ counts }));
  const ended = over.then(async (trouble) => (await sleep(GRACE), { trouble }));
  const late = sleep(timeout, { trouble: `The tests did not finish in ${timeout / 1000} s.` }, { ref: false });
  return Promise.race([counted, ended, late]);
}

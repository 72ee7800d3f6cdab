/**
 * Milliseconds of the quickest of some runs: the one that other work on the machine disturbed least.
 * @param {() => unknown} run
 * @param {number} [times]
 */
export function quickest(run, times = 5) {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const begin = process.hrtime.bigint();
    run();
    best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1e6);
  }
  return best;
}

/**
 * @param {string} name
 * @param {number} mb
 * @param {number} ms
 * @param {string} [note]
 */
export function row(name, mb, ms, note = '') {
  console.log(`  ${name.padEnd(38)} ${(mb / (ms / 1000)).toFixed(mb / ms > 0.01 ? 1 : 2).padStart(8)} MB/s  ${note}`);
}

// Prints a run of mocha as it goes, on any console.
import { type Counts } from './bridge';
import { toSourceLines } from './sourceLines';

export function countsOf(stats: Mocha.Stats): Counts {
  return { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
}

export function follow(runner: Mocha.Runner): void {
  const failures: string[] = [];
  const indent = (suite: Mocha.Suite | undefined): string => '  '.repeat(suite ? suite.titlePath().length : 0);

  runner.on('suite', (suite) => {
    if (!suite.root) console.log(`${indent(suite.parent)}${suite.title}`);
  });
  runner.on('pass', (test) => console.log(`${indent(test.parent)}✓ ${test.title}${slowness(test)}`));
  runner.on('pending', (test) => console.log(`${indent(test.parent)}- ${test.title} (skipped)`));
  runner.on('fail', (test, error: unknown) => {
    console.log(`${indent(test.parent)}✗ ${test.title}`);
    failures.push(`\n${failures.length + 1}) ${test.fullTitle()}\n${explain(error)}`);
  });
  runner.once('end', () => failures.forEach((failure) => console.log(failure)));
}

function slowness(test: Mocha.Test): string {
  return test.speed === 'slow' ? ` (${test.duration} ms)` : '';
}

/** The stack says where, the two values say what; the stack begins with the message. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return toSourceLines(error.stack ?? error.message)
    .split('\n')
    .filter((line) => !/node_modules[\\/]mocha|node:internal/.test(line))
    .join('\n');
}

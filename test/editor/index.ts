// What VS Code calls to run the tests. The order of the imports matters: mocha first, then the tests, which register
// themselves as they load.
import { mocha } from './support/mocha';
import 'virtual:all-tests';
import { bridgeOutput, reportFinished } from './support/bridge';
import { countsOf, follow } from './support/reporter';
import { skipWith } from './support/ui';

/** Runs all tests; rejects when one fails, which VS Code turns into its exit code. */
export async function run(): Promise<void> {
  const restoreConsole = bridgeOutput();
  try {
    const stats = await new Promise<Mocha.Stats>((resolve) => {
      const runner = mocha.run(() => resolve(runner.stats as Mocha.Stats));
      skipWith((reason) => {
        console.log(`    ${reason}`);
        runner.currentRunnable?.skip();
      });
      follow(runner);
    });
    const counts = countsOf(stats);
    await reportFinished(counts);
    if (counts.failed > 0) throw new Error(`${counts.failed} failed`);
  } finally {
    restoreConsole();
  }
}

/**
 * A trouble that a person can do something about. Scripts print its message alone, without a stack trace, so the
 * message says what to do.
 */
export class Problem extends Error {
  /**
   * @param {string} message
   * @param {{ network?: boolean }} [kind] `network`: nothing is wrong but the connection
   */
  constructor(message, { network = false } = {}) {
    super(message);
    this.name = 'Problem';
    this.network = network;
  }
}

/**
 * Runs the main function of a script: its number becomes the exit code, a problem becomes one line.
 * @param {() => Promise<number | void>} main
 */
export async function runScript(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

// One mocha for both extension hosts, ready before any test file loads.
import * as imported from 'mocha';

/** mocha for browsers exports an instance and leaves the class in the global scope. */
const MochaClass = (globalThis as { Mocha?: typeof Mocha }).Mocha ?? imported.default;

/** Silent: support/reporter.ts follows the run instead, since mocha's own reporters need a terminal or a document. */
class Silent {}

export const mocha = new MochaClass({ ui: 'bdd', timeout: 20_000, reporter: Silent as never });

// This makes `describe` and `it` global, as mocha's own loader does for every file.
mocha.suite.emit('pre-require', globalThis, '', mocha);

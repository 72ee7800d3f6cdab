// Stands in for native-watchdog, a native module without a prebuilt binary, which ends an orphaned extension host.
// Here whoever starts the server ends its whole process group.
'use strict';
exports.start = () => {};
exports.exit = (/** @type {number | undefined} */ code) => process.exit(code ?? 0);

// Stands in for @vscode/fs-copyfile, a native module without a prebuilt binary: plain copies instead of copy-on-write.
'use strict';
const { copyFile, cp } = require('node:fs/promises');

/** @type {typeof copyFile} */
exports.copyFile = (from, to, mode) => copyFile(from, to, mode);
/** @type {typeof cp} */
exports.cp = (from, to, options) => cp(from, to, { recursive: true, ...options });
exports.isCloneSupported = async () => false;

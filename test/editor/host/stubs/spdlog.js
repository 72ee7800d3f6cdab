// Stands in for @vscode/spdlog, a native module without a prebuilt binary: writes the same log files, synchronously.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  /**
   * @param {string} _kind
   * @param {string} _name
   * @param {string} file
   */
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    this.bare = false;
  }

  getLevel() {
    return this.level;
  }

  /** @param {number} level */
  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.bare = true;
  }

  setPattern() {}
  flush() {}
  drop() {}

  /**
   * @param {string} level
   * @param {string} message
   */
  write(level, message) {
    if (LEVELS.indexOf(level) < this.level) return;
    const line = this.bare ? message : `${new Date().toISOString()} [${level}] ${message}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      // The folder of the logs goes before its last writer does.
    }
  }
}

for (const level of LEVELS) {
  Object.defineProperty(Logger.prototype, level, {
    /** @param {string} message */
    value(message) {
      this.write(level, message);
    },
  });
}

/**
 * @param {string} name
 * @param {string} file
 */
async function createLogger(name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}

// One assignment each: VS Code imports these by name, and Node finds names only in this form.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;

// Whatever must not outlive this process: folders in the temporary directory, servers, browsers.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @type {Set<() => void>} */
const pending = new Set();

/** Exit codes of a process that a signal ended are 128 and the signal's number. */
const SIGNALS = /** @type {const} */ ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 });

/**
 * @param {() => void} undo called when the process ends, unless the returned function was called first
 * @returns {() => void}
 */
export function beforeExit(undo) {
  if (pending.size === 0) watchForTheEnd();
  pending.add(undo);
  return () => void pending.delete(undo);
}

let watching = false;

function watchForTheEnd() {
  if (watching) return;
  watching = true;
  process.on('exit', () => [...pending].reverse().forEach(tryTo));
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => process.exit(code));
}

/** @param {() => void} undo */
function tryTo(undo) {
  try {
    undo();
  } catch {
    // At the exit nobody is left to tell, and the other ones must have their turn.
  }
}

/**
 * A new folder that nobody else uses. Its name is short because the path of a socket inside may have 100 characters.
 * @returns {{ folder: string, remove: () => void }}
 */
export function scratchFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gloss-'));
  const discard = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const forget = beforeExit(discard);
  return {
    folder,
    remove: () => {
      discard();
      forget();
    },
  };
}

/**
 * Ends a process and all it started; it must have been spawned `detached`, which makes it the head of a group.
 * @param {import('node:child_process').ChildProcess} child
 */
export function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

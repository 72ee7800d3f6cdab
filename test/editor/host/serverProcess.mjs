// The process of a VS Code server, and all the processes it starts.
import { spawn } from 'node:child_process';
import { beforeExit, killGroup } from './scratch.mjs';

/**
 * @typedef {object} ServerProcess
 * @property {() => string} log what it said so far
 * @property {(pattern: RegExp) => Promise<string>} logged resolves with the pattern's first group, once it was said
 * @property {Promise<number | null>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * @param {import('./serverParts.mjs').ServerParts} parts
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {ServerProcess}
 */
export function launch(parts, args, env) {
  // Detached, it heads a process group: an extension host that hangs outlives the server, but not its group.
  const child = spawn(parts.node, ['out/server-main.js', ...args], { cwd: parts.server, env, detached: true });
  const forget = beforeExit(() => killGroup(child));
  const output = collect(child);
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill();
    const impatience = setTimeout(() => killGroup(child), 4000);
    if (child.exitCode === null && child.signalCode === null) await new Promise((gone) => child.once('exit', gone));
    clearTimeout(impatience);
    killGroup(child);
    forget();
  };
  return { ...output, ended, stop };
}

/** @param {import('node:child_process').ChildProcess} child */
function collect(child) {
  let text = '';
  /** @type {Set<() => void>} */
  const listeners = new Set();
  /** @param {Buffer} chunk */
  const add = (chunk) => {
    text += chunk;
    listeners.forEach((listener) => listener());
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  /** @type {ServerProcess['logged']} */
  const logged = (pattern) =>
    new Promise((resolve) => {
      const look = () => {
        const found = pattern.exec(text);
        if (!found) return;
        listeners.delete(look);
        resolve(found[1] ?? found[0]);
      };
      listeners.add(look);
      look();
    });
  return { log: () => text, logged };
}

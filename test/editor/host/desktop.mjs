// The desktop's VS Code: a window for a person, or a run of tests.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstOf } from './ending.mjs';
import { Problem } from './problem.mjs';
import { beforeExit, killGroup } from './scratch.mjs';
import { writeSettings } from './settings.mjs';

const QUIET = ['--disable-updates', '--skip-welcome', '--skip-release-notes', '--disable-workspace-trust'];
/** Chromium's sandbox refuses to work for root, and in many containers. */
const TESTING = ['--no-sandbox', '--disable-gpu-sandbox', '--no-cached-data'];

/**
 * Starts a window and returns when it is closed.
 * @param {import('./find.mjs').Desktop} editor
 * @param {{ extension: string, folder: string, data: string }} what `data`: where this VS Code keeps its own things
 * @returns {Promise<void>}
 */
export async function openDesktopWindow(editor, { extension, folder, data }) {
  const args = [...profile(data), ...QUIET, '--new-window', `--extensionDevelopmentPath=${extension}`, folder];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { code, output } = await start(editor.executable, [...asRoot, ...args]).ended;
  if (code !== 0) throw new Problem(`${output}\n${editor.executable} ended with exit code ${code}.`.trim());
}

/**
 * @param {import('./find.mjs').Desktop} editor
 * @param {import('./runTests.mjs').TestRun} run
 * @param {import('./runTests.mjs').Prepared} prepared
 * @returns {Promise<import('./runTests.mjs').Ending>}
 */
export async function runOnDesktop(editor, run, prepared) {
  const data = path.join(prepared.scratch, 'desktop');
  writeSettings(path.join(data, 'user'), prepared.settings);
  if (run.vsix) {
    const install = [...profile(data), ...TESTING, '--install-extension', path.resolve(run.vsix)];
    await start(editor.executable, install).ended;
  }
  const window = start(editor.executable, testArguments(data, run, prepared), run.env);
  const over = window.ended.then(({ code, output }) => `${output}\nVS Code ended with ${code} before the tests did.`);
  try {
    return await firstOf(prepared, over);
  } finally {
    await window.stop();
  }
}

/**
 * @param {string} data
 * @param {import('./runTests.mjs').TestRun} run
 * @param {import('./runTests.mjs').Prepared} prepared
 */
function testArguments(data, { trust, worker, folder }, { development }) {
  const args = [...profile(data), ...TESTING, ...QUIET.filter((flag) => !(trust && flag.includes('trust')))];
  for (const extension of development.extensions) args.push(`--extensionDevelopmentPath=${extension}`);
  if (development.tests) args.push(`--extensionTestsPath=${development.tests}`);
  if (worker) args.push('--extensionDevelopmentKind=web');
  if (folder) args.push(/^[\w-]{2,}:/.test(folder) ? `--folder-uri=${folder}` : path.resolve(folder));
  return args;
}

/** @param {string} data */
function profile(data) {
  return [`--user-data-dir=${path.join(data, 'user')}`, `--extensions-dir=${path.join(data, 'extensions')}`];
}

/**
 * @param {string} executable
 * @param {string[]} args
 * @param {Record<string, string>} [more]
 */
function start(executable, args, more) {
  // A VS Code started from the terminal of another one would hand its arguments over to that one and end.
  const inherited = { ...process.env };
  delete inherited['VSCODE_IPC_HOOK_CLI'];
  delete inherited['ELECTRON_RUN_AS_NODE'];
  const shell = process.platform === 'win32' && executable.endsWith('.cmd');
  const child = spawn(shell ? `"${executable}"` : executable, shell ? args.map((arg) => `"${arg}"`) : args, {
    env: { ...inherited, ...more },
    shell,
    detached: process.platform !== 'win32',
  });
  const forget = beforeExit(() => killGroup(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  /** @type {Promise<{ code: number | null, output: string }>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => (forget(), resolve({ code, output })));
  });
  return { ended, stop: () => end(child, ended) };
}

/**
 * VS Code closes by itself after tests, unless an extension of ours ran them; then it is asked to, and last forced to.
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} ended
 */
async function end(child, ended) {
  const wait = (/** @type {number} */ time) => Promise.race([ended, sleep(time, undefined, { ref: false })]);
  await wait(child.exitCode === null ? 3000 : 0);
  if (child.exitCode === null) child.kill('SIGTERM');
  await wait(3000);
  killGroup(child);
}

// Packages taken from the npm registry as plain files: no install script of theirs ever runs.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Problem } from './problem.mjs';

const run = promisify(execFile);

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
/** The registry is asked again after a second rather than after ten: someone waits. */
const PATIENCE = [
  '--prefer-offline',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=500',
  '--fetch-retry-maxtimeout=2000',
];
const UNREACHABLE =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/;

/**
 * Unpacks one pinned package (`name@version`) into a folder. npm checks it against the registry's hash.
 * @param {string} pin
 * @param {string} folder
 * @param {{ from?: string, except?: string[] }} [choice] `from`: only this folder of the package, whose files land
 *   directly in `folder`; `except`: patterns left out
 */
export async function unpack(pin, folder, { from = '', except = [] } = {}) {
  const download = fs.mkdtempSync(path.join(folder, '.packed-'));
  try {
    await npm(['pack', pin, '--pack-destination', download], download, pin);
    const [packed] = fs.readdirSync(download);
    const inside = path.posix.join('package', from);
    const options = [`--strip-components=${inside.split('/').length}`, '--no-same-owner'];
    const excluded = except.map((pattern) => `--exclude=${pattern}`);
    await run('tar', ['xzf', path.join(download, String(packed)), '-C', folder, ...options, ...excluded, inside]);
  } finally {
    fs.rmSync(download, { recursive: true, force: true });
  }
}

/**
 * Installs what the package.json in a folder depends on.
 * @param {string} folder
 */
export async function installDependencies(folder) {
  const options = ['--omit=dev', '--no-package-lock', '--legacy-peer-deps', '--engine-strict=false'];
  await npm(['install', ...options], folder, `the parts of ${path.basename(folder)}`);
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @param {string} what
 */
async function npm(args, cwd, what) {
  try {
    await run('npm', [...args, ...QUIET, ...PATIENCE], { cwd, maxBuffer: 2 ** 26 });
  } catch (error) {
    throw explain(String(/** @type {{ stderr?: string }} */ (error).stderr || error), what);
  }
}

/**
 * @param {string} output what npm said
 * @param {string} what
 * @returns {Problem}
 */
function explain(output, what) {
  if (UNREACHABLE.test(output)) return new Problem('The npm registry could not be reached.', { network: true });
  const line = output.split('\n').find((text) => /^npm error (?!code)/.test(text)) ?? output.split('\n')[0];
  return new Problem(`npm could not fetch ${what}: ${String(line).replace(/^npm error /, '')}`);
}

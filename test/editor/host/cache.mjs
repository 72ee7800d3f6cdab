// The cache holds folders that are either complete or absent. A folder is built under another name beside its place
// and then renamed, so a build that was interrupted, or two that race, can't leave a half-built one.
import fs from 'node:fs';
import path from 'node:path';
import { CACHE } from './paths.mjs';
import { beforeExit } from './scratch.mjs';

const AN_HOUR = 60 * 60 * 1000;

/**
 * The folder of that name in the cache, built first where it is missing.
 * @param {string} name
 * @param {string} label what people read while they wait
 * @param {(folder: string, home: string) => Promise<void>} build fills `folder`, which `home` will be the name of
 * @returns {Promise<string>}
 */
export async function cached(name, label, build) {
  const home = path.join(CACHE, name);
  if (fs.existsSync(home)) return home;
  fs.mkdirSync(CACHE, { recursive: true });
  removeForgottenBuilds(name);

  const beside = fs.mkdtempSync(`${home}.building-`);
  const discard = () => fs.rmSync(beside, { recursive: true, force: true });
  const keep = beforeExit(discard);
  const done = announce(label);
  try {
    await build(beside, home);
    moveInto(home, beside);
    done();
  } finally {
    discard();
    keep();
  }
  return home;
}

/**
 * @param {string} home
 * @param {string} beside
 */
function moveInto(home, beside) {
  try {
    fs.renameSync(beside, home);
  } catch (error) {
    // Another run was faster: its folder is as good as this one.
    if (!fs.existsSync(home)) throw error;
  }
}

/**
 * Builds that were killed before they could clear up. Younger ones may belong to a run in progress.
 * @param {string} name
 */
function removeForgottenBuilds(name) {
  for (const entry of fs.readdirSync(CACHE)) {
    const folder = path.join(CACHE, entry);
    if (!entry.startsWith(`${name}.building-`) || Date.now() - fs.statSync(folder).mtimeMs < AN_HOUR) continue;
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} label
 * @returns {() => void} says that it is done
 */
function announce(label) {
  const start = Date.now();
  console.error(`Fetching ${label}, once, into .vscode-test …`);
  return () => console.error(`Fetched ${label} in ${((Date.now() - start) / 1000).toFixed(0)} s.`);
}

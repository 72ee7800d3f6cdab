// A run of tests in the VS Code server, shown by a headless Chromium.
import path from 'node:path';
import { openWindow } from './browser.mjs';
import { firstOf } from './ending.mjs';
import { openServerHost } from './serverHost.mjs';

/** What the console has when an extension that runs the tests by itself throws as it loads. */
const NOT_LOADED = /Activating extension '[^']*test-runner' failed/;

/**
 * @param {import('./serverParts.mjs').ServerParts} parts
 * @param {import('./runTests.mjs').TestRun} run
 * @param {import('./runTests.mjs').Prepared} prepared
 * @returns {Promise<import('./runTests.mjs').Ending>}
 */
export async function runOnServer(parts, run, prepared) {
  const { folder, trust, vsix, env } = run;
  const { development, settings, bridge } = prepared;
  const host = await openServerHost(parts, { folder, trust, vsix, env, development, settings });
  const window = await openWindow(parts.chromium);
  try {
    const over = watchForTheEnd(window.page, host);
    bridge.show(window.page);
    await window.page.goto(host.url);
    const ending = await firstOf(prepared, over);
    if (!('trouble' in ending)) return ending;
    await window.page.screenshot({ path: path.join(prepared.artifacts, 'at-the-end.png') }).catch(() => {});
    return { trouble: [tail(host.log()), tail(window.errors()), ending.trouble].join('\n\n') };
  } finally {
    await window.close();
    await host.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('./serverHost.mjs').ServerHost} host
 * @returns {Promise<string>} why the tests can't go on
 */
async function watchForTheEnd(page, host) {
  /** @type {Promise<string>} */
  const closed = new Promise((resolve) => {
    // The workbench calls this when its test runner returns; where it is missing it would close the page.
    page.exposeFunction('codeAutomationExit', () => resolve('VS Code ended before the tests did.')).catch(() => {});
    page.on('console', (message) => NOT_LOADED.test(message.text()) && resolve('The tests could not be loaded.'));
    page.once('crash', () => resolve('The page crashed.'));
  });
  const died = host
    .logged(/Extension Host Process exited[^\n]*/)
    .then(() => 'The extension host ended before the tests did.');
  return Promise.race([closed, died]);
}

/** @param {string} log */
function tail(log) {
  return log.split('\n').slice(-20).join('\n');
}

// A headless Chromium that shows the workbench.
import { chromium } from 'playwright-core';
import { Problem } from './problem.mjs';

const ARGUMENTS = [
  '--headless=shell',
  // Containers and CI run as root, and nothing but our own page is opened.
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  // Otherwise the page may not open sockets to this machine.
  '--disable-features=LocalNetworkAccessChecks',
];

/**
 * @typedef {object} Window
 * @property {import('playwright-core').Page} page
 * @property {() => string} errors what went wrong on the page, as its console has it
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('./installChromium.mjs').Chromium | undefined} installed
 * @param {{ width?: number, height?: number, scale?: number }} [size]
 * @returns {Promise<Window>}
 */
export async function openWindow(installed, { width = 1400, height = 900, scale = 1 } = {}) {
  if (!installed) throw new Problem('This VS Code was fetched without a browser to show it.');
  const { executable, env } = installed;
  const browser = await chromium.launch({
    executablePath: executable,
    env: { .../** @type {Record<string, string>} */ (process.env), ...env },
    args: ARGUMENTS,
    // scratch.mjs ends this process on a signal, and Playwright the browser when the process ends.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const lines = [];
  page.on('console', (message) => message.type() === 'error' && lines.push(withoutWorkbench(message.text())));
  page.on('pageerror', (error) => lines.push(String(error)));
  return { page, errors: () => lines.join('\n'), close: () => browser.close().catch(() => {}) };
}

/**
 * Places in VS Code's own minified files tell nobody anything.
 * @param {string} text
 */
function withoutWorkbench(text) {
  return text.replace(/\n\s+at [^\n]*\/static\/(?:out|node_modules)\/[^\n]*/g, '');
}

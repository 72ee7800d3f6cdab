// What a person does before a picture is taken: a scenario is a function of the page, written with the steps below.
// To add a picture, add a scenario; its name becomes the name of the files.

import { branchOfVerdicts } from './branch.mjs';
import { articleRewritten, conflictOfTypes } from './conflict.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * What a scenario needs beside the sample articles.
 * @typedef {object} Needs
 * @property {(folder: string) => Promise<void>} prepare
 * @property {import('../../test/editor/host/settings.mjs').Settings} settings
 */

/** @type {Record<string, Needs>} */
export const NEEDS = {
  review: { prepare: branchOfVerdicts, settings: { 'git.enabled': true } },
  conflict: { prepare: conflictOfTypes, settings: {} },
  orphan: { prepare: articleRewritten, settings: {} },
};

/** @type {Record<string, (page: Page) => Promise<void>>} */
export const SCENARIOS = {
  article: async (page) => {
    await workbenchReady(page);
    await openFile(page, 'it-us-japan');
    await marksDrawn(page);
  },
  card: async (page) => {
    await workbenchReady(page);
    await openFile(page, 'vi-north-korea');
    await marksDrawn(page);
    await runCommand(page, 'View: Show Glossator');
    await page.locator('.pane-body .monaco-list-row').nth(5).waitFor();
    await hover(page, 'Vladimir Putin');
  },
  walkthrough: async (page) => {
    await workbenchReady(page);
    // Pictures of the steps stand beside them where there is room.
    await page.keyboard.press('Control+B');
    await runCommand(page, 'Glossator: Get Started');
    await page.locator('.getting-started-step').filter({ hasText: 'Open an article' }).waitFor();
    await page.frameLocator('.webview.ready').frameLocator('iframe').locator('svg text').first().waitFor();
  },
  review: async (page) => {
    await workbenchReady(page);
    await openFile(page, 'en-tokyo-seoul');
    await marksDrawn(page);
    await runCommand(page, 'Glossator: Review Annotation Changes');
    await page.getByText('0 of 4 reviewed').waitFor();
    await runCommand(page, 'Glossator: Go to Next Annotation Change');
    await hover(page, 'White House');
  },
  identity: async (page) => {
    await workbenchReady(page);
    await openFile(page, 'en-tokyo');
    await marksDrawn(page);
    const place = await placeOf(page, 'Washington');
    await page.mouse.click(place.x, place.y);
    await page.keyboard.press('Alt+Q');
    await page.locator('.quick-input-list .monaco-list-row').nth(2).waitFor();
  },
  conflict: async (page) => {
    await workbenchReady(page);
    await openFile(page, 'en-tokyo-seoul-washington-summit.txt.gloss.json');
    await page.getByText('Merge all by annotation').waitFor();
    await page.getByText('Take theirs (marco/verdicts)').first().waitFor();
  },
  orphan: async (page) => {
    await workbenchReady(page);
    await openFile(page, 'en-tokyo');
    await marksDrawn(page);
    await runCommand(page, 'View: Show Glossator');
    await page.getByText('Lost Their Place').waitFor();
    await page.locator('.squiggly-warning').first().waitFor();
    const lost = page.locator('.pane-body .monaco-list-row').filter({ hasText: 'Russia' }).first();
    await lost.click();
    await page.keyboard.press('ArrowRight');
    const place = await placeOf(page, 'Russia');
    await page.mouse.click(place.x, place.y);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').getByText('Remove the annotation').first().waitFor();
  },
};

/** @param {Page} page */
async function marksDrawn(page) {
  await page.locator('.monaco-editor .view-overlays .cdr[class*="ced-"]').first().waitFor();
}

/** @param {Page} page */
export async function workbenchReady(page) {
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
}

/**
 * @param {Page} page
 * @param {string} title as the command palette shows it
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await pick(page, `>${title}`);
}

/**
 * @param {Page} page
 * @param {string} name the first file of quick open that matches
 */
export async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  await pick(page, name);
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/**
 * Shows the hover of a piece of text in the editor.
 * @param {Page} page
 * @param {string} text
 */
export async function hover(page, text) {
  const place = await placeOf(page, text);
  await page.mouse.move(place.x, place.y);
  await page.locator('.monaco-hover:visible').first().waitFor();
}

/**
 * The middle of a piece of text in the editor, where it first stands on the screen.
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<{ x: number, y: number }>}
 */
async function placeOf(page, text) {
  const place = await page
    .locator('.monaco-editor .view-lines')
    .first()
    .evaluate((lines, wanted) => {
      const walker = lines.ownerDocument.createTreeWalker(lines, 4 /* text */);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
        if (at < 0) continue;
        const range = lines.ownerDocument.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    }, text);
  if (!place) throw new Error(`${text} is not on the screen.`);
  return place;
}

/**
 * @param {Page} page
 * @param {string} text typed into quick input
 */
async function pick(page, text) {
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor();
  await input.fill(text);
  await page.locator('.quick-input-list .monaco-list-row.focused').waitFor();
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

// `npm start`: a VS Code with the extension of this folder, open on the sample articles.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { openDesktopWindow } from '../test/editor/host/desktop.mjs';
import { fetchEditor, hasDisplay, ownEditor } from '../test/editor/host/find.mjs';
import { CACHE, PROJECT, SEEDS } from '../test/editor/host/paths.mjs';
import { Problem, runScript } from '../test/editor/host/problem.mjs';
import { openServerHost } from '../test/editor/host/serverHost.mjs';
import { QUIET, writeSettings } from '../test/editor/host/settings.mjs';
import { CURRENT } from '../test/editor/host/versions.mjs';

await runScript(async () => {
  if (!fs.existsSync(path.join(PROJECT, 'dist/extension.js'))) throw new Problem('Run `npm run compile` first.');
  const editor = ownEditor() ?? (await fetchEditor(CURRENT, { withChromium: false }));
  return editor.kind === 'desktop' ? openWindow(editor) : serve(editor);
});

/** @param {import('../test/editor/host/find.mjs').Desktop} editor */
async function openWindow(editor) {
  // Its own profile: neither the person's settings nor their other extensions get in the way, and what they change stays.
  const data = path.join(CACHE, 'start');
  if (!fs.existsSync(path.join(data, 'user/User/settings.json'))) writeSettings(path.join(data, 'user'), QUIET);
  console.log(`Glossator opens in ${editor.executable}; close the window or press Ctrl+C to stop.`);
  await openDesktopWindow(editor, { extension: PROJECT, folder: SEEDS, data });
}

/**
 * @param {import('../test/editor/host/serverParts.mjs').ServerParts} editor
 * @returns {Promise<never>}
 */
async function serve(editor) {
  const port = Number(process.env['PORT'] ?? 0);
  const development = { extensions: [PROJECT] };
  const host = await openServerHost(editor, { folder: SEEDS, development, settings: QUIET, port });
  console.log(`
Glossator is running in VS Code ${editor.version}. Open this address in a browser on this machine:

  ${host.url}

Press Ctrl+C to stop.`);
  if (hasDisplay()) showInBrowser(host.url);
  return new Promise(() => {});
}

/** @param {string} url */
function showInBrowser(url) {
  spawn('xdg-open', [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

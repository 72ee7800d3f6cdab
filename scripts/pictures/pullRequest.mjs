// `node scripts/pictures/pullRequest.mjs`: the report on a branch of the sample workspace, as a comment on a pull request looks, light
// and dark, into docs/pictures/. Needs the command line built (`npm run compile`).
import { marked } from 'marked';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { openWindow } from '../../test/editor/host/browser.mjs';
import { PROJECT } from '../../test/editor/host/paths.mjs';
import { runScript } from '../../test/editor/host/problem.mjs';
import { installParts } from '../../test/editor/host/serverParts.mjs';
import { CURRENT } from '../../test/editor/host/versions.mjs';
import { copyOfSeeds } from '../lib/workspace.mjs';
import { makeBranch } from './reviewBranch.mjs';

const LOOKS = {
  light: { page: '#ffffff', text: '#1f2328', quiet: '#59636e', line: '#d1d9e0', head: '#f6f8fa', code: '#818b981f' },
  dark: { page: '#0d1117', text: '#f0f6fc', quiet: '#9198a1', line: '#3d444d', head: '#151b23', code: '#656c7633' },
};

await runScript(async () => {
  const { chromium } = await installParts(CURRENT, { withChromium: true });
  const workspace = copyOfSeeds();
  try {
    makeBranch(workspace.folder);
    const cli = path.join(PROJECT, 'dist/cli.js');
    const run = (/** @type {string[]} */ ...args) =>
      execFileSync(process.execPath, [cli, ...args], { cwd: workspace.folder, encoding: 'utf8' });
    const report = run('review', '--base', 'main') + run('check', '--format', 'markdown', '.');
    for (const [look, colours] of Object.entries(LOOKS)) {
      const window = await openWindow(chromium, { width: 860, height: 600, scale: 2 });
      await window.page.setContent(pageOf(await marked.parse(report, { gfm: true }), colours));
      const file = path.join(PROJECT, `docs/pictures/pull-request-${look}.png`);
      await window.page.locator('main').screenshot({ path: file });
      console.log(path.relative(PROJECT, file));
      await window.close();
    }
  } finally {
    workspace.remove();
  }
});

/**
 * @param {string} html
 * @param {typeof LOOKS.light} colours
 */
function pageOf(html, { page, text, quiet, line, head, code }) {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: ${page}; color: ${text}; font: 14px/1.5 'Noto Sans', 'Segoe UI', 'Open Sans', sans-serif; }
    main { padding: 16px; }
    article { border: 1px solid ${line}; border-radius: 6px; }
    header { padding: 8px 16px; background: ${head}; border-bottom: 1px solid ${line}; border-radius: 6px 6px 0 0; color: ${quiet}; }
    header b { color: ${text}; }
    section { padding: 16px; }
    h3 { font-size: 1.25em; line-height: 1.25; margin: 24px 0 16px; }
    section > :first-child { margin-top: 0; }
    section > :last-child { margin-bottom: 0; }
    p, ul, blockquote, details { margin: 0 0 16px; }
    ul { padding-left: 2em; }
    li > p { margin: 16px 0 0; }
    li > p:first-child { margin-top: 0; }
    li + li { margin-top: .25em; }
    li > blockquote { margin: 0; }
    blockquote { padding: 0 1em; color: ${quiet}; border-left: .25em solid ${line}; }
    blockquote p { margin: 0; }
    code { padding: .2em .4em; font: 85% ui-monospace, 'DejaVu Sans Mono', monospace; background: ${code}; border-radius: 6px; }
    sub { font-size: 75%; }
  </style><main><article><header><b>github-actions</b> commented</header><section>${html}</section></article></main>`;
}

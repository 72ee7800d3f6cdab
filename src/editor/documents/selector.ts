import type * as vscode from 'vscode';

/** Documents that may be articles; whether one is, `ArticleFiles` says. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = ['article', 'plaintext', 'markdown', 'html'].map(
  (language) => ({ language }),
);

export const SIDECAR_SELECTOR: vscode.DocumentSelector = { pattern: '**/*.gloss.json' };

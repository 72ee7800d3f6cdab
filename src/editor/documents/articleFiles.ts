import * as vscode from 'vscode';
import type { Format } from '../../core/service';
import { configFor } from '../config';
import { matchesGlob } from './workspaceFiles';

const LANGUAGES = ['article', 'plaintext', 'markdown', 'html'];
export const SIDECAR_SUFFIX = '.gloss.json';

/** Articles larger than this are shown without suggestions, so that the editor stays quick. UTF-16 code units. */
export const LARGEST_ARTICLE = 4_000_000;

/** Says which documents are articles: by the language `article`, by the setting's globs, or by annotations beside them. */
export class ArticleFiles {
  /** Documents that somebody turned on or off by hand, until they close. */
  private readonly byHand = new Map<string, boolean>();
  private readonly withSidecar = new Set<string>();

  isArticle(document: vscode.TextDocument): boolean {
    if (!this.mayBeArticle(document)) return false;
    return this.byHand.get(document.uri.toString()) ?? this.counts(document);
  }

  /** Whether somebody turned annotations off for what would be an article. */
  isOff(document: vscode.TextDocument): boolean {
    return this.mayBeArticle(document) && this.byHand.get(document.uri.toString()) === false;
  }

  toggle(document: vscode.TextDocument): void {
    this.byHand.set(document.uri.toString(), !this.isArticle(document));
  }

  noteSidecar(article: vscode.Uri): void {
    this.withSidecar.add(article.toString());
  }

  forget(document: vscode.TextDocument): void {
    this.byHand.delete(document.uri.toString());
  }

  /** Whether the file is of a kind that can be an article at all. */
  mayBeArticle(document: vscode.TextDocument): boolean {
    if (document.uri.path.endsWith(SIDECAR_SUFFIX)) return false;
    if (!LANGUAGES.includes(document.languageId)) return false;
    // Other schemes are views of a file: diffs (`git:`), output channels, notebooks.
    return (
      document.uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== undefined
    );
  }

  private counts(document: vscode.TextDocument): boolean {
    if (document.languageId === 'article' || this.withSidecar.has(document.uri.toString())) return true;
    return document.uri.scheme !== 'untitled' && this.isNamed(document.uri);
  }

  /** Whether the setting's globs name a file, open or not. */
  isNamed(uri: vscode.Uri): boolean {
    const globs = configFor(uri).articles;
    return (
      globs.some((g) => !g.startsWith('!') && matchesGlob(uri, g)) &&
      !globs.some((g) => g.startsWith('!') && matchesGlob(uri, g.slice(1)))
    );
  }
}

/** How an article's text is to be read. */
export function formatOf(uri: vscode.Uri, languageId = ''): Format {
  if (languageId === 'markdown' || (languageId === '' && /\.(?:md|markdown)$/i.test(uri.path))) return 'markdown';
  return languageId === 'html' || /\.html?$/i.test(uri.path) ? 'html' : 'plain';
}

/** Plain text that counts as an article is read in the language `article`; Markdown and HTML keep theirs. */
export async function readAsArticle(document: vscode.TextDocument): Promise<void> {
  if (document.languageId === 'plaintext') await vscode.languages.setTextDocumentLanguage(document, 'article');
}

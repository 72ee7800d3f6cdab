import * as vscode from 'vscode';
import { textHash } from '../../core/anchor/textHash';
import { findBaseText } from '../../core/index/baseText';
import type { Page } from '../../core/sidecar/page';
import { gitApi, type ReadBlobs } from './gitApi';

/** The text that a page was recorded against, where it still can be had; `null` else. Never fails. */
export type BaseTextOf = (article: vscode.Uri, text: string, page: Page) => Promise<string | null>;

/** How far back an article's history is searched. */
const MOST_VERSIONS = 200;

/** Looks in the article's file, which may differ from the text on screen, and in git, where this host can run it. */
export function baseTexts(readBlobs: ReadBlobs | undefined): BaseTextOf {
  return async (article, text, page) => {
    const recorded = page.header.textHash;
    const inFile = await decoded(article, Promise.resolve(vscode.workspace.fs.readFile(article)));
    const git = await historyOf(article, readBlobs);
    return findBaseText(text, page, {
      async named(blob) {
        if (inFile !== null && textHash(inFile) === recorded) return inFile;
        return git ? ((await git.texts([blob]))[0] ?? null) : null;
      },
      versions: async () => (git ? git.texts(await git.versions()) : []),
    }).catch(() => null);
  };
}

interface History {
  /** Names of the article's older versions, the latest first. */
  versions(): Promise<string[]>;
  texts(names: readonly string[]): Promise<(string | null)[]>;
}

async function historyOf(article: vscode.Uri, readBlobs: ReadBlobs | undefined): Promise<History | undefined> {
  if (!readBlobs || !vscode.workspace.isTrusted || article.scheme === 'untitled') return undefined;
  const api = await gitApi();
  const repository = api?.getRepository(article);
  if (!api || !repository) return undefined;
  const { rootUri } = repository;
  const path = article.path.slice(rootUri.path.length + 1);
  return {
    async versions() {
      const commits = await repository.log({ path: article.fsPath, maxEntries: MOST_VERSIONS });
      return commits.map(({ hash }) => `${hash}:${path}`);
    },
    async texts(names) {
      const blobs = await readBlobs(api, rootUri, names);
      return Promise.all(blobs.map((bytes) => bytes && decoded(article, Promise.resolve(bytes))));
    },
  };
}

async function decoded(article: vscode.Uri, bytes: Promise<Uint8Array>): Promise<string | null> {
  return bytes.then((read) => vscode.workspace.decode(read, { uri: article })).catch(() => null);
}

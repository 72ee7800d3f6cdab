import * as vscode from 'vscode';

/** What Glossator uses of version 1 of the interface of VS Code's own git extension; the same from 1.100 on. */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<'uninitialized' | 'initialized'>;
  /** The git that is run. */
  readonly git: { readonly path: string };
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
  readonly onDidCloseRepository: vscode.Event<GitRepository>;
  /** The address of a file as it was in a revision: what the left side of a diff shows. */
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
  getRepository(uri: vscode.Uri): GitRepository | null;
  openRepository(root: vscode.Uri): Promise<GitRepository | null>;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: GitBranch | undefined;
    readonly mergeChanges: readonly GitChange[];
    readonly indexChanges: readonly GitChange[];
    readonly workingTreeChanges: readonly GitChange[];
    readonly untrackedChanges: readonly GitChange[];
    readonly onDidChange: vscode.Event<void>;
  };
  /** Reads the state again. */
  status(): Promise<void>;
  /** @throws where git knows no such revision */
  getCommit(ref: string): Promise<GitCommit>;
  /** `undefined` where two revisions have no common one. */
  getMergeBase(ref1: string, ref2: string): Promise<string | undefined>;
  /** The remote branch that a branch left, as far as git's log of it tells. */
  getBranchBase(name: string): Promise<GitBranch | undefined>;
  /** Branches, remote ones and tags. */
  getRefs(query: { readonly count?: number; readonly sort?: 'alphabetically' | 'committerdate' }): Promise<GitRef[]>;
  log(options: { readonly maxEntries?: number; readonly path?: string }): Promise<GitCommit[]>;
  /** What differs between a revision and the files in the folder, without files that git does not follow. */
  diffWith(ref: string): Promise<GitChange[]>;
  /** Mode and name of what a revision has at a path; `:1`, `:2`, `:3` are the sides of a merge. @throws where there is none */
  getObjectDetails(treeish: string, path: string): Promise<{ readonly object: string; readonly size: number }>;
}

export interface GitRef {
  readonly type: GitRefType;
  readonly name?: string;
  readonly commit?: string;
  readonly remote?: string;
}

/** The numbers are the interface's own. */
export const enum GitRefType {
  Head = 0,
  RemoteHead = 1,
  Tag = 2,
}

export interface GitBranch extends GitRef {
  readonly upstream?: { readonly remote: string; readonly name: string };
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

export interface GitChange {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  /** Where the file was moved to. */
  readonly renameUri: vscode.Uri | undefined;
  readonly status: number;
}

/** Of a change: a file that git does not follow yet. */
export const UNTRACKED = 7;

/**
 * The contents that revisions have, whole and as they are, `null` where there are none: `main:folder/a.txt`, `:2:a.txt`, the name of
 * a blob. The extension's own `show` is not for sidecars: a repository that `glossator git-setup` knows shows them in words there.
 */
export type ReadBlobs = (git: GitApi, root: vscode.Uri, names: readonly string[]) => Promise<(Uint8Array | null)[]>;

interface GitExtension {
  readonly enabled: boolean;
  /** @throws where git is turned off or not installed */
  getAPI(version: 1): GitApi;
}

/** How long the first look for repositories may take. Milliseconds. */
const PATIENCE = 15_000;

/** VS Code's git, once it knows its repositories; `undefined` where it is missing, turned off, or finds no git to run. */
export async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  try {
    const { enabled, getAPI } = await activated(extension);
    if (!enabled) return undefined;
    const api = getAPI(1);
    await initialized(api);
    return api;
  } catch {
    return undefined;
  }
}

async function activated(extension: vscode.Extension<GitExtension>) {
  const exported = extension.isActive ? extension.exports : await extension.activate();
  return { enabled: exported.enabled, getAPI: (version: 1) => exported.getAPI(version) };
}

async function initialized(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const subscription = api.onDidChangeState((state) => state === 'initialized' && done());
    const timer = setTimeout(done, PATIENCE);
  });
}

/** The repository that a file or folder is in, or the only one; `undefined` where there is none, or nothing says which. */
export function repositoryOf(api: GitApi, uri: vscode.Uri | undefined): GitRepository | undefined {
  const own = uri && api.getRepository(uri);
  if (own) return own;
  return api.repositories.length === 1 ? api.repositories[0] : undefined;
}

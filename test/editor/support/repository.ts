// Repositories of git for tests of the suite `git`: the sample articles, and what people did to them on a branch.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { gitApi, type GitApi, type GitRepository } from '../../../src/editor/documents/gitApi';
import type { Annotation } from '../../../src/core/annotation/annotation';
import { parseSidecar } from '../../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../../src/core/sidecar/serialise';
import { beforeFoldersGo, eventually, freshFolder, projectUri, readFile, writeFile } from './article';

const run = promisify(execFile);

/** Whoever runs the tests has a git of their own taste; these repositories know nothing of it. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Lan',
  GIT_AUTHOR_EMAIL: 'lan@example.org',
  GIT_COMMITTER_NAME: 'Lan',
  GIT_COMMITTER_EMAIL: 'lan@example.org',
};

export interface TestRepository {
  readonly folder: vscode.Uri;
  readonly api: GitApi;
  readonly repository: GitRepository;
  /** Runs git in the folder and returns what it printed. */
  git(...args: string[]): Promise<string>;
  file(name: string): vscode.Uri;
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
  /** Changes the annotations of a sidecar, as a person does: what they leave alone stays as it is written. */
  annotate(sidecar: string, change: (annotations: readonly Annotation[]) => readonly Annotation[]): Promise<void>;
  /** Commits all that is in the folder. */
  commit(message: string): Promise<void>;
}

/** A repository with the sample articles and their sidecars on the branch `main`, which VS Code's git knows. */
export async function freshRepository(): Promise<TestRepository> {
  const api = await gitApi();
  assert.ok(api, 'VS Code’s git is not there');
  const folder = await freshFolder();
  const file = (name: string) => vscode.Uri.joinPath(folder, name);
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd: folder.fsPath, env: { ...process.env, ...ENVIRONMENT } })).stdout;
  const commit = async (message: string) => {
    await git('add', '--all');
    await git('commit', '--quiet', '--message', message);
  };
  const seeds = vscode.Uri.joinPath(projectUri(), 'seeds');
  for (const [name] of await vscode.workspace.fs.readDirectory(seeds))
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(seeds, name), file(name));
  await git('init', '--quiet', '--initial-branch=main');
  await commit('Articles and their annotations');
  const repository = await eventually('the repository', () => api.openRepository(folder));
  beforeFoldersGo(async () => {
    await vscode.commands.executeCommand('git.close', repository.rootUri);
    await eventually('the repository closed', () => !api.repositories.some((r) => isSame(r, repository)));
  });
  return {
    folder,
    api,
    repository,
    git,
    file,
    read: (name) => readFile(file(name)),
    write: (name, text) => writeFile(file(name), text),
    async annotate(sidecar, change) {
      const { page } = parseSidecar(await readFile(file(sidecar)));
      await writeFile(file(sidecar), serialiseSidecar({ ...page, annotations: change(page.annotations) }));
    },
    commit,
  };
}

function isSame(one: GitRepository, other: GitRepository): boolean {
  return one.rootUri.path === other.rootUri.path;
}

import * as vscode from 'vscode';
import { GitRefType, type GitRepository } from '../documents/gitApi';

const MOST_REFS = 200;
const MOST_COMMITS = 50;

interface RevisionItem extends vscode.QuickPickItem {
  readonly revision?: string;
}

/** Lets a person choose a branch, a tag or one of the last commits; `undefined` where they chose none. */
export async function pickRevision(repository: GitRepository, title: string): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(itemsOf(repository), {
    title,
    placeHolder: 'A branch, a tag or a commit',
    matchOnDescription: true,
  });
  return picked?.revision;
}

async function itemsOf(repository: GitRepository): Promise<RevisionItem[]> {
  const [refs, commits] = await Promise.all([
    repository.getRefs({ count: MOST_REFS, sort: 'committerdate' }).catch(() => []),
    repository.log({ maxEntries: MOST_COMMITS }).catch(() => []),
  ]);
  const named = (type: GitRefType, icon: string) =>
    refs.flatMap((ref): RevisionItem[] =>
      ref.type === type && ref.name !== undefined && ref.name !== repository.state.HEAD?.name
        ? [{ label: `$(${icon}) ${ref.name}`, description: ref.commit?.slice(0, 8), revision: ref.name }]
        : [],
    );
  const section = (label: string, items: readonly RevisionItem[]): RevisionItem[] =>
    items.length ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
  return [
    ...section('branches', [...named(GitRefType.Head, 'git-branch'), ...named(GitRefType.RemoteHead, 'cloud')]),
    ...section('tags', named(GitRefType.Tag, 'tag')),
    ...section(
      'commits',
      commits.map(({ hash, message, authorName }) => ({
        label: `$(git-commit) ${message.split('\n')[0] ?? ''}`,
        description: [hash.slice(0, 8), authorName].filter(Boolean).join(' · '),
        revision: hash,
      })),
    ),
  ];
}

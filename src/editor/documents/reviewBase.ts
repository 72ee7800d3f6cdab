import type { GitRepository } from './gitApi';

/** What a review compares with: a commit, and what a person calls it. */
export interface ReviewBase {
  readonly commit: string;
  readonly name: string;
}

/** What a team's common branch is mostly called. */
const COMMON = ['main', 'master', 'origin/main', 'origin/master'];

/**
 * Where the branch left the one that it goes back to; `undefined` where nothing says which that is. A branch's own copy on a server
 * is what it goes back to only where it is the common branch itself: what is pushed is still to review.
 */
export async function findBase(repository: GitRepository): Promise<ReviewBase | undefined> {
  for (const name of await candidates(repository)) {
    const base = await baseAt(repository, name);
    if (base) return base;
  }
  return undefined;
}

async function candidates(repository: GitRepository): Promise<string[]> {
  const { HEAD } = repository.state;
  const upstream = HEAD?.upstream && `${HEAD.upstream.remote}/${HEAD.upstream.name}`;
  const common = HEAD?.name === undefined || COMMON.includes(HEAD.name);
  // On the common branch itself what the server has is what was there before.
  if (common && HEAD?.name !== undefined) return upstream ? [upstream] : [];
  const isOwnCopy = HEAD?.upstream?.name === HEAD?.name;
  const left = HEAD?.name === undefined ? undefined : await branchBase(repository, HEAD.name);
  const names = [upstream, left].filter((name) => !isOwnCopy || name !== upstream);
  return [...new Set([...names.filter((name) => name !== undefined), ...COMMON])];
}

async function branchBase(repository: GitRepository, branch: string): Promise<string | undefined> {
  const base = await repository.getBranchBase(branch).catch(() => undefined);
  return base?.name && (base.remote ? `${base.remote}/${base.name}` : base.name);
}

/** A revision as a base: where the branch left it, or itself where the two share nothing. `undefined` where git knows none. */
export async function baseAt(repository: GitRepository, revision: string): Promise<ReviewBase | undefined> {
  // No revision begins so; git would take it for an option.
  if (revision.startsWith('-') || revision.trim() === '') return undefined;
  try {
    const { hash } = await repository.getCommit(revision);
    const common = await repository.getMergeBase(hash, 'HEAD').catch(() => undefined);
    return { commit: common || hash, name: revision };
  } catch {
    return undefined;
  }
}

import type * as vscode from 'vscode';
import type { GitApi, GitRepository, ReadBlobs } from './gitApi';

/** What is asked, and who answers. */
export interface ReviewSource {
  readonly api: GitApi;
  readonly repository: GitRepository;
  readonly readBlobs: ReadBlobs;
  /** The commit compared with. */
  readonly base: string;
}

/** Contents asked of git at once: an article and its sidecar may be long. */
const AT_ONCE = 100;

/** How git calls a file of the base. */
export function nameAt({ repository, base }: ReviewSource, uri: vscode.Uri): string {
  return `${base}:${uri.path.slice(repository.rootUri.path.length).replace(/^\//, '')}`;
}

/** `null` where there is nothing, `undefined` for what is no text. */
export async function textsAt(
  { api, repository, readBlobs }: ReviewSource,
  names: readonly string[],
): Promise<(string | null | undefined)[]> {
  const texts: (string | null | undefined)[] = [];
  for (let i = 0; i < names.length; i += AT_ONCE) {
    const contents = await readBlobs(api, repository.rootUri, names.slice(i, i + AT_ONCE));
    texts.push(...contents.map((bytes) => (bytes === null ? null : textOf(bytes))));
  }
  return texts;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

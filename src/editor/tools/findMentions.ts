import type * as vscode from 'vscode';
import { searchNames } from '../../core/index/searchNames';
import { namesOf } from '../../core/service';
import type { WorkspaceIndex } from '../documents/workspaceIndex';
import type { WorkspaceMentions } from '../documents/workspaceMentions';
import { assertOn, pathOf } from './toolArticle';

const MOST_IDENTITIES = 20;
const MOST_PLACES = 100;

/** Where the workspace's articles mention whoever or whatever bears a name, in any language. */
export async function findMentions(
  mentions: WorkspaceMentions,
  index: WorkspaceIndex,
  { name }: { readonly name?: unknown },
  token: vscode.CancellationToken,
): Promise<object> {
  assertOn();
  if (typeof name !== 'string' || !name.trim()) throw new Error('Say which name to find.');
  await mentions.ready(token);
  const identities = mentions.identities().map((identity) => {
    const names = new Set([...identity.names, ...namesOf(identity.ref), ...index.namesOf(identity.ref)]);
    return { ...identity, names: [...names] };
  });
  const found = [...new Set(searchNames(identities, name).map(({ identity }) => identity))];
  return {
    identities: found.slice(0, MOST_IDENTITIES).map(({ ref, type, names }) => {
      const places = mentions.of(ref).flatMap((there) =>
        there.mentions.map((mention) => {
          const { uri, range } = mentions.locationOf(there.article, mention);
          return { article: pathOf(uri), language: there.language, line: range.start.line + 1, text: mention.name };
        }),
      );
      const leftOut = Math.max(0, places.length - MOST_PLACES);
      return { ref, type, names, mentions: places.slice(0, MOST_PLACES), ...(leftOut ? { leftOut } : {}) };
    }),
    ...(found.length > MOST_IDENTITIES ? { leftOut: found.length - MOST_IDENTITIES } : {}),
  };
}

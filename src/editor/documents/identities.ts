import type { Identity } from '../../core/index/mentions';
import type { Who } from '../../core/index/renameIdentity';
import { presentName } from '../../core/index/typedIdentity';
import { namesOf } from '../../core/service';
import type { WorkspaceIndex } from './workspaceIndex';
import type { WorkspaceMentions } from './workspaceMentions';

/** What is known of all articles. */
export interface Workspace {
  readonly index: WorkspaceIndex;
  readonly mentions: WorkspaceMentions;
}

/** What an identity is called now. */
export function nameNow(who: Who, index: WorkspaceIndex): string {
  return presentName(who, [...namesOf(who.ref), ...index.namesOf(who.ref)]);
}

/** Every identity mentioned, with all of its names, those mentioned in most articles first. */
export function identitiesWithNames({ index, mentions }: Workspace): Identity[] {
  return mentions
    .identities()
    .map((one) => ({ ...one, names: [...one.names, ...namesOf(one.ref), ...index.namesOf(one.ref)] }))
    .sort((a, b) => mentions.spread(b.ref).articles - mentions.spread(a.ref).articles);
}

/** Articles where somebody accepted a mention of an identity. */
export function articlesWith({ ref }: Who, { index, mentions }: Workspace): string[] {
  const decided = mentions.of(ref).filter((there) => there.mentions.some((mention) => mention.decided));
  return [...new Set([...decided.map(({ article }) => article), ...index.articlesNaming(ref)])].sort();
}

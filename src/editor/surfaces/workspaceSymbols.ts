import * as vscode from 'vscode';
import type { EntityType } from '../../core/annotation/model';
import { searchNames, type Found } from '../../core/index/searchNames';
import { namesOf } from '../../core/service';
import type { WorkspaceIndex } from '../documents/workspaceIndex';
import type { WorkspaceMentions } from '../documents/workspaceMentions';
import { count, ENTITY_WORDS } from './words';

/** The list of VS Code shows no more than some hundreds. */
const MOST = 400;

const KINDS: Readonly<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  system: vscode.SymbolKind.Object,
  agreement: vscode.SymbolKind.Interface,
};

/** Ctrl+T: who and what is mentioned in the workspace, by any of their names in any language. */
export function registerWorkspaceSymbols(mentions: WorkspaceMentions, index: WorkspaceIndex): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      await mentions.ready(token);
      if (token.isCancellationRequested) return undefined;
      const identities = mentions.identities().map((identity) => {
        const names = new Set([...identity.names, ...namesOf(identity.ref), ...index.namesOf(identity.ref)]);
        return { ...identity, names: [...names] };
      });
      return searchNames(identities, query)
        .slice(0, MOST)
        .map((found) => symbolOf(found, mentions));
    },
  });
}

/** VS Code keeps what has the letters typed in its name or behind it: what was found without its marks shows them there. */
function symbolOf({ identity, name, folded }: Found, mentions: WorkspaceMentions): vscode.SymbolInformation {
  const [first] = mentions.of(identity.ref);
  const { articles } = mentions.spread(identity.ref);
  const [main] = namesOf(identity.ref);
  const about = [folded, main !== name ? main : undefined, ENTITY_WORDS[identity.type], count(articles, 'article')];
  const location = mentions.locationOf(first!.article, first!.mentions[0]!);
  return new vscode.SymbolInformation(name, KINDS[identity.type], about.filter(Boolean).join(' · '), location);
}

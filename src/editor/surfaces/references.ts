import * as vscode from 'vscode';
import type { EntityMark } from '../../core/index/mark';
import { nextMention } from '../../core/index/nextMention';
import { toRange } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { ARTICLE_SELECTOR } from '../documents/selector';
import type { WorkspaceMentions } from '../documents/workspaceMentions';
import { entityAt } from './entityAt';

/** Shift+F12: every mention of an identity, in every article and language. F12: the next article that mentions it. */
export function registerReferences(states: ArticleStates, mentions: WorkspaceMentions): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, {
      async provideReferences(document, position, _context, token) {
        const asked = await askedFor(states, mentions, document, position, token);
        if (!asked) return undefined;
        return mentions
          .of(asked.mark.ref)
          .flatMap(({ article, mentions: there }) => there.map((mention) => mentions.locationOf(article, mention)));
      },
    }),
    vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, {
      async provideDefinition(document, position, token) {
        const asked = await askedFor(states, mentions, document, position, token);
        if (!asked) return undefined;
        const { state, mark } = asked;
        const next = nextMention(mentions.of(mark.ref), document.uri.toString(), state.language, mark.start);
        if (!next) return undefined;
        const { uri, range } = mentions.locationOf(next.article, next.mention);
        const link: vscode.LocationLink = {
          originSelectionRange: toRange(document, mark),
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: range,
        };
        return [link];
      },
    }),
  );
}

interface Asked {
  readonly state: ArticleState;
  readonly mark: EntityMark;
}

/** What is at a place, once the workspace is read; nothing where that is no longer wanted or no longer true. */
async function askedFor(
  states: ArticleStates,
  mentions: WorkspaceMentions,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<Asked | undefined> {
  const { version } = document;
  const state = states.get(document);
  if (!state || !entityAt(state, position)) return undefined;
  await mentions.ready(token);
  if (token.isCancellationRequested || document.version !== version) return undefined;
  // What was learnt meanwhile may have made another identity of it.
  const mark = entityAt(state, position);
  return mark && { state, mark };
}

import * as vscode from 'vscode';
import { registerCommands } from './commands/register';
import { ArticleFiles } from './documents/articleFiles';
import { ArticlePaths } from './documents/articlePaths';
import { ArticleStates } from './documents/articleStates';
import { baseTexts } from './documents/baseTexts';
import type { ReadBlobs } from './documents/gitApi';
import { followLearning } from './documents/learning';
import { ReviewMemory } from './documents/reviewMemory';
import { Reviews } from './documents/reviews';
import { registerMoves } from './documents/moves';
import { Strays } from './documents/strays';
import { WorkspaceIndex } from './documents/workspaceIndex';
import { WorkspaceMentions } from './documents/workspaceMentions';
import { createLog } from './log';
import { registerCodeActions } from './surfaces/codeActions';
import { registerConflictLenses } from './surfaces/conflictLenses';
import { registerConflictNotice } from './surfaces/conflictNotice';
import { registerContextKeys } from './surfaces/contextKeys';
import { registerDiagnostics } from './surfaces/diagnostics';
import { registerDocumentHighlights } from './surfaces/documentHighlights';
import { registerFolding } from './surfaces/folding';
import { registerHighlights } from './surfaces/highlights';
import { registerHovers } from './surfaces/hovers';
import { registerLexiconEditing } from './surfaces/lexiconEditing';
import { registerOrphanFixes } from './surfaces/orphanFixes';
import { registerReferences } from './surfaces/references';
import { registerRenaming } from './surfaces/renaming';
import { registerReviewHovers } from './surfaces/reviewHovers';
import { registerReviewMarks } from './surfaces/reviewMarks';
import { registerReviewView } from './surfaces/reviewView';
import { registerSidecarLenses } from './surfaces/sidecarLenses';
import { registerStatusBar } from './surfaces/statusBar';
import { registerStrays } from './surfaces/strays';
import { registerSymbols } from './surfaces/symbols';
import { registerTree } from './surfaces/treeView';
import { registerWorkspaceSymbols } from './surfaces/workspaceSymbols';
import { registerTools } from './tools/register';

/** What other extensions and tests may use of Glossator. */
export interface Api {
  readonly states: ArticleStates;
  readonly index: WorkspaceIndex;
  readonly mentions: WorkspaceMentions;
  readonly reviews: Reviews;
}

/** What only some hosts have. */
export interface Host {
  /** `undefined` where no program can be run. */
  readonly readBlobs?: ReadBlobs;
}

/** Wires the extension; the same in every host. Each feature registers itself. */
export function activateShared(context: vscode.ExtensionContext, { readBlobs }: Host = {}): Api {
  const log = createLog();
  const files = new ArticleFiles();
  const states: ArticleStates = new ArticleStates(
    files,
    log,
    (article) => index.knownFor(article),
    baseTexts(readBlobs),
  );
  const index: WorkspaceIndex = new WorkspaceIndex(states, log);
  const paths = new ArticlePaths(files);
  const mentions = new WorkspaceMentions(states, paths, index, log);
  const reviews = new Reviews(new ReviewMemory(context.workspaceState), log);
  const strays = new Strays(index, paths, log);
  const tree = registerTree(states);
  context.subscriptions.push(
    log,
    states,
    index,
    paths,
    mentions,
    strays,
    followLearning(states, index),
    registerMoves(states),
    registerStrays(strays),
    registerContextKeys(states),
    registerHighlights(states, vscode.Uri.joinPath(context.extensionUri, 'media')),
    registerHovers(states, index, mentions),
    registerReferences(states, mentions),
    registerDocumentHighlights(states),
    registerRenaming(states, index),
    registerWorkspaceSymbols(mentions, index),
    registerLexiconEditing(index, mentions),
    registerCodeActions(states),
    registerOrphanFixes(states),
    registerConflictLenses(),
    registerConflictNotice(states),
    registerSymbols(states),
    registerFolding(states),
    registerDiagnostics(states),
    registerStatusBar(states),
    tree,
    reviews,
    registerReviewView(reviews),
    registerReviewMarks(reviews),
    registerReviewHovers(reviews),
    registerSidecarLenses(reviews),
    registerTools(states, index, mentions),
    registerCommands(states, { index, mentions }, { reviews, readBlobs }, tree.unwrap, context.extension),
  );
  states.reconsiderAll();
  return { states, index, mentions, reviews };
}

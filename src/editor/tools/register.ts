import * as vscode from 'vscode';
import type { ArticleStates } from '../documents/articleStates';
import type { WorkspaceIndex } from '../documents/workspaceIndex';
import type { WorkspaceMentions } from '../documents/workspaceMentions';
import { findMentions } from './findMentions';
import { listAnnotations } from './listAnnotations';
import { proposeAnnotation } from './proposeAnnotation';

/** Tools for assistants that live in the editor; none where the editor has no such API. They read and propose, never decide. */
export function registerTools(
  states: ArticleStates,
  index: WorkspaceIndex,
  mentions: WorkspaceMentions,
): vscode.Disposable {
  const { lm } = vscode as Partial<Pick<typeof vscode, 'lm'>>;
  const tool = (
    name: string,
    doing: string,
    run: (input: Record<string, unknown>, token: vscode.CancellationToken) => Promise<object>,
  ) =>
    lm?.registerTool<Record<string, unknown>>(`glossator_${name}`, {
      prepareInvocation: () => ({ invocationMessage: doing }),
      invoke: async ({ input }, token) =>
        new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(await run(input, token)))]),
    });
  const tools = [
    tool('listAnnotations', 'Reading what is marked in the article', (input) => listAnnotations(states, input)),
    tool('findMentions', 'Looking for mentions in the articles', (input, token) =>
      findMentions(mentions, index, input, token),
    ),
    tool('proposeAnnotation', 'Proposing an annotation', (input) => proposeAnnotation(states, input)),
  ];
  return vscode.Disposable.from(...tools.filter((t) => t !== undefined));
}

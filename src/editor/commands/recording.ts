import * as vscode from 'vscode';
import { sidecarOf } from '../../core/sidecar/names';
import { configFor } from '../config';
import type { ArticleStates } from '../documents/articleStates';
import type { BaseTextOf } from '../documents/baseTexts';
import { CannotRecord, planRecording, record, type Recording } from '../documents/recordPlaces';
import { fileName } from '../documents/sidecarFiles';
import type { WorkspaceIndex } from '../documents/workspaceIndex';
import { count } from '../surfaces/words';
import { activeState } from './targets';

/** Which files: of one article or of all, one's own or everybody's. */
interface Scope {
  readonly articles: 'this' | 'all';
  readonly files: 'own' | 'everybody';
}

type ScopeItem = vscode.QuickPickItem & { readonly scope: Scope };

interface Pair {
  readonly article: vscode.Uri;
  readonly sidecar: vscode.Uri;
}

/**
 * Records in annotations files where their annotations stand now, as `glossator reanchor` does: nothing else ever rewrites
 * positions. Says first how many, and touches other people's files only where somebody chooses so.
 */
export async function recordPlaces(
  states: ArticleStates,
  index: WorkspaceIndex,
  baseTextOf: BaseTextOf,
  scope?: unknown,
): Promise<boolean> {
  const asked = isScope(scope) ? undefined : await askScope(states, index);
  const chosen = isScope(scope) ? scope : asked;
  if (!chosen) return false;
  if (!vscode.workspace.isTrusted) return tell('Nothing is saved until you trust this folder.');
  const { plans, problems } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Looking where annotations stand…' },
    () => planAll(filesIn(chosen, states, index), states, baseTextOf),
  );
  const changing = plans.filter(({ before, after }) => before !== after);
  if (!changing.length) return tell(['Everything is recorded where it stands.', ...problems].join(' '));
  if (asked && !(await confirmed(changing, problems))) return false;
  return recordAll(changing, problems);
}

function isScope(value: unknown): value is Scope {
  const { articles, files } = (value ?? {}) as Partial<Scope>;
  return (articles === 'this' || articles === 'all') && (files === 'own' || files === 'everybody');
}

/** Every annotations file that a choice is about, with its article. */
function filesIn({ articles, files }: Scope, states: ArticleStates, index: WorkspaceIndex): Pair[] {
  const active = activeState(states);
  const all: (readonly [vscode.Uri, readonly vscode.Uri[]])[] =
    articles === 'all'
      ? [...index.sidecars].map(([article, sidecars]) => [vscode.Uri.parse(article, true), sidecars])
      : active
        ? [[active.document.uri, active.sidecars.all.map(({ uri }) => uri)]]
        : [];
  return all.flatMap(([article, sidecars]) => {
    const own = sidecarOf(article.path, configFor(article).annotator);
    return sidecars
      .filter((sidecar) => files === 'everybody' || sidecar.path === own)
      .map((sidecar) => ({ article, sidecar }));
  });
}

async function askScope(states: ArticleStates, index: WorkspaceIndex): Promise<Scope | undefined> {
  const offered: readonly [Scope, string][] = [
    [{ articles: 'this', files: 'own' }, 'This article'],
    [{ articles: 'this', files: 'everybody' }, 'This article, everybody’s annotations files'],
    [{ articles: 'all', files: 'own' }, 'All articles of the workspace'],
    [{ articles: 'all', files: 'everybody' }, 'All articles, everybody’s annotations files'],
  ];
  let before = 0;
  const items = offered.flatMap(([scope, label]): ScopeItem[] => {
    const files = filesIn(scope, states, index).length;
    // Everybody's are no other files where there are only one's own.
    if (!files || (scope.files === 'everybody' && files === before)) return [];
    before = files;
    return [{ scope, label, description: count(files, 'annotations file') }];
  });
  if (!items.length) {
    tell('There is no annotations file of yours here yet.');
    return undefined;
  }
  const title = 'Record Where Annotations Stand Now';
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Of which annotations?' }))?.scope;
}

async function planAll(files: readonly Pair[], states: ArticleStates, baseTextOf: BaseTextOf) {
  const plans: Recording[] = [];
  const problems: string[] = [];
  for (const { article, sidecar } of files)
    await collect(problems, async () => plans.push(await planRecording(article, sidecar, states, baseTextOf)));
  return { plans, problems };
}

async function confirmed(plans: readonly Recording[], problems: readonly string[]): Promise<boolean> {
  const sum = (status: keyof Recording['tally']) => plans.reduce((n, { tally }) => n + tally[status], 0);
  const parts = [
    [sum('anchored'), 'where they were'],
    [sum('moved'), 'elsewhere'],
    [sum('fuzzy'), 'in changed words'],
    [sum('orphan'), 'lost, which stay as they are recorded'],
  ].flatMap(([n, words]) => (n ? [`${n} ${words}`] : []));
  const detail = [`Annotations: ${parts.join(', ')}.`, ...problems].join('\n');
  const message = `Record where annotations stand now in ${count(plans.length, 'annotations file')}?`;
  return (await vscode.window.showInformationMessage(message, { modal: true, detail }, 'Record')) === 'Record';
}

async function recordAll(plans: readonly Recording[], before: readonly string[]): Promise<boolean> {
  const problems = [...before];
  let done = 0;
  for (const plan of plans)
    await collect(problems, async () => {
      await record(plan);
      done++;
    });
  const names = done === 1 && plans.length === 1 ? fileName(plans[0]!.sidecar) : count(done, 'annotations file');
  tell([`Recorded where annotations stand in ${names}.`, ...problems].join(' '));
  return problems.length === 0;
}

async function collect(problems: string[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CannotRecord)) throw error;
    problems.push(error.message);
  }
}

function tell(message: string): false {
  void vscode.window.showInformationMessage(message);
  return false;
}

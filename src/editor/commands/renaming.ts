import * as vscode from 'vscode';
import type { EntityMark, Mark } from '../../core/index/mark';
import { renameIdentity, type Who } from '../../core/index/renameIdentity';
import { typedIdentity } from '../../core/index/typedIdentity';
import { refForName } from '../../core/service';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { articlesWith, identitiesWithNames, nameNow, type Workspace } from '../documents/identities';
import { shorten } from '../surfaces/markdown';
import { count } from '../surfaces/words';
import { decideAcross, type Planned } from './acrossArticles';
import { pick } from './picks';
import { chosenMarks } from './targets';

/**
 * Gives who or what a name stands for another name or id, in every article: annotations change in one's own files, what
 * others annotated is replaced there; in this article what is only suggested is accepted so. Where the name or id is another
 * identity's the two become one, which is asked first.
 */
export async function renameEverywhere(
  states: ArticleStates,
  workspace: Workspace,
  argument: unknown,
  typed?: unknown,
): Promise<boolean> {
  const chosen = chosenMarks(states, argument, (mark: Mark): mark is EntityMark => mark.layer === 'entity');
  const mark = chosen?.marks[0];
  if (!chosen || !mark) return false;
  const { state } = chosen;
  if (state.readOnly) return tell(state.readOnly);
  const present = nameNow(mark, workspace.index);
  const name = typeof typed === 'string' ? typed : await askName(present);
  if (name === undefined) return false;
  await allRead(workspace);
  const identities = identitiesWithNames(workspace);
  const to = typedIdentity(name, mark, identities, (n) => refForName(n, mark.type, state.language));
  if (!to) return tell('Type a name, or an id such as Q17.');
  if (to.ref === mark.ref) return tell(`“${shorten(name.trim(), 40)}” is what it is taken for already.`);
  const merges = identities.some(({ ref }) => ref === to.ref);
  const target = merges ? nameNow(to, workspace.index) : name.trim();
  if (merges && !(await confirmed(mark, present, to, target, workspace))) return false;
  const words = `${merges ? 'Merged' : 'Renamed'} “${shorten(present, 40)}” ${merges ? 'into' : 'to'} “${shorten(target, 40)}”`;
  return decideAcross(states, articlesOf(mark, state, workspace), (there) => plan(there, mark, to, state), words);
}

function plan(there: ArticleState, from: Who, to: Who, here: ArticleState): Planned {
  const mentions = there.marks.filter(
    (mark): mark is EntityMark => mark.layer === 'entity' && mark.ref === from.ref && (mark.decided || there === here),
  );
  return { change: renameIdentity(mentions, from.ref, to, there.desk), mentions: mentions.length };
}

/** This article first, then every other one that has annotations of it. */
export function articlesOf(who: Who, here: ArticleState, workspace: Workspace): string[] {
  const own = here.document.uri.toString();
  return [own, ...articlesWith(who, workspace).filter((article) => article !== own)];
}

/** Waits until all articles are read, which may take a while right after the start. */
export async function allRead({ mentions }: Workspace): Promise<void> {
  const title = 'Reading the articles of the workspace…';
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    mentions.ready(new vscode.CancellationTokenSource().token),
  );
}

function askName(present: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `Rename “${shorten(present, 40)}” in Every Article`,
    prompt: 'A name, or an id such as Q17. The name of another one merges the two.',
    value: present,
  });
}

async function confirmed(from: Who, present: string, to: Who, target: string, workspace: Workspace): Promise<boolean> {
  const spread = ({ ref }: Who) => {
    const there = workspace.mentions.of(ref);
    const mentions = there.reduce((sum, one) => sum + one.mentions.length, 0);
    return `${count(mentions, 'mention')} in ${count(there.length, 'article')}`;
  };
  const question = `Merge “${shorten(present, 40)}” (${spread(from)}) into “${shorten(target, 40)}” (${spread(to)})?`;
  const detail = `${from.ref} becomes ${to.ref} in every annotation, in this article also where it is only suggested.`;
  const answer = await pick(question, [
    { label: 'Merge', detail, value: true },
    { label: 'Leave Both as They Are', value: false },
  ]);
  return answer === true;
}

function tell(message: string): false {
  void vscode.window.showInformationMessage(message);
  return false;
}

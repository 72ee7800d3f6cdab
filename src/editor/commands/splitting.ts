import * as vscode from 'vscode';
import type { EntityMark, Mark } from '../../core/index/mark';
import { moveMentions, type Who } from '../../core/index/renameIdentity';
import { typedIdentity } from '../../core/index/typedIdentity';
import { refForName } from '../../core/service';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { identitiesWithNames, nameNow, type Workspace } from '../documents/identities';
import { eventuallyState } from '../documents/openState';
import { shorten } from '../surfaces/markdown';
import { count } from '../surfaces/words';
import { decideAcross } from './acrossArticles';
import { pickPlaces, type Place } from './places';
import { allRead, articlesOf } from './renaming';
import { chosenMarks } from './targets';

interface MentionPlace extends Place {
  readonly mark: EntityMark;
}

/** Two were taken for one: the mentions that a person ticks, in any article, become mentions of another. */
export async function splitIdentity(
  states: ArticleStates,
  workspace: Workspace,
  argument: unknown,
  typed?: unknown,
): Promise<boolean> {
  const chosen = chosenMarks(states, argument, (mark: Mark): mark is EntityMark => mark.layer === 'entity');
  const mark = chosen?.marks[0];
  if (!chosen || !mark) return false;
  const { state } = chosen;
  await allRead(workspace);
  const present = shorten(nameNow(mark, workspace.index), 40);
  const places = await mentionsOf(mark, chosen.marks, state, states, workspace);
  const picked = await pickPlaces(`Which of these are not “${present}” but another?`, places);
  if (!picked?.length) return false;
  const identities = identitiesWithNames(workspace);
  const identityOf = (name: string) =>
    typedIdentity(name, mark, identities, (n) => refForName(n, mark.type, state.language));
  const name = typeof typed === 'string' ? typed : await askName(picked.length, present, mark, identityOf);
  const to = name === undefined ? null : identityOf(name);
  if (!to || to.ref === mark.ref) return false;
  const articles = [...new Set(picked.map((place) => place.state.document.uri.toString()))];
  const plan = (there: ArticleState) => {
    const moved = picked.flatMap(({ state: s, mark: { id } }) => (s === there ? (there.markById(id) ?? []) : []));
    const mentions = moved.filter((m): m is EntityMark => m.layer === 'entity' && m.ref === mark.ref);
    return { change: moveMentions(mentions, to, there.desk), mentions: mentions.length };
  };
  return decideAcross(states, articles, plan, `Now “${shorten(name!.trim(), 40)}”, no longer “${present}”`);
}

/** What can be moved: in this article every mention, in others those that somebody accepted. */
async function mentionsOf(
  mark: EntityMark,
  chosen: readonly EntityMark[],
  here: ArticleState,
  states: ArticleStates,
  workspace: Workspace,
): Promise<MentionPlace[]> {
  const places: MentionPlace[] = [];
  for (const article of articlesOf(mark, here, workspace)) {
    const state = await eventuallyState(vscode.Uri.parse(article, true), states);
    for (const one of state?.marks ?? []) {
      if (one.layer !== 'entity' || one.ref !== mark.ref || !(one.decided || state === here)) continue;
      const note = one.decided ? '' : 'suggested';
      places.push({
        state: state!,
        start: one.start,
        end: one.end,
        note,
        ticked: chosen.some(({ id }) => id === one.id),
        mark: one,
      });
    }
  }
  return places;
}

function askName(
  mentions: number,
  present: string,
  { ref }: Who,
  identityOf: (name: string) => Who | null,
): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `Who or What ${mentions === 1 ? 'Is This Mention' : `Are These ${count(mentions, 'Mention')}`}?`,
    prompt: 'A name, or an id such as Q17.',
    validateInput: (name) => {
      const to = identityOf(name);
      if (!to) return 'Type a name, or an id such as Q17.';
      return to.ref === ref
        ? `That is “${present}”. Type a name that tells them apart, such as “${present} (the other)”.`
        : undefined;
    },
  });
}

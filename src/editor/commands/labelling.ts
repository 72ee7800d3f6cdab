import * as vscode from 'vscode';
import { overlaps, sameSpan, type Span } from '../../core/base/span';
import { tag } from '../../core/index/decisions';
import type { EntityMark, Mark } from '../../core/index/mark';
import { occurrencesOf } from '../../core/index/occurrences';
import { moveMentions, type Who } from '../../core/index/renameIdentity';
import { namesOf, refForName } from '../../core/service';
import { toSpan } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { readText } from '../documents/closedArticle';
import { nameNow, type Workspace } from '../documents/identities';
import { eventuallyState } from '../documents/openState';
import { shorten } from '../surfaces/markdown';
import { decideAcross, type Planned } from './acrossArticles';
import { entityChoices, pick } from './picks';
import { pickPlaces, type Place } from './places';
import { allRead } from './renaming';
import { trimmed } from './selecting';
import { activeState, isTarget } from './targets';

/** What is labelled, and as whom or what. */
interface Label {
  readonly state: ArticleState;
  readonly words: string;
  readonly who: Who;
}

interface Scope {
  readonly articles: 'this' | 'all';
  readonly otherNames: boolean;
}

/** Labels the words of a mention or a selection wherever they stand, in this article or in all, but where a person unticks them. */
export async function labelOccurrences(
  states: ArticleStates,
  workspace: Workspace,
  argument: unknown,
): Promise<boolean> {
  const label = await labelOf(states, argument);
  if (!label) return false;
  const { state, who } = label;
  const others = [...new Set([...namesOf(who.ref), ...workspace.index.namesOf(who.ref)])].filter(
    (name) => name !== label.words,
  );
  const scope = await askScope(label.words, others);
  if (!scope) return false;
  const words = [label.words, ...(scope.otherNames ? others : [])];
  const articles = scope.articles === 'this' ? [state.document.uri.toString()] : await allArticles(state, workspace);
  const places: Place[] = [];
  for (const article of articles) places.push(...(await placesIn(article, words, who, states)));
  const name = shorten(nameNow(who, workspace.index), 40);
  if (!places.length) {
    void vscode.window.showInformationMessage(`Every occurrence is labelled as “${name}” already.`);
    return false;
  }
  const picked = await pickPlaces(`Label as “${name}”`, places);
  if (!picked?.length) return false;
  const chosen = [...new Set(picked.map((place) => place.state.document.uri.toString()))];
  const plan = (there: ArticleState) =>
    planned(
      picked.filter((place) => place.state === there),
      who,
      there,
    );
  return decideAcross(states, chosen, plan, `Labelled as “${name}”`);
}

/** The mention that is named or at the cursor, or else the words selected, of a type that is asked for. */
async function labelOf(states: ArticleStates, argument: unknown): Promise<Label | undefined> {
  const state = isTarget(argument) ? states.find(argument.uri) : activeState(states);
  const editor = vscode.window.activeTextEditor;
  if (!state) return undefined;
  const selection = editor?.document === state.document ? toSpan(state.document, editor.selection) : undefined;
  const span = selection && trimmed(state, selection);
  const selected = span && span.end > span.start ? span : undefined;
  const isMeant = (mark: Mark | undefined): mark is EntityMark =>
    mark?.layer === 'entity' && (isTarget(argument) || !selected || sameSpan(mark, selected));
  const marks = isTarget(argument) ? argument.ids.map((id) => state.markById(id)) : state.marksIn(selection!);
  const mark = marks.find(isMeant);
  const text = state.document.getText();
  if (mark) return { state, words: text.slice(mark.start, mark.end), who: mark };
  if (!selected) {
    void vscode.window.showInformationMessage('Put the cursor on a name, or select the words to label.');
    return undefined;
  }
  const words = text.slice(selected.start, selected.end);
  const type = await pick(`Label “${shorten(words, 40)}” as`, entityChoices);
  return type && { state, words, who: { type, ref: refForName(words, type, state.language) } };
}

function askScope(words: string, others: readonly string[]): Promise<Scope | undefined> {
  const quoted = `“${shorten(words, 40)}”`;
  const detail = shorten(others.join(', '), 120);
  const choices = (['this', 'all'] as const).flatMap((articles) => {
    const where = articles === 'this' ? 'in this article' : 'in every article';
    const alone = { label: `${quoted} ${where}`, value: { articles, otherNames: false } };
    const both = { label: `${quoted} and its other names ${where}`, detail, value: { articles, otherNames: true } };
    return others.length ? [alone, both] : [alone];
  });
  return pick('Label Every Occurrence', choices);
}

async function allArticles(here: ArticleState, workspace: Workspace): Promise<string[]> {
  await allRead(workspace);
  const own = here.document.uri.toString();
  return [own, ...(await workspace.mentions.allArticles()).filter((article) => article !== own)];
}

/** What can be labelled in an article; one in which the words do not stand is not opened. */
async function placesIn(article: string, words: readonly string[], who: Who, states: ArticleStates): Promise<Place[]> {
  const uri = vscode.Uri.parse(article, true);
  if (!states.find(article) && !occurrencesOf(words, (await readText(uri)) ?? '').length) return [];
  const state = await eventuallyState(uri, states);
  if (!state) return [];
  return occurrencesOf(words, state.document.getText()).flatMap((span) => {
    const decided = decidedAt(span, state);
    if (decided.some((mark) => sameSpan(mark, span) && mark.ref === who.ref)) return [];
    const note = decided.length ? 'accepted as another or as part of a longer name' : '';
    return [{ ...span, state, note, ticked: decided.length === 0 }];
  });
}

function decidedAt(span: Span, state: ArticleState): EntityMark[] {
  return state.marksIn(span).filter((m): m is EntityMark => m.layer === 'entity' && m.decided && overlaps(m, span));
}

function planned(places: readonly Place[], who: Who, state: ArticleState): Planned {
  const changes = places.map((place) => {
    const there = decidedAt(place, state).find((mark) => sameSpan(mark, place));
    if (there) return moveMentions([there], who, state.desk);
    return tag(place, { layer: 'entity', body: { type: who.type, ref: who.ref } }, state.desk);
  });
  return { change: new Map(changes.flatMap((change) => [...change])), mentions: places.length };
}

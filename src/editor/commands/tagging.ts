import * as vscode from 'vscode';
import { ENTITY_TYPES, EVENT_TYPES, VERDICTS, type EntityType, type EventType } from '../../core/annotation/model';
import type { Span } from '../../core/base/span';
import {
  changeEntity,
  changeEvent,
  judge,
  noteOn,
  setSource,
  tag,
  tagClaim,
  type Change,
} from '../../core/index/decisions';
import type { ClaimMark, EntityMark, EventMark, Mark } from '../../core/index/mark';
import { readDate, readFigure, refForName, sentenceAround } from '../../core/service';
import { toSpan } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { shorten } from '../surfaces/markdown';
import { ENTITY_WORDS, EVENT_WORDS, VERDICT_WORDS } from '../surfaces/words';
import { decide } from './deciding';
import { activeState, chosenMarks } from './targets';

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

async function pick<T>(title: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  return (await vscode.window.showQuickPick([...choices], { title, placeHolder: title, matchOnDescription: true }))
    ?.value;
}

const entityChoices = ENTITY_TYPES.map((value): Choice<EntityType> => ({ label: ENTITY_WORDS[value], value }));
const eventChoices = EVENT_TYPES.map((value): Choice<EventType> => ({
  label: EVENT_WORDS[value],
  description: value,
  value,
}));

/** What a selection can be tagged as; a test or another extension may name it instead of being asked. */
export type TagChoice =
  | { readonly entity: EntityType }
  | { readonly event: EventType }
  | { readonly layer: 'date' | 'quantity' | 'claim' | 'note' };

const tagChoices: readonly Choice<TagChoice>[] = [
  ...entityChoices.map((c) => ({ label: c.label, value: { entity: c.value } })),
  { label: 'Claim', value: { layer: 'claim' } },
  { label: 'Date', value: { layer: 'date' } },
  { label: 'Figure', value: { layer: 'quantity' } },
  { label: 'Note', value: { layer: 'note' } },
  ...eventChoices.map((c) => ({ label: `Event: ${c.label}`, description: c.description, value: { event: c.value } })),
];

/** Tags every selection as what the person picks. */
export async function tagSelection(states: ArticleStates, argument?: unknown): Promise<boolean> {
  const state = activeState(states);
  const editor = vscode.window.activeTextEditor;
  if (!state || !editor) return false;
  const spans = editor.selections
    .map((s) => trimmed(state, toSpan(state.document, s.isEmpty ? wordAt(state, s.active) : s)))
    .filter((s) => s.end > s.start);
  if (!spans.length) {
    void vscode.window.showInformationMessage('Select the words to tag first.');
    return false;
  }
  const quote = shorten(state.document.getText().slice(spans[0]!.start, spans[0]!.end), 40);
  const choice = isTagChoice(argument) ? argument : await pick(`Tag “${quote}” as`, tagChoices);
  if (!choice) return false;
  const changes = await Promise.all(spans.map((span) => tagged(span, choice, state)));
  return decide(state, new Map(changes.flatMap((change) => [...change])));
}

function isTagChoice(value: unknown): value is TagChoice {
  return typeof value === 'object' && value !== null && ('entity' in value || 'event' in value || 'layer' in value);
}

async function tagged(span: Span, choice: TagChoice, state: ArticleState): Promise<Change> {
  const { desk } = state;
  const text = desk.text.slice(span.start, span.end);
  if ('entity' in choice)
    return tag(
      span,
      { layer: 'entity', body: { type: choice.entity, ref: refForName(text, choice.entity, state.language) } },
      desk,
    );
  if ('event' in choice)
    return tag(span, { layer: 'event', body: { type: choice.event, participants: [], certainty: 'reported' } }, desk);
  switch (choice.layer) {
    case 'claim':
      return tagClaim(span, null, null, desk);
    case 'date':
      return tagDate(span, text, state);
    case 'quantity':
      return tagFigure(span, text, state);
    case 'note':
      return tagNote(span, state);
  }
}

/** TIMEX3 as recognition writes it: day, month, week, quarter, half, season, year, decade, century; `X` where unknown. */
const DATE_VALUE =
  /^(?:(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?|-W(?:\d\d|XX)(?:-WE)?|-Q[1-4]|-H[12]|-(?:SP|SU|FA|WI))?|\d{3}X|\d\d)$/;

async function tagDate(span: Span, text: string, state: ArticleState): Promise<Change> {
  const value = await vscode.window.showInputBox({
    title: `When is “${shorten(text, 40)}”?`,
    prompt: 'A day (2023-02-22), month (2023-02), week (2023-W08), quarter (2023-Q1), year or decade (198X)',
    value: readDate(text, state.language, state.published) ?? '',
    validateInput: (v) =>
      DATE_VALUE.test(v) ? undefined : 'Write it like 2023-02-22, 2023-02, 2023-W08, 2023-Q1, 2023 or 198X.',
  });
  return value ? tag(span, { layer: 'date', body: { value } }, state.desk) : new Map();
}

async function tagFigure(span: Span, text: string, state: ArticleState): Promise<Change> {
  const read = readFigure(text, state.language);
  if (read) return tag(span, { layer: 'quantity', body: read }, state.desk);
  const value = await vscode.window.showInputBox({
    title: `How much is “${shorten(text, 40)}”?`,
    prompt: 'The number, with a point for decimals: 1200000000, 2.5',
    validateInput: (v) =>
      v.trim() !== '' && Number.isFinite(Number(v)) ? undefined : 'Write a number like 1200000000 or 2.5.',
  });
  return value ? tag(span, { layer: 'quantity', body: { value: Number(value), unit: null } }, state.desk) : new Map();
}

async function tagNote(span: Span, state: ArticleState): Promise<Change> {
  const text = await vscode.window.showInputBox({
    title: 'Note',
    prompt: 'What should colleagues know about these words?',
  });
  return text?.trim() ? noteOn(span, text.trim(), state.desk) : new Map();
}

/** Tags the sentence at each cursor, or each selection, as a claim. */
export async function tagSentence(states: ArticleStates): Promise<boolean> {
  const state = activeState(states);
  const editor = vscode.window.activeTextEditor;
  if (!state || !editor) return false;
  const { desk } = state;
  const spans = editor.selections.map((s) =>
    s.isEmpty
      ? sentenceAround(desk.text, state.document.offsetAt(s.active), state.language)
      : trimmed(state, toSpan(state.document, s)),
  );
  const claims = spans.filter((s): s is Span => s !== null && s.end > s.start);
  if (!claims.length) {
    void vscode.window.showInformationMessage('Put the cursor into a sentence first.');
    return false;
  }
  return decide(state, new Map(claims.flatMap((span) => [...tagClaim(span, null, null, desk)])));
}

function isClaim(mark: Mark): mark is ClaimMark {
  return mark.layer === 'claim';
}

/** Sets the source of the claim at the cursor: the selection beside it, or an entity that the person picks. */
export async function setClaimSource(states: ArticleStates, argument: unknown, source?: unknown): Promise<boolean> {
  const chosen = chosenMarks(states, argument, isClaim);
  if (!chosen) return false;
  const { state } = chosen;
  const claim = chosen.marks[0]!;
  const span = isSpan(source) ? source : await pickSource(claim, state);
  return span ? decide(state, setSource(claim, span, state.desk)) : false;
}

function isSpan(value: unknown): value is Span {
  const span = value as Partial<Span> | null;
  return typeof span === 'object' && span !== null && Number.isInteger(span.start) && Number.isInteger(span.end);
}

function pickSource(claim: ClaimMark, state: ArticleState): Promise<(Span & { ref?: string }) | undefined> {
  const text = state.document.getText();
  const distance = (mark: Mark) => Math.max(claim.start - mark.end, mark.start - claim.end, 0);
  const names = state.marks
    .filter(
      (mark): mark is EntityMark => mark.layer === 'entity' && mark.type !== 'system' && mark.type !== 'agreement',
    )
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 40);
  const choices = names.map((mark) => ({
    label: text.slice(mark.start, mark.end),
    description: `${ENTITY_WORDS[mark.type]}, line ${state.document.positionAt(mark.start).line + 1}`,
    value: { start: mark.start, end: mark.end, ref: mark.ref },
  }));
  return pick('Who says it?', choices);
}

function isTyped(mark: Mark): mark is EntityMark | EventMark {
  return mark.layer === 'entity' || mark.layer === 'event';
}

export async function changeType(states: ArticleStates, argument: unknown, type?: unknown): Promise<boolean> {
  const chosen = chosenMarks(states, argument, isTyped);
  if (!chosen) return false;
  const { state, marks } = chosen;
  const [first] = marks;
  const quote = shorten(state.document.getText().slice(first!.start, first!.end), 40);
  if (first!.layer === 'entity') {
    const to = ENTITY_TYPES.find((t) => t === type) ?? (await pick(`“${quote}” is`, entityChoices));
    if (!to) return false;
    const entities = marks.filter((m): m is EntityMark => m.layer === 'entity');
    return decide(state, new Map(entities.flatMap((m) => [...changeEntity(m, to, refOfType(m.ref, to), state.desk)])));
  }
  const to = EVENT_TYPES.find((t) => t === type) ?? (await pick(`“${quote}” is`, eventChoices));
  if (!to) return false;
  const events = marks.filter((m): m is EventMark => m.layer === 'event');
  return decide(state, new Map(events.flatMap((m) => [...changeEvent(m, to, state.desk)])));
}

/** A slug says its type; an id of Wikidata does not. */
function refOfType(ref: string, type: EntityType): string {
  return ref.startsWith('wd:') ? ref : `${type}/${ref.slice(ref.indexOf('/') + 1)}`;
}

export async function setVerdict(
  states: ArticleStates,
  argument: unknown,
  verdict?: unknown,
  note?: unknown,
): Promise<boolean> {
  const chosen = chosenMarks(states, argument, isClaim);
  if (!chosen) return false;
  const { state } = chosen;
  const claim = chosen.marks[0]!;
  const choices = VERDICTS.map((value) => ({ label: VERDICT_WORDS[value], value }));
  const to = VERDICTS.find((v) => v === verdict) ?? (await pick('What is your verdict on this claim?', choices));
  if (!to) return false;
  const why =
    typeof note === 'string'
      ? note
      : await vscode.window.showInputBox({
          title: `${VERDICT_WORDS[to]}: why?`,
          prompt: 'A note for colleagues: what you checked, with a source. May stay empty.',
        });
  return why === undefined ? false : decide(state, judge(claim, to, why, state.desk));
}

function trimmed(state: ArticleState, span: Span): Span {
  const text = state.document.getText();
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

function wordAt(state: ArticleState, position: vscode.Position): vscode.Range {
  return state.document.getWordRangeAtPosition(position) ?? new vscode.Range(position, position);
}

import * as vscode from 'vscode';
import type { EntityType, EventType } from '../../core/annotation/model';
import type { Span } from '../../core/base/span';
import { noteOn, tag, tagClaim, type Change } from '../../core/index/decisions';
import { readDate, readFigure, refForName } from '../../core/service';
import { toSpan } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { shorten } from '../surfaces/markdown';
import { decide } from './deciding';
import { entityChoices, eventChoices, pick, type Choice } from './picks';
import { trimmed, wordAt } from './selecting';
import { activeState } from './targets';

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

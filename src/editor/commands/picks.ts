import * as vscode from 'vscode';
import { ENTITY_TYPES, EVENT_TYPES, type EntityType, type EventType } from '../../core/annotation/model';
import { ENTITY_WORDS, EVENT_WORDS } from '../surfaces/words';

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** Asks which; `undefined` where the person turned away. */
export async function pick<T>(title: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  return (await vscode.window.showQuickPick([...choices], { title, placeHolder: title, matchOnDescription: true }))
    ?.value;
}

export const entityChoices = ENTITY_TYPES.map((value): Choice<EntityType> => ({ label: ENTITY_WORDS[value], value }));
export const eventChoices = EVENT_TYPES.map((value): Choice<EventType> => ({
  label: EVENT_WORDS[value],
  description: value,
  value,
}));

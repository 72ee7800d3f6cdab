import * as vscode from 'vscode';
import type { Layer } from '../core/index/mark';

const SECTION = 'glossator';

/** The settings as they are for one document; read when needed, so that a change counts at once. */
export interface Config {
  readonly articles: readonly string[];
  readonly annotator: string;
  readonly minConfidence: number;
  readonly layers: ReadonlySet<Layer>;
  /** Whether assistants in the editor may read annotations and propose some. */
  readonly assistants: boolean;
}

export function configFor(uri?: vscode.Uri): Config {
  const settings = vscode.workspace.getConfiguration(SECTION, uri);
  const layers = settings.get<Record<string, boolean>>('layers', {});
  const shown = (name: string) => layers[name] !== false;
  return {
    articles: strings(settings.get('articles')),
    annotator: annotatorName(settings.get('annotator')),
    minConfidence: Number(settings.get('minConfidence')) || 0,
    assistants: settings.get('assistants') !== false,
    layers: new Set<Layer>([
      ...(shown('entities') ? (['entity'] as const) : []),
      ...(shown('events') ? (['event'] as const) : []),
      ...(shown('claims') ? (['claim'] as const) : []),
      ...(shown('dates') ? (['date'] as const) : []),
      ...(shown('quantities') ? (['quantity'] as const) : []),
      'note',
    ]),
  };
}

export function onConfigChange(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((e) => {
    if (e.affectsConfiguration(SECTION)) listener();
  });
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** A name becomes part of a file's name: anything but letters, digits, `-` and `_` is not one. */
function annotatorName(value: unknown): string {
  return typeof value === 'string' && /^[\p{L}\p{N}_-]{1,40}$/u.test(value) ? value : '';
}

import * as vscode from 'vscode';
import type { EntityType, Verdict } from '../../core/annotation/model';

/** How strong a mark is: a suggestion is the same mark at about half strength. */
export type Strength = 'suggested' | 'decided';

/** Everything that highlights paint with: one decoration type a kind and strength, made once. */
export interface Palette extends vscode.Disposable {
  readonly types: ReadonlyMap<PaletteKey, vscode.TextEditorDecorationType>;
}

type Kind = EntityType | 'event' | 'date' | 'claimContent' | 'claimSource' | 'claimCue' | 'note';
export type PaletteKey =
  | `${Kind}-${Strength}`
  | `verdict-${Verdict}`
  | 'claim-decided-icon'
  | 'claim-suggested-icon'
  | 'furniture'
  | 'undecided';

const ENTITY_LINES: Readonly<Record<EntityType, string>> = {
  // Told apart without colour too: each type has a line of its own.
  person: 'solid',
  organization: 'double',
  place: 'solid',
  system: 'dashed',
  agreement: 'dotted',
};
/** People and places share a solid line; the places' is thinner. */
const ENTITY_WIDTHS: Readonly<Record<EntityType, number>> = {
  person: 2,
  organization: 3,
  place: 1,
  system: 2,
  agreement: 2,
};

export function createPalette(media: vscode.Uri): Palette {
  const types = new Map<PaletteKey, vscode.TextEditorDecorationType>();
  const add = (key: PaletteKey, options: vscode.DecorationRenderOptions) =>
    types.set(
      key,
      vscode.window.createTextEditorDecorationType({
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        ...options,
      }),
    );
  const icon = (name: string) => ({
    light: { gutterIconPath: vscode.Uri.joinPath(media, `${name}-light.svg`) },
    dark: { gutterIconPath: vscode.Uri.joinPath(media, `${name}-dark.svg`) },
    gutterIconSize: 'contain',
  });
  for (const strength of ['suggested', 'decided'] as const) {
    const color = (name: string) =>
      new vscode.ThemeColor(`glossator.${name}${strength === 'suggested' ? 'Suggested' : ''}`);
    for (const type of Object.keys(ENTITY_LINES) as EntityType[])
      add(`${type}-${strength}`, underline(color(type), ENTITY_LINES[type], ENTITY_WIDTHS[type]));
    add(`event-${strength}`, { ...underline(color('event'), 'dotted', 1), color: color('event') });
    add(`date-${strength}`, underline(color('date'), 'dashed', 1));
    add(`note-${strength}`, underline(color('claimInk'), 'dotted', 1));
    add(`claimContent-${strength}`, {
      backgroundColor: color('claimWash'),
      // Seen in high contrast alone, where there is no wash.
      borderColor: new vscode.ThemeColor('glossator.claimBorder'),
      borderStyle: 'dotted',
      borderWidth: '1px',
      borderRadius: '2px',
    });
    add(`claimSource-${strength}`, { fontWeight: '600' });
    add(`claimCue-${strength}`, { fontStyle: 'italic', color: color('claimInk') });
  }
  add('claim-suggested-icon', { ...icon('claim-suggested'), ...ruler('claimInkSuggested', 'Left') });
  add('claim-decided-icon', { ...icon('claim'), ...ruler('claimInk', 'Left') });
  for (const verdict of ['supported', 'disputed', 'refuted', 'unverifiable'] as const)
    add(`verdict-${verdict}`, { ...icon(verdict), ...ruler(verdict, 'Left') });
  add('undecided', ruler('dateSuggested', 'Right'));
  add('furniture', { color: new vscode.ThemeColor('glossator.furniture') });
  return { types, dispose: () => types.forEach((type) => type.dispose()) };
}

function underline(color: vscode.ThemeColor, style: string, width: number): vscode.DecorationRenderOptions {
  return { borderColor: color, borderStyle: style, borderWidth: `0 0 ${width}px 0` };
}

function ruler(color: string, lane: 'Left' | 'Right'): vscode.DecorationRenderOptions {
  return {
    overviewRulerColor: new vscode.ThemeColor(`glossator.${color}`),
    overviewRulerLane: vscode.OverviewRulerLane[lane],
  };
}

import * as vscode from 'vscode';
import { happeningOf, type Happening } from '../../core/review/groups';
import { toRange } from '../convert';
import type { ReviewItem, Standing } from '../documents/review';
import type { Reviews } from '../documents/reviews';
import { HAPPENING_SIGNS } from './reviewWords';

type Kind = `${Happening}-${'open' | 'done'}`;

/** Told apart without colour too: each has a line and a sign of its own. */
const LOOKS: Readonly<Record<Happening, { readonly colour: string; readonly line: string }>> = {
  added: { colour: 'changeAdded', line: 'solid' },
  changed: { colour: 'changeChanged', line: 'dashed' },
  removed: { colour: 'changeRemoved', line: 'dotted' },
  undecided: { colour: 'changeRemoved', line: 'double' },
};

const SETTLED_SIGNS: Readonly<Record<Exclude<Standing, 'open'>, string>> = { accepted: '✓', objected: '↩' };

/** Marks what changed in the articles in view, over what is marked there anyway, as long as a review is on. */
export function registerReviewMarks(reviews: Reviews): vscode.Disposable {
  const types = new Map<Kind, vscode.TextEditorDecorationType>();
  for (const happening of Object.keys(LOOKS) as Happening[])
    for (const standing of ['open', 'done'] as const)
      types.set(`${happening}-${standing}`, vscode.window.createTextEditorDecorationType(look(happening, standing)));
  const paint = () => {
    for (const editor of vscode.window.visibleTextEditors) paintEditor(editor, reviews, types);
  };
  paint();
  return vscode.Disposable.from(
    ...types.values(),
    reviews.onDidChange(paint),
    vscode.window.onDidChangeVisibleTextEditors(paint),
  );
}

function look(happening: Happening, standing: 'open' | 'done'): vscode.DecorationRenderOptions {
  const { colour, line } = LOOKS[happening];
  const ink = new vscode.ThemeColor(`glossator.${colour}`);
  const faint = new vscode.ThemeColor(`glossator.${colour}Wash`);
  const open = standing === 'open';
  return {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    borderWidth: line === 'double' ? '3px' : '1px',
    borderStyle: line,
    borderRadius: '3px',
    borderColor: open ? ink : faint,
    ...(open ? { backgroundColor: faint, overviewRulerColor: ink } : {}),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    ...(happening === 'removed' ? { textDecoration: 'line-through' } : {}),
  };
}

function paintEditor(
  editor: vscode.TextEditor,
  reviews: Reviews,
  types: ReadonlyMap<Kind, vscode.TextEditorDecorationType>,
): void {
  const places = placesOf(reviews.active?.itemsIn(editor.document.uri) ?? []);
  for (const [kind, type] of types) {
    const shown = places.filter((place) => place.kind === kind);
    editor.setDecorations(
      type,
      shown.map(({ span, sign, colour }) => ({
        range: toRange(editor.document, span),
        renderOptions: { before: badge(sign, colour) },
      })),
    );
  }
}

function badge(sign: string, colour: string): vscode.ThemableDecorationAttachmentRenderOptions {
  return {
    contentText: sign,
    color: new vscode.ThemeColor(`glossator.${colour}`),
    fontWeight: 'bold',
    margin: '0 2px 0 1px',
  };
}

interface Place {
  readonly span: { readonly start: number; readonly end: number };
  readonly kind: Kind;
  readonly sign: string;
  readonly colour: string;
}

/** One mark a place, whatever happened there: what is still to review goes first, then what is the most important. */
function placesOf(items: readonly ReviewItem[]): Place[] {
  const first = new Map<string, ReviewItem>();
  for (const item of items) {
    const { span } = item.change;
    const key = span && `${span.start} ${span.end}`;
    const known = key && first.get(key);
    if (key && (!known || (known.standing !== 'open' && item.standing === 'open'))) first.set(key, item);
  }
  return [...first.values()].map(({ change, standing }) => {
    const happening = happeningOf(change.code);
    const done = standing === 'open' ? undefined : SETTLED_SIGNS[standing];
    return {
      span: change.span!,
      kind: `${happening}-${done ? 'done' : 'open'}`,
      sign: done ?? HAPPENING_SIGNS[happening],
      colour: LOOKS[happening].colour,
    };
  });
}

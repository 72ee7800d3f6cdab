import * as vscode from 'vscode';
import type { Span } from '../../core/base/span';
import { sentenceAround } from '../../core/service';
import type { ArticleState } from '../documents/articleState';
import { fileName } from '../documents/sidecarFiles';
import { shorten } from '../surfaces/markdown';

/** A place in an article that a person may tick. */
export interface Place extends Span {
  readonly state: ArticleState;
  /** What is said of it beside its line: `suggested`. */
  readonly note: string;
  readonly ticked: boolean;
}

interface PlaceItem<P extends Place> extends vscode.QuickPickItem {
  readonly place?: P;
}

/** Lets a person tick places, each with its sentence, article by article; `undefined` where they turned away. */
export async function pickPlaces<P extends Place>(title: string, places: readonly P[]): Promise<P[] | undefined> {
  const items = places.flatMap((place, i): PlaceItem<P>[] => {
    const item = itemFor(place);
    if (places[i - 1]?.state === place.state) return [item];
    const label = fileName(place.state.document.uri);
    return [{ label, kind: vscode.QuickPickItemKind.Separator }, item];
  });
  const picked = await vscode.window.showQuickPick(items, {
    title,
    canPickMany: true,
    matchOnDetail: true,
    placeHolder: 'Untick what is not meant, then press Enter',
  });
  return picked?.flatMap(({ place }) => place ?? []);
}

function itemFor<P extends Place>(place: P): PlaceItem<P> {
  const { state, start, end, note, ticked } = place;
  const text = state.document.getText();
  const line = `line ${state.document.positionAt(start).line + 1}`;
  return {
    label: shorten(text.slice(start, end), 60),
    description: [line, note].filter(Boolean).join(' · '),
    detail: sentenceOf(place, text, state.language),
    picked: ticked,
    place,
  };
}

/** So much of a sentence fits beside its words. UTF-16 code units. */
const BEFORE = 60;
const LONGEST = 160;

function sentenceOf({ start, end }: Span, text: string, language: string): string {
  const sentence = sentenceAround(text, start, language) ?? { start, end };
  const from = Math.max(sentence.start, start - BEFORE);
  const cut = from > sentence.start ? '…' : '';
  return cut + shorten(text.slice(from, Math.max(sentence.end, end)), LONGEST);
}

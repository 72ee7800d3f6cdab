import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotation/annotation';
import type { Placed } from '../../core/index/placed';
import { reanchor, tallyOf, type Tally } from '../../core/sidecar/reanchor';
import { serialiseSidecar } from '../../core/sidecar/serialise';
import type { ArticleState } from './articleState';
import type { ArticleStates } from './articleStates';
import type { BaseTextOf } from './baseTexts';
import { updateFile } from './fileUpdates';
import { fileName, parseBytes, readSidecarFile } from './sidecarFiles';

/** What recording places afresh would do to one annotations file. */
export interface Recording {
  readonly sidecar: vscode.Uri;
  readonly tally: Tally;
  readonly before: string;
  readonly after: string;
}

/** Why it can't be done for a file, in a sentence. */
export class CannotRecord extends Error {}

/** Reads where the annotations of a file stand in its article as it is. Writes nothing. @throws CannotRecord */
export async function planRecording(
  article: vscode.Uri,
  sidecar: vscode.Uri,
  states: ArticleStates,
  baseTextOf: BaseTextOf,
): Promise<Recording> {
  const state = states.find(article.toString());
  if (state?.document.isDirty)
    throw new CannotRecord(`${fileName(article)} has unsaved changes: save it first, then record places.`);
  const file = await readSidecarFile(sidecar);
  if (file?.text == null) throw new CannotRecord(`${fileName(sidecar)} is gone.`);
  const { page, text: before } = file;
  if (!file.canWrite)
    throw new CannotRecord(`${fileName(sidecar)} can’t be read whole; the Problems view says what to mend.`);
  const text = state?.document.getText() ?? (await vscode.workspace.openTextDocument(article)).getText();
  const base = await baseTextOf(article, text, page);
  const recorded = reanchor(page, text, base, state && knownIn(state, sidecar));
  return { sidecar, tally: tallyOf(recorded), before, after: serialiseSidecar(recorded.page) };
}

/** Where edits left the annotations of an open article: more certain than to look for them again. */
function knownIn(state: ArticleState, sidecar: vscode.Uri) {
  const places = new Map(state.placesIn(sidecar).map((placed) => [placed.annotation.id, placed]));
  return (annotation: Annotation) => spansOf(places.get(annotation.id), annotation);
}

function spansOf(placed: Placed | undefined, { target, kind, body }: Annotation): Placed['span'][] {
  if (!placed || target?.type !== 'text') return [];
  if (kind !== 'claim') return [placed.span];
  return [placed.span, ...(body.source ? [placed.source] : []), ...(body.cue ? [placed.cue] : [])];
}

/** Writes what was planned. @throws CannotRecord where the file changed meanwhile or can't be written; it is as it was then */
export async function record({ sidecar, before, after }: Recording): Promise<void> {
  const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === sidecar.toString());
  try {
    await updateFile(sidecar, async (bytes) => {
      if (open?.isDirty || !bytes || parseBytes(bytes).text !== before)
        throw new CannotRecord(`${fileName(sidecar)} changed meanwhile and was left as it is: try again.`);
      return after;
    });
  } catch (error) {
    if (error instanceof CannotRecord) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotRecord(`${fileName(sidecar)} could not be written (${why}). It is as it was.`);
  }
}

import * as vscode from 'vscode';
import { joinMarks } from '../../core/index/joinMarks';
import { mentionsIn, type ArticleMentions } from '../../core/index/mentions';
import { placeAll } from '../../core/index/placeAll';
import { suggestionMarks } from '../../core/index/suggestionMarks';
import { analyse, type Known } from '../../core/service';
import { configFor } from '../config';
import { positionsIn } from '../convert';
import { formatOf } from './articleFiles';
import { readSidecarFile } from './sidecarFiles';

/** Larger files are not read unless somebody opens them. Bytes. */
const LARGEST_FILE = 1_000_000;
/** Texts up to this length are kept, so that one can tell whether something new is about them. UTF-16 code units. */
const LARGEST_KEPT = 100_000;

/** Where the mentions of an article are, for places in an editor that need not be open. */
export interface LocatedMentions extends ArticleMentions {
  readonly positionAt: (offset: number) => vscode.Position;
}

/** An article that no editor shows, as it would be shown. */
export interface ClosedArticle extends LocatedMentions {
  /** The text in small letters; `null` where it was too long to be kept. */
  readonly folded: string | null;
}

/** A text in the letters that words are compared by. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Whether one of the words is in a folded text. */
export function someIn(words: ReadonlySet<string>, folded: string): boolean {
  for (const word of words) if (folded.includes(word)) return true;
  return false;
}

/** Reads an article and its sidecars from their files; `null` where it is none that can be read. */
export async function readClosedArticle(
  uri: vscode.Uri,
  sidecars: readonly vscode.Uri[],
  known: Known,
): Promise<ClosedArticle | null> {
  const text = await readText(uri);
  if (text === null) return null;
  const pages = await Promise.all(sidecars.map(async (sidecar) => (await readSidecarFile(sidecar))?.page));
  const analysis = analyse(text, { format: formatOf(uri), known });
  const suggested = suggestionMarks(analysis, configFor(uri).minConfidence);
  const marks = joinMarks(
    suggested,
    pages.flatMap((page) => (page ? placeAll(text, page) : [])),
  );
  return {
    language: analysis.article.language,
    mentions: mentionsIn(marks, text),
    positionAt: positionsIn(text),
    folded: text.length <= LARGEST_KEPT ? fold(text) : null,
  };
}

/** The text of an article's file; `null` where it is too large or none. */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST_FILE || !(type & vscode.FileType.File)) return null;
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    // Gone meanwhile, not to be read, or not text.
    return null;
  }
}

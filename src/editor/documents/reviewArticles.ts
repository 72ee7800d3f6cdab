import * as vscode from 'vscode';
import { articleOf } from '../../core/sidecar/names';
import { nameAt, textsAt, type ReviewSource } from './reviewSource';
import { fileName } from './sidecarFiles';

/** The article of a sidecar under review. */
export interface ReviewedText {
  /** Its file, or where that is gone as it was at the base; `null` where it is neither here nor there. */
  readonly article: vscode.Uri | null;
  readonly isGone: boolean;
  /** The text of the file; an editor may have another one. `null` where it can't be had. */
  readonly text: string | null;
}

interface Named {
  readonly sidecar: vscode.Uri;
  readonly movedFrom: vscode.Uri | null;
}

const NOWHERE: ReviewedText = { article: null, isGone: true, text: null };

/** The articles of some sidecars, one for each. */
export async function articlesFor(files: readonly Named[], source: ReviewSource): Promise<ReviewedText[]> {
  const namesIn = folders();
  const here = await Promise.all(files.map(({ sidecar }) => articleHere(sidecar, namesIn)));
  const gone = files.map(({ sidecar, movedFrom }) => articleThen(movedFrom ?? sidecar));
  const missing = gone.filter((_, i) => !here[i]);
  const texts = await textsAt(
    source,
    missing.map((uri) => nameAt(source, uri)),
  );
  const found = new Map(missing.map((uri, i) => [uri, texts[i]]));
  return files.map((_, i): ReviewedText => {
    const text = found.get(gone[i]!);
    if (here[i]) return here[i];
    return typeof text === 'string'
      ? { article: source.api.toGitUri(gone[i]!, source.base), isGone: true, text }
      : NOWHERE;
  });
}

async function articleHere(
  sidecar: vscode.Uri,
  namesIn: (folder: vscode.Uri) => Promise<ReadonlySet<string>>,
): Promise<ReviewedText | undefined> {
  const folder = vscode.Uri.joinPath(sidecar, '..');
  const names = await namesIn(folder);
  const name = articleOf(fileName(sidecar), (candidate) => names.has(candidate))?.article ?? '';
  if (!names.has(name)) return undefined;
  const article = vscode.Uri.joinPath(folder, name);
  return { article, isGone: false, text: await articleText(article) };
}

/** Folders, each read once. */
function folders(): (folder: vscode.Uri) => Promise<ReadonlySet<string>> {
  const read = new Map<string, Promise<ReadonlySet<string>>>();
  return (folder) => {
    const key = folder.toString();
    const known = read.get(key) ?? entryNames(folder);
    read.set(key, known);
    return known;
  };
}

async function entryNames(folder: vscode.Uri): Promise<ReadonlySet<string>> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  return new Set(entries.map(([name]) => name));
}

function articleThen(sidecar: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(sidecar, '..', articleOf(fileName(sidecar))?.article ?? '');
}

async function articleText(uri: vscode.Uri): Promise<string | null> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    // No text: its annotations are told without their places.
    return null;
  }
}

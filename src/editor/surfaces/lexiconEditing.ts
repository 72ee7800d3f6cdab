import * as vscode from 'vscode';
import { ENTITY_TYPES, type EntityType } from '../../core/annotation/model';
import { placeInLexicon } from '../../core/index/lexiconFields';
import { LEXICON_PATH, parseLexicon, type LexiconEntry } from '../../core/index/projectLexicon';
import { namesOf, refForName } from '../../core/service';
import type { WorkspaceIndex } from '../documents/workspaceIndex';
import type { WorkspaceMentions } from '../documents/workspaceMentions';
import { escapeText } from './markdown';
import { count, ENTITY_WORDS } from './words';

const LEXICON: vscode.DocumentFilter = { pattern: `**/${LEXICON_PATH}` };
const FIELDS: Readonly<Record<string, { readonly insert: string; readonly about: string }>> = {
  name: { insert: '"name": "$0"', about: 'The name, as articles write it.' },
  names: { insert: '"names": { "$1": ["$0"] }', about: 'Its other names, by language: vi, it, en …' },
  type: { insert: '"type": "$0"', about: 'What it is.' },
  ref: { insert: '"ref": "$0"', about: 'Its identity: wd:Q17, or a slug like person/mai-lan.' },
};
const WHOLE_LINE = `{"name": "$1", "type": "\${2|${ENTITY_TYPES.join(',')}|}"}`;

/** Editing a project's lexicon by hand: what is wrong in it, what a field may hold, who a line is about. */
export function registerLexiconEditing(index: WorkspaceIndex, mentions: WorkspaceMentions): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('glossator-lexicon');
  const update = (document: vscode.TextDocument) => {
    if (isLexicon(document)) collection.set(document.uri, diagnosticsOf(document));
  };
  vscode.workspace.textDocuments.forEach(update);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => update(document)),
    vscode.workspace.onDidCloseTextDocument((document) => collection.delete(document.uri)),
    vscode.languages.registerCompletionItemProvider(
      LEXICON,
      { provideCompletionItems: (document, position) => completions(document, position, index, mentions) },
      '"',
      '{',
      ',',
    ),
    vscode.languages.registerHoverProvider(LEXICON, {
      async provideHover(document, { line }, token) {
        const [entry] = parseLexicon(document.lineAt(line).text).entries;
        if (!entry) return undefined;
        await mentions.ready(token);
        return token.isCancellationRequested
          ? undefined
          : new vscode.Hover(cardOf(entry, mentions), document.lineAt(line).range);
      },
    }),
  );
}

function isLexicon(document: vscode.TextDocument): boolean {
  return document.uri.path.endsWith(`/${LEXICON_PATH}`);
}

function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return parseLexicon(document.getText()).problems.map(({ message, line, column, endColumn, severity }) => {
    const range = new vscode.Range(line - 1, column - 1, line - 1, endColumn - 1);
    const level = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
    const diagnostic = new vscode.Diagnostic(range, message, level);
    diagnostic.source = 'Glossator';
    return diagnostic;
  });
}

function completions(
  document: vscode.TextDocument,
  position: vscode.Position,
  index: WorkspaceIndex,
  mentions: WorkspaceMentions,
): vscode.CompletionItem[] {
  const line = document.lineAt(position.line).text;
  const place = placeInLexicon(line, position.character);
  if (!place) return [];
  if (place.kind === 'line')
    return [snippet('A name', WHOLE_LINE, 'One name a line.', new vscode.Range(position, position))];
  const range = new vscode.Range(position.with({ character: place.from }), endOfWord(position, line));
  if (place.kind === 'field')
    return Object.entries(FIELDS)
      .filter(([field]) => !place.present.has(field))
      .map(([field, { insert, about }]) => snippet(`"${field}"`, insert, about, range));
  if (place.field === 'type') return ENTITY_TYPES.map((type) => value(type, ENTITY_WORDS[type], range));
  return place.field === 'ref' ? refs(line, range, index, mentions) : [];
}

/** The quotation mark that an editor closes by itself belongs to the word. */
function endOfWord(position: vscode.Position, line: string): vscode.Position {
  return line[position.character] === '"' ? position.translate(0, 1) : position;
}

/** First what the tables know under the line's own name, then every identity that the workspace knows. */
function refs(
  line: string,
  range: vscode.Range,
  index: WorkspaceIndex,
  mentions: WorkspaceMentions,
): vscode.CompletionItem[] {
  const names = new Map(mentions.identities().map((identity) => [identity.ref, identity.names]));
  for (const ref of index.refs) names.set(ref, index.namesOf(ref));
  const own = ownRefs(line);
  return [...new Set([...own, ...names.keys()])].map((ref, i) => {
    const known = [...new Set([...namesOf(ref), ...(names.get(ref) ?? [])])].slice(0, 6);
    const item = value(ref, known.join(' · '), range);
    item.filterText = `"${ref} ${known.join(' ')}"`;
    item.sortText = String(i < own.length ? 0 : 1) + ref;
    return item;
  });
}

function ownRefs(line: string): string[] {
  const name = /"name"\s*:\s*"([^"\\]{1,200})"/.exec(line)?.[1];
  const type = /"type"\s*:\s*"([a-z]{1,20})"/.exec(line)?.[1];
  if (!name) return [];
  const types = ENTITY_TYPES.filter((known): known is EntityType => type === undefined || known === type);
  const inTables = types.flatMap((known) => ['en', 'vi', 'it'].map((language) => refForName(name, known, language)));
  return [...new Set(inTables)];
}

function value(text: string, about: string, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: text, description: about }, vscode.CompletionItemKind.Value);
  item.insertText = `"${text}"`;
  item.filterText = `"${text}"`;
  item.range = range;
  return item;
}

function snippet(label: string, insert: string, about: string, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Property);
  item.insertText = new vscode.SnippetString(insert);
  item.documentation = about;
  item.range = range;
  return item;
}

function cardOf({ name, names, type, ref }: LexiconEntry, mentions: WorkspaceMentions): vscode.MarkdownString {
  const { articles, languages } = mentions.spread(ref);
  const others = new Set([...Object.values(names).flat(), ...namesOf(ref)]);
  others.delete(name);
  const lines = [
    `**${escapeText(name)}** · ${ENTITY_WORDS[type]}`,
    [ref, ...others].map(escapeText).join(' · '),
    articles
      ? `mentioned in ${count(articles, 'article')} in ${count(languages, 'language')}`
      : 'not mentioned in any article yet',
  ];
  return new vscode.MarkdownString(lines.join('  \n'));
}

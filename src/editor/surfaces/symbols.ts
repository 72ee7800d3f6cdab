import * as vscode from 'vscode';
import type { Mark } from '../../core/index/mark';
import { headingsOf } from '../../core/outline';
import { toRange } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { ARTICLE_SELECTOR } from '../documents/selector';
import { shorten } from './markdown';
import { ENTITY_WORDS, EVENT_WORDS, VERDICT_WORDS } from './words';

/** The outline: headings, and what is marked under each. */
export function registerSymbols(states: ArticleStates): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    ARTICLE_SELECTOR,
    {
      provideDocumentSymbols(document) {
        const state = states.get(document);
        return state ? symbolsOf(state) : [];
      },
    },
    { label: 'Article' },
  );
}

function symbolsOf(state: ArticleState): vscode.DocumentSymbol[] {
  const { article, document } = state;
  const text = document.getText();
  const headings = article && article.text === text ? headingsOf(article) : [];
  const top: vscode.DocumentSymbol[] = [];
  /** The sections that are open where we read, the outermost first. */
  const open: { readonly symbol: vscode.DocumentSymbol; readonly end: number }[] = [];
  const put = (symbol: vscode.DocumentSymbol, at: number) => {
    while (open.length && at >= open.at(-1)!.end) open.pop();
    (open.at(-1)?.symbol.children ?? top).push(symbol);
  };
  let next = 0;
  const openUntil = (offset: number) => {
    for (let heading = headings[next]; heading && heading.start <= offset; heading = headings[++next]) {
      const range = toRange(document, { start: heading.start, end: heading.sectionEnd });
      const symbol = new vscode.DocumentSymbol(
        shorten(heading.name, 80) || '…',
        '',
        vscode.SymbolKind.Namespace,
        range,
        toRange(document, heading),
      );
      put(symbol, heading.start);
      open.push({ symbol, end: heading.sectionEnd });
    }
  };
  for (const mark of state.marks) {
    openUntil(mark.start);
    put(symbolOf(mark, state, text), mark.start);
  }
  openUntil(text.length);
  return top;
}

const KINDS = {
  entity: vscode.SymbolKind.Class,
  event: vscode.SymbolKind.Event,
  claim: vscode.SymbolKind.String,
  date: vscode.SymbolKind.Constant,
  quantity: vscode.SymbolKind.Number,
  note: vscode.SymbolKind.Key,
} as const;

function symbolOf(mark: Mark, state: ArticleState, text: string): vscode.DocumentSymbol {
  const range = toRange(state.document, mark);
  return new vscode.DocumentSymbol(
    shorten(text.slice(mark.start, mark.end), 80) || '…',
    detailOf(mark),
    KINDS[mark.layer],
    range,
    range,
  );
}

function detailOf(mark: Mark): string {
  switch (mark.layer) {
    case 'entity':
      return ENTITY_WORDS[mark.type];
    case 'event':
      return EVENT_WORDS[mark.type];
    case 'date':
      return mark.value;
    case 'quantity':
      return String(mark.value);
    case 'claim': {
      const verdict = mark.judgements.at(-1)?.verdict;
      return verdict ? `Claim, ${VERDICT_WORDS[verdict].toLowerCase()}` : 'Claim';
    }
    case 'note':
      return 'Note';
  }
}

import * as vscode from 'vscode';
import type { Mark } from '../../core/index/mark';
import { toRange } from '../convert';
import type { ArticleState, ArticleStates } from '../documents/articleStates';
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
  const text = state.document.getText();
  const headings = (state.article?.blocks ?? []).filter((b) => b.kind === 'headline' || b.kind === 'subheading');
  const sections = headings.map((heading, i) => {
    const end = headings[i + 1]?.start ?? text.length;
    const range = toRange(state.document, { start: heading.start, end });
    const symbol = new vscode.DocumentSymbol(shorten(text.slice(heading.start, heading.end), 80), '', vscode.SymbolKind.Namespace, range, toRange(state.document, heading));
    return { symbol, end };
  });
  const top: vscode.DocumentSymbol[] = [];
  let section = 0;
  for (const mark of state.marks) {
    while (section < sections.length && mark.start >= sections[section]!.end) section++;
    const home = sections[section];
    const inside = home && mark.start >= state.document.offsetAt(home.symbol.range.start);
    (inside ? home.symbol.children : top).push(symbolOf(mark, state, text));
  }
  return [...top, ...sections.map((s) => s.symbol)];
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
  return new vscode.DocumentSymbol(shorten(text.slice(mark.start, mark.end), 80) || '…', detailOf(mark), KINDS[mark.layer], range, range);
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

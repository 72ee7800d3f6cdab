import * as vscode from 'vscode';
import type { Span } from '../../core/base/span';

/** Commands that a card may offer; no other link in a card runs anything. */
const CARD_COMMANDS = [
  'accept',
  'acceptEverywhere',
  'reject',
  'changeType',
  'chooseIdentity',
  'setVerdict',
  'setSource',
  'remove',
  'settle',
  'acceptChange',
  'objectToChange',
  'discardChange',
  'reopenChange',
  'nextChange',
] as const;
export type CardCommand = (typeof CARD_COMMANDS)[number];

/** Which marks of which article a command is about: what a card, a tree item or a code action hands to it. */
export interface Target {
  readonly uri: string;
  readonly ids: readonly string[];
  /** A place that was chosen, where one is: UTF-16, half-open. */
  readonly span?: Span;
  /** Which of an annotation's conflicts, and whose value is taken. */
  readonly settle?: { readonly index: number; readonly side: 'ours' | 'theirs' };
}

/** A Markdown string in which only the card's own commands run, and only they. */
export function cardMarkdown(): vscode.MarkdownString {
  // Without theme icons: an article's `$(bug)` would become one, escaped or not.
  const markdown = new vscode.MarkdownString(undefined, false);
  markdown.isTrusted = { enabledCommands: CARD_COMMANDS.map((name) => `glossator.${name}`) };
  markdown.supportHtml = false;
  return markdown;
}

/**
 * Text of an article or a sidecar as Markdown that shows exactly it: no link, code, HTML or address comes of it.
 * Every ASCII punctuation mark is escaped, which CommonMark allows.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[!"#$%'()*+,\-./:=?@[\\\]^_`{|}~]/g, '\\$&');
}

/** A link in a card that runs one of its commands. `label` is Markdown: text of an article or a sidecar comes in escaped. */
export function commandLink(label: string, command: CardCommand, target: Target, ...rest: readonly string[]): string {
  // `encodeURIComponent` leaves brackets alone, and one would end the link.
  const args = encodeURIComponent(JSON.stringify([target, ...rest])).replace(/[()]/g, (c) =>
    c === '(' ? '%28' : '%29',
  );
  return `[${label}](command:glossator.${command}?${args})`;
}

/** The first `length` characters of a text, cut at a word where one is near. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

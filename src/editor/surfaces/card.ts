import { openAbout, type Disagreement } from '../../core/index/disagreement';
import type { EntityType } from '../../core/annotation/model';
import type { Mark } from '../../core/index/mark';
import { cardMarkdown, commandLink, escapeText, shorten, type CardCommand, type Target } from './markdown';
import { CERTAINTY_WORDS, count, dateInWords, ENTITY_WORDS, EVENT_WORDS, ROLE_WORDS, VERDICT_WORDS } from './words';
import type * as vscode from 'vscode';

/** What a card tells beyond the mark itself. */
export interface CardFacts {
  readonly text: string;
  readonly uri: string;
  /** Names of an identity in the languages that are known, by language: `en` → `Japan`. */
  readonly namesOf: (ref: string) => readonly string[];
  /** Mentions of an identity in this article. */
  readonly mentionsOf: (ref: string) => number;
  /** In how many articles and languages of the workspace an identity is mentioned, as far as that is known. */
  readonly spreadOf: (ref: string) => { readonly articles: number; readonly languages: number };
}

/** One glance: what it is in the first line, what it is linked to in the second, a line a fact, actions last. */
export function cardFor(mark: Mark, facts: CardFacts): vscode.MarkdownString {
  const markdown = cardMarkdown();
  const open = openAbout(mark).map((disagreement) => asked(disagreement, facts.uri));
  const lines = [...linesOf(mark, facts), standing(mark), ...repliesTo(mark), ...open].filter((line) => line !== '');
  // Two blanks at a line's end break it without a gap: a card is one glance.
  markdown.value = `${lines.join('  \n')}\n\n${actions(mark, facts.uri)}`;
  return markdown;
}

function linesOf(mark: Mark, facts: CardFacts): string[] {
  const quote = (span: { start: number; end: number }, length = 80) =>
    escapeText(shorten(facts.text.slice(span.start, span.end), length));
  switch (mark.layer) {
    case 'entity': {
      const names = facts.namesOf(mark.ref).filter((name) => name !== facts.text.slice(mark.start, mark.end));
      const others = (mark.alternatives ?? [])
        .slice(0, 3)
        .map((a) => commandLink(nameOf(a, facts), 'chooseIdentity', { uri: facts.uri, ids: [mark.id] }, a.ref));
      return [
        `**${quote(mark)}** · ${ENTITY_WORDS[mark.type]}`,
        [identity(mark.ref), ...names.slice(0, 4).map(escapeText)].join(' · '),
        [`${count(facts.mentionsOf(mark.ref), 'mention')} in this article`, spread(facts.spreadOf(mark.ref))]
          .filter(Boolean)
          .join(' · '),
        others.length ? `May also be ${others.join(' or ')}` : '',
      ];
    }
    case 'event':
      return [
        `**${quote(mark)}** · ${EVENT_WORDS[mark.type]}${mark.mode ? ` (${escapeText(mark.mode)})` : ''}`,
        mark.participants
          .map((p) => `${ROLE_WORDS[p.role]} ${escapeText(facts.namesOf(p.ref)[0] ?? readableRef(p.ref))}`)
          .join(' · '),
        [CERTAINTY_WORDS[mark.certainty], mark.when ? escapeText(dateInWords(mark.when)) : '']
          .filter(Boolean)
          .join(' · '),
      ];
    case 'date':
      return [`**${quote(mark)}** · ${escapeText(dateInWords(mark.value))}`];
    case 'quantity':
      return [`**${quote(mark)}** · ${escapeText(figure(mark.value))}${mark.unit ? ` ${escapeText(mark.unit)}` : ''}`];
    case 'claim':
      return [
        mark.source ? `**${quote(mark.source, 120)}** says` : '**Claim** without a named source',
        mark.cue ? `*${quote(mark.cue)}*: ${quote(mark, 160)}` : quote(mark, 160),
        ...mark.judgements.map(
          (j) =>
            `${VERDICT_WORDS[j.verdict]}${j.by ? `, by ${escapeText(j.by)}` : ''}${j.note ? `: ${escapeText(shorten(j.note, 200))}` : ''}`,
        ),
      ];
    case 'note':
      return [`**Note** · ${escapeText(shorten(mark.text, 400))}`];
  }
}

/** `Georgia (place)`: two that bear one name are told apart by what they are. */
function nameOf({ type, ref }: { readonly type: EntityType; readonly ref: string }, facts: CardFacts): string {
  const [name = readableRef(ref)] = facts.namesOf(ref);
  const item = WIKIDATA.exec(ref)?.[1];
  return escapeText(`${name} (${[ENTITY_WORDS[type].toLowerCase(), item].filter(Boolean).join(', ')})`);
}

function spread({ articles, languages }: { readonly articles: number; readonly languages: number }): string {
  if (articles < 2) return '';
  return `mentioned in ${count(articles, 'article')}${languages > 1 ? ` in ${count(languages, 'language')}` : ''}`;
}

function standing(mark: Mark): string {
  if (mark.decided) return mark.by ? `Accepted by ${escapeText(mark.by)}` : 'Accepted';
  if (mark.proposed) return 'Proposed by an assistant, not checked by anybody';
  const sure = `Suggested, ${Math.round(mark.confidence * 100)} % sure`;
  return mark.because ? `${sure}: ${escapeText(mark.because)}` : sure;
}

/** Both values that a merge kept, each to be chosen. */
function asked({ id, index, field, ours, theirs }: Disagreement, uri: string): string {
  const choose = (side: 'ours' | 'theirs', value: string) =>
    commandLink(escapeText(`“${shorten(value, 40)}”`), 'settle', { uri, ids: [id], settle: { index, side } });
  const what = field ? `${escapeText(field)} was decided` : 'it was decided';
  return `Two versions were merged, and ${what} differently: choose ${choose('ours', ours)} or ${choose('theirs', theirs)}`;
}

/** The last few, each on a line of its own. */
function repliesTo({ replies = [] }: Mark): string[] {
  const told = replies.slice(-4).map(({ text, by }) => {
    return `↳ ${escapeText(shorten(text, 200))}${by ? `, ${escapeText(by)}` : ''}`;
  });
  return replies.length > told.length ? [`${replies.length} replies, the last of them:`, ...told] : told;
}

function actions(mark: Mark, uri: string): string {
  const target: Target = { uri, ids: [mark.id] };
  const link = (label: string, command: CardCommand) => commandLink(label, command, target);
  const offered: string[] = [];
  if (!mark.decided) {
    offered.push(link('Accept', 'accept'));
    if (mark.layer === 'entity') offered.push(link('Accept everywhere', 'acceptEverywhere'));
    offered.push(link('Reject', 'reject'));
  }
  if (mark.layer === 'entity' || mark.layer === 'event') offered.push(link('Change type', 'changeType'));
  if (mark.layer === 'entity') offered.push(link('Who or what', 'chooseIdentity'));
  if (mark.layer === 'claim') offered.push(link('Verdict', 'setVerdict'));
  if (mark.decided) offered.push(link('Remove', 'remove'));
  return offered.join(' · ');
}

const WIKIDATA = /^wd:(Q\d{1,12})$/;

function identity(ref: string): string {
  const item = WIKIDATA.exec(ref)?.[1];
  return item ? `[${item}](https://www.wikidata.org/wiki/${item})` : escapeText(ref);
}

/** `person/sergei-kobylash` → `sergei kobylash`. */
export function readableRef(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1).replaceAll('-', ' ');
}

/** Digits in groups, the same on every machine. */
export function figure(value: number): string {
  const [whole = '', part] = String(value).split('.');
  if (!/^\d+$/.test(whole)) return String(value);
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join('\u202f') + (part ? `.${part}` : '');
}

import { changesIn, gather, inLines, mostImportant, restOf, sentence, type Entry } from './entries';
import { inNumbers, isDetail, nameOf } from './groups';
import type { SidecarReview } from './report';
import { asCode, asMarkdown, oneLine, plain, quote, shorten } from './words';

/** Of a report's files with their numbers. */
const MOST_FILES = 40;
/** Of the words that name who said something: “the spokesman of …, who …”. */
const LONGEST_SOURCE = 60;
/** A comment on GitHub holds 65,536 characters. */
const LONGEST_COMMENT = 60_000;

/**
 * For a comment on a pull request: what people decided about claims and corrected, each with its quote and its line; what is
 * many and says little (names and dates accepted, suggestions rejected) is counted, and folded away below.
 */
export function reportMarkdown(reviews: readonly SidecarReview[], most: number): string {
  for (let limit = most; ; limit = Math.floor(limit / 2)) {
    const markdown = writeMarkdown(reviews, limit);
    if (markdown.length <= LONGEST_COMMENT || limit === 0) return markdown.slice(0, LONGEST_COMMENT);
  }
}

function writeMarkdown(reviews: readonly SidecarReview[], most: number): string {
  const told = reviews.filter(({ changes, remark }) => changes.length > 0 || remark !== undefined);
  if (!told.length) return 'No annotation changed.\n';
  const codes = told.flatMap(({ changes }) => changes.map(({ code }) => code));
  const news = codes.filter((code) => !isDetail(code));
  const details = codes.filter(isDetail);
  const title = inNumbers(news.length ? news : details) || 'Annotations that can’t be read';
  const lists = told.map(({ changes }) => gather(changes));
  const kept = mostImportant(lists, most);
  const entries = (detail: boolean) =>
    told.map((review, i) => ({ review, entries: lists[i]!.filter((entry) => isDetail(entry.code) === detail) }));
  const open = entries(false).filter(({ review, entries }) => entries.length || review.remark !== undefined);
  const folded = entries(true).filter(({ entries }) => entries.length);
  const below = folded.length ? detailsOf(folded, kept) : '';
  return `### ${title}\n${filesOf(open, kept, true)}${
    below && news.length ? `\n<details>\n<summary>${inNumbers(details)}</summary>\n${below}\n</details>\n` : below
  }`;
}

interface Section {
  readonly review: SidecarReview;
  readonly entries: readonly Entry[];
}

function detailsOf(sections: readonly Section[], kept: ReadonlySet<Entry>): string {
  return filesOf(sections, kept, false);
}

function filesOf(sections: readonly Section[], kept: ReadonlySet<Entry>, withRemarks: boolean): string {
  const parts = sections.slice(0, MOST_FILES).map(({ review, entries }) => {
    const shown = entries.filter((entry) => kept.has(entry));
    const more = changesIn(entries) - changesIn(shown);
    const remark = withRemarks && review.remark ? ` ${asMarkdown(review.remark)}` : '';
    const list = shown.map(item).join('') + (more ? `- … and ${more} more\n` : '');
    return `\n${asCode(oneLine(review.sidecar.replace(/\.gloss\.json$/, '')))}${remark}\n${list && `\n${list}`}`;
  });
  const rest = sections.length - parts.length;
  return parts.join('') + (rest ? `\n… and ${rest} more ${rest === 1 ? 'file' : 'files'}\n` : '');
}

/** A claim and what is said of it get a line each; a name or a date goes into one. */
function item(entry: Entry): string {
  if (isOfWords(entry)) return `- ${capital(asMarkdown(sentence(entry)))}\n`;
  const reason = entry.reason.length ? `: ${asMarkdown(entry.reason)}` : '';
  const what = `- ${capital(nameOf(entry.code))}: ${asMarkdown(restOf(entry)).trim()}${inLines(entry)}${reason}\n`;
  if (!entry.quote) return what;
  // In quotation marks: at the beginning of a line, words of others could be a heading or a list.
  const said = entry.saidBy ? ` — ${asMarkdown([plain(shorten(oneLine(entry.saidBy), LONGEST_SOURCE))])}` : '';
  return `${what}  > ${asMarkdown([quote(entry.quote)])}${said}\n`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Of a few words in the text, and not a statement about them. */
function isOfWords({ code }: Entry): boolean {
  return /^(?:entity|event|date|quantity|unknown|creator|article|relation)-/.test(code) || isDetail(code);
}

/** What somebody wrote (an article, a note, a name, a value in a file): every format makes it harmless in its own way. */
export interface Said {
  readonly said: string;
  /** In quotation marks, stressed, a reason in somebody's own words (which are shown at more length), or plain. */
  readonly as?: 'quote' | 'strong' | 'reason';
}

/** A sentence in the making: our own words as they are, and what others said. */
export type Words = readonly (string | Said)[];

/** How much of what others said is shown. */
const LONGEST = 160;
const LONGEST_REASON = 400;

function lengthOf({ as }: Said): number {
  return as === 'reason' ? LONGEST_REASON : LONGEST;
}

export function quote(said: string): Said {
  return { said, as: 'quote' };
}

export function strong(said: string): Said {
  return { said, as: 'strong' };
}

export function reason(said: string): Said {
  return { said, as: 'reason' };
}

export function plain(said: string): Said {
  return { said };
}

/** Puts words between others: `a, b, c`. */
export function joined(parts: readonly Words[], between: string): Words {
  return parts.flatMap((part, i) => (i ? [between, ...part] : part));
}

/** For reading in a terminal: on one line, nothing that a terminal would obey. */
export function asText(words: Words): string {
  return words
    .map((word) => {
      if (typeof word === 'string') return word;
      const text = shorten(oneLine(word.said), lengthOf(word));
      return word.as === 'quote' ? `“${text}”` : text;
    })
    .join('');
}

/** What could end a line, hide, or turn a line's direction round; as a space or nothing. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(CONTROLS, '').trim();
}

/** The first so many characters, cut at a word where one is near. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

export function asMarkdown(words: Words): string {
  return words
    .map((word) => {
      if (typeof word === 'string') return word;
      const text = markdownText(shorten(oneLine(word.said), lengthOf(word)));
      if (text === '') return word.as === 'quote' ? '“”' : '';
      return word.as === 'quote' ? `“${text}”` : word.as === 'strong' ? `**${text}**` : text;
    })
    .join('');
}

/**
 * What GitHub and its like make something of even where Markdown does not: mentions, references to issues and commits, addresses,
 * formulas, emoji. Nothing is made of it in code.
 */
const REFERENCE =
  /[@#$]|[!%~&^]\d|:\/\/|:[\w+-]+:|\bwww\.|[\p{L}\p{N}]\.\p{L}{2}|\bGH-\d|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/iu;

/** A line of text as Markdown that shows it, and of which no link, mention, HTML, picture, reference or command comes. */
export function markdownText(line: string): string {
  return line
    .split(' ')
    .map((word) => (REFERENCE.test(word) ? asCode(word) : escape(word)))
    .join(' ');
}

export function asCode(word: string): string {
  // GitHub's runner obeys this wherever it stands in a line of a log.
  const text = word.replaceAll('##[', '# #[');
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

import { asCode, asMarkdown, oneLine, plain, quote, type Words } from '../core/review/words';
import type { CheckedSidecar } from './checkSidecar';

/** Of all files together; the log has the rest. */
const MOST = 20;

/** What `check` found, for the end of a comment on a pull request: a sentence where all is well. */
export function asMarkdownReport(checked: readonly CheckedSidecar[]): string {
  const files = checked.map((file) => ({ file, entries: entriesOf(file) })).filter(({ entries }) => entries.length);
  if (!files.length) return allWell(checked);
  const lost = checked.flatMap(({ annotations }) => annotations.filter((a) => a.status === 'orphan')).length;
  const problems = files.reduce((n, { entries }) => n + entries.length, 0) - lost;
  const told = [numbered(lost, 'annotation lost', 'annotations lost'), numbered(problems, 'problem', 'problems')];
  const title = `\n### ${told.filter((words) => words).join(', ')}\n`;
  let left = MOST;
  const parts = files.map(({ file, entries }) => {
    const shown = entries.slice(0, left);
    left -= shown.length;
    const list = shown.map((words) => `- ${asMarkdown(words)}\n`).join('');
    const more = entries.length - shown.length;
    return shown.length ? `\n${asCode(oneLine(file.sidecar))}\n\n${list}${more ? `- … and ${more} more\n` : ''}` : '';
  });
  const unseen = parts.filter((part) => part === '').length;
  return title + parts.join('') + (unseen ? `\n… and ${numbered(unseen, 'more file', 'more files')}\n` : '');
}

function allWell(checked: readonly CheckedSidecar[]): string {
  const found = checked.reduce((n, { annotations }) => n + annotations.length, 0);
  return found ? `\n<sub>Every annotation (${found}) is found in its article.</sub>\n` : '';
}

function numbered(n: number, one: string, many: string): string {
  return n ? `${n} ${n === 1 ? one : many}` : '';
}

function entriesOf({ annotations, problems }: CheckedSidecar): Words[] {
  const wrong = problems.filter(({ severity }) => severity !== 'information');
  const lost = annotations.filter(({ status }) => status === 'orphan');
  return [
    ...wrong.map(({ message, line }): Words => [`line ${line}: `, plain(message)]),
    ...lost.map(({ kind, exact, line }): Words =>
      exact === ''
        ? [`${kind} lost with what it is about (line ${line} of the file)`]
        : [`${kind} lost: `, quote(exact), ` (line ${line} of the file)`],
    ),
  ];
}

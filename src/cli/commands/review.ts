import { reportText, summary } from '../../core/review/report';
import { reportMarkdown } from '../../core/review/reportMarkdown';
import { asText } from '../../core/review/words';
import { chosen, readArguments, readMost } from '../options';
import { reviewJson, reviewSarif } from '../reviewFormats';
import { reviewBranch, type BranchReview } from '../reviewBranch';
import { sarif } from '../sarif';
import { UsageError, type Command } from '../terminal';

const HELP = `glossator review --base REV [--head REV] [--format markdown|text|json|sarif] [--max N] [PATH…]

Tells what a branch changes in all sidecars of the repository, as one report for a pull request: claims and verdicts first,
each with its quote and its line in the article. Compares HEAD (or --head) with where it left --base.
A PATH is an article, a sidecar, a folder or a glob; with one or more, the report is of them alone.

  --format markdown  for a comment; shows at most --max changes (40), then “and … more” (the default)
  --format text      for reading in a terminal
  --format json      what was added, removed and changed field by field in each sidecar, as one object
  --format sarif     for code scanning
  --exit-code        exits with 1 where anything changed

Exits with 1 where a sidecar can’t be read whole.
`;

const FORMATS: Readonly<Record<string, (review: BranchReview, most: number | undefined) => string>> = {
  markdown: ({ sidecars }, most = 40) => reportMarkdown(sidecars, most),
  text: ({ sidecars }, most = Infinity) => reportText(sidecars, most) || 'No annotation changed.\n',
  json: ({ sidecars, ...revisions }) => {
    const files = sidecars.map(({ sidecar, article, status, remark, changes }) => {
      return { sidecar, article, status, remark: remark && asText(remark), ...reviewJson(changes) };
    });
    return `${JSON.stringify({ ...revisions, summary: summary(sidecars), sidecars: files })}\n`;
  },
  sarif: ({ sidecars }) => sarif(reviewSarif(sidecars)),
};

export const review: Command = {
  name: 'review',
  summary: 'tell what a branch changes in all sidecars, for a pull request',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      base: { type: 'string' },
      head: { type: 'string' },
      format: { type: 'string' },
      max: { type: 'string' },
      'exit-code': { type: 'boolean' },
    });
    const { base, head = 'HEAD', format = 'markdown' } = values;
    if (base === undefined) throw new UsageError('Which revision to compare with? --base REV, such as --base main.');
    const write = chosen(FORMATS, format);
    const most = readMost(values.max);
    const found = await reviewBranch({ base, head, paths: positionals }, terminal.cwd);
    if (typeof found === 'string') {
      terminal.err(`glossator review: ${found}\n`);
      return 1;
    }
    if (found.mergeBase === null)
      terminal.err(`${base} and ${head} share no history here (a shallow clone?): compared as they are.\n`);
    await terminal.out(write(found, most));
    const changed = found.sidecars.some(({ changes }) => changes.length > 0);
    return found.sidecars.some(({ whole }) => !whole) || (values['exit-code'] && changed) ? 1 : 0;
  },
};

// The last step of the GitHub Action: posts the report as a comment on the pull request, or brings the one of before up to date.
// Takes all it needs from the environment and calls `gh api` without a shell; what is posted goes through its standard input.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** By which our comment is known again; Markdown shows nothing of it. */
const MARKER = '<!-- glossator: what a pull request changes in annotations -->';
/** Of a comment, in characters. */
const LONGEST = 65_000;

// Of all comments only our own: anybody may write the marker into theirs.
const FIND = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id body viewerDidAuthor }
      }
    }
  }
}`;
const ADD =
  'mutation ($id: ID!, $body: String!) { addComment(input: { subjectId: $id, body: $body }) { clientMutationId } }';
const UPDATE =
  'mutation ($id: ID!, $body: String!) { updateIssueComment(input: { id: $id, body: $body }) { clientMutationId } }';

/**
 * @typedef {{ id: string, body: string, viewerDidAuthor: boolean }} Comment
 * @typedef {{ pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Comment[] }} Comments
 */

try {
  post();
} catch (error) {
  // The report is in the summary all the same: a comment that can't be posted (from a fork the token may only read) is no failure.
  const why = String(error instanceof Error ? error.message : error);
  const said = `The report could not be posted as a comment (${why}). It is in the summary of this run. Give the job “pull-requests: write”; on a pull request from a fork GitHub does not allow it.`;
  console.log(`::warning::${said.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}`);
}

function post() {
  const { GITHUB_REPOSITORY = '', PULL_REQUEST, REPORT = '', TELL } = process.env;
  const [owner, name] = GITHUB_REPOSITORY.split('/');
  const { id, comment } = find({ owner, name, number: Number(PULL_REQUEST) });
  const body = `${MARKER}\n${shortened(readFileSync(REPORT, 'utf8'))}`;
  if (comment) {
    if (comment.body.trim() === body.trim()) return;
    ask(UPDATE, { id: comment.id, body });
  } else if (TELL === 'true') ask(ADD, { id, body });
}

/**
 * @param {{ owner: string | undefined, name: string | undefined, number: number }} pullRequest
 * @returns {{ id: string, comment: Comment | undefined }}
 */
function find(pullRequest) {
  /** @type {string | null} */
  let after = null;
  for (;;) {
    /** @type {{ id: string, comments: Comments }} */
    const found = ask(FIND, { ...pullRequest, after }).repository.pullRequest;
    const { nodes, pageInfo } = found.comments;
    const comment = nodes.find(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(MARKER));
    if (comment || !pageInfo.hasNextPage) return { id: found.id, comment };
    after = pageInfo.endCursor;
  }
}

/**
 * @param {string} query
 * @param {Record<string, unknown>} variables
 */
function ask(query, variables) {
  const input = JSON.stringify({ query, variables });
  const { status, stdout, stderr, error } = spawnSync('gh', ['api', 'graphql', '--input', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim().split('\n')[0] ?? 'gh failed');
  return JSON.parse(stdout).data;
}

/**
 * As much of a report as a comment holds, in whole lines.
 * @param {string} report
 */
function shortened(report) {
  if (report.length <= LONGEST) return report;
  const cut = report.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n… the rest is in the summary of the run.\n`;
}

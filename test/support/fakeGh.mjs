// A stand-in for GitHub's `gh api graphql --input -`: remembers what it is asked in a file, and keeps the comments of one
// pull request there, two a page.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.env['FAKE_GH_STATE'] ?? '';
const state = JSON.parse(readFileSync(file, 'utf8'));
const { query, variables } = JSON.parse(readFileSync(0, 'utf8'));
state.calls.push({ args: process.argv.slice(2), variables });
if (!process.env['GH_TOKEN']) state.refuses = 'gh: set the GH_TOKEN environment variable';

if (state.refuses) {
  console.error(state.refuses);
  process.exitCode = 1;
} else console.log(JSON.stringify({ data: answer() }));
writeFileSync(file, JSON.stringify(state));

function answer() {
  if (query.startsWith('mutation')) {
    if (query.includes('addComment'))
      state.comments.push({ id: `comment-${state.comments.length}`, body: variables.body, viewerDidAuthor: true });
    else state.comments.find((/** @type {any} */ { id }) => id === variables.id).body = variables.body;
    return {};
  }
  const from = Number(variables.after ?? 0);
  const pageInfo = { hasNextPage: from + 2 < state.comments.length, endCursor: String(from + 2) };
  const comments = { pageInfo, nodes: state.comments.slice(from, from + 2) };
  return { repository: { pullRequest: { id: `pull-request-${variables.number}`, comments } } };
}

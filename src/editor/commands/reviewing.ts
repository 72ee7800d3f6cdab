import * as vscode from 'vscode';
import { reviewOutcome, type Outcome } from '../../core/review/outcome';
import { gitApi, repositoryOf, type GitApi, type GitRepository, type ReadBlobs } from '../documents/gitApi';
import type { Review } from '../documents/review';
import { baseAt, findBase, type ReviewBase } from '../documents/reviewBase';
import type { Reviews } from '../documents/reviews';
import { count } from '../surfaces/words';
import { goToChange, show } from './reviewMoving';
import { pickRevision } from './pickRevision';

/** Begins a review against where the branch left the common one; asks for a revision where nothing says which that is. */
export function startReview(reviews: Reviews, readBlobs: ReadBlobs | undefined): Promise<boolean> {
  return withRepository(readBlobs, async (api, repository, read) => {
    const base = (await findBase(repository)) ?? (await asked(repository, 'Which revision shall be compared with?'));
    return base ? begin(reviews, { api, repository, readBlobs: read }, base) : false;
  });
}

/** Begins a review against a revision that is named or chosen. */
export function startReviewAgainst(
  reviews: Reviews,
  readBlobs: ReadBlobs | undefined,
  revision: unknown,
): Promise<boolean> {
  return withRepository(readBlobs, async (api, repository, read) => {
    const base =
      typeof revision === 'string'
        ? await known(repository, revision)
        : await asked(repository, 'Compare annotations with …');
    return base ? begin(reviews, { api, repository, readBlobs: read }, base) : false;
  });
}

type WithRepository = (api: GitApi, repository: GitRepository, readBlobs: ReadBlobs) => Promise<boolean>;

async function withRepository(readBlobs: ReadBlobs | undefined, work: WithRepository): Promise<boolean> {
  const api = readBlobs && (await gitApi());
  if (!api) {
    void vscode.window.showInformationMessage(
      'Reviewing changes needs git: install it, turn on the setting “git.enabled” and open the folder in VS Code on a computer, not in a browser.',
    );
    return false;
  }
  const folder = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const repository = repositoryOf(api, folder) ?? (await chosen(api));
  if (!repository) {
    if (!api.repositories.length)
      void vscode.window.showInformationMessage(
        'This folder is in no git repository, so there is nothing to compare its annotations with. Open a folder that is in one.',
      );
    return false;
  }
  return work(api, repository, readBlobs);
}

async function chosen(api: GitApi): Promise<GitRepository | undefined> {
  if (!api.repositories.length) return undefined;
  const items = api.repositories.map((repository) => {
    const { path } = repository.rootUri;
    return { label: path.slice(path.lastIndexOf('/') + 1), description: repository.rootUri.fsPath, repository };
  });
  return (await vscode.window.showQuickPick(items, { title: 'Which repository shall be reviewed?' }))?.repository;
}

async function asked(repository: GitRepository, title: string): Promise<ReviewBase | undefined> {
  const revision = await pickRevision(repository, title);
  return revision === undefined ? undefined : known(repository, revision);
}

async function known(repository: GitRepository, revision: string): Promise<ReviewBase | undefined> {
  const base = await baseAt(repository, revision);
  if (!base)
    void vscode.window.showErrorMessage(
      `git knows no revision “${revision}” here. Choose a branch, a tag or a commit.`,
    );
  return base;
}

async function begin(
  reviews: Reviews,
  source: { api: GitApi; repository: GitRepository; readBlobs: ReadBlobs },
  base: ReviewBase,
): Promise<boolean> {
  try {
    const location = vscode.ProgressLocation.Window;
    const review = await vscode.window.withProgress({ location, title: 'Reading what changed …' }, () =>
      reviews.start(source, base),
    );
    await vscode.commands.executeCommand('glossator.review.focus');
    const first = review.items.find(({ standing }) => standing === 'open');
    if (first) await show(reviews, first);
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`git could not say what changed since ${base.name}: ${why}`);
    return false;
  }
}

/** Ends the review with what came of it, in words for its pull request; asks first where changes wait. */
export async function finishReview(reviews: Reviews): Promise<string | undefined> {
  const review = reviews.active;
  if (!review) return undefined;
  const waiting = review.items.filter(({ standing }) => standing === 'open').length;
  if (waiting && !(await confirmed(reviews, waiting))) return undefined;
  const outcome = outcomeOf(review);
  reviews.end();
  void vscode.window.showInformationMessage(outcome.sentence, 'Copy for the Pull Request').then((answer) => {
    if (answer) void vscode.env.clipboard.writeText(outcome.markdown);
  });
  return outcome.markdown;
}

async function confirmed(reviews: Reviews, waiting: number): Promise<boolean> {
  const question = `${count(waiting, 'change is', 'changes are')} not reviewed yet. End the review?`;
  const answer = await vscode.window.showWarningMessage(question, 'End Review', 'Go to the Next');
  if (answer === 'Go to the Next') await goToChange(reviews, 1);
  return answer === 'End Review';
}

function outcomeOf(review: Review): Outcome {
  return reviewOutcome(
    review.base.name,
    review.articles.flatMap(({ name, items }) =>
      items.map(({ change, standing, objection }) => ({ article: name, change, standing, objection })),
    ),
  );
}

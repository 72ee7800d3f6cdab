// A branch as a colleague leaves it: a few decisions of several kinds on the sample articles.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotation, ClaimAnnotation, EntityAnnotation } from '../../../src/core/annotation/annotation';
import { idOf } from '../../../src/core/annotation/annotationId';
import { eventually } from './article';
import { freshRepository, type TestRepository } from './repository';

export const ITALIAN = 'it-us-japan-joint-command.txt';
export const ENGLISH = 'en-tokyo-seoul-washington-summit.txt';

export function sidecarOf(article: string): string {
  return `${article}.gloss.json`;
}

/** What the branch of `branchOfVerdicts` did, for tests to look for. */
export interface Done {
  readonly judged: ClaimAnnotation;
  readonly retyped: EntityAnnotation;
  readonly removed: EntityAnnotation;
}

export function judge(claim: ClaimAnnotation, verdict: string, note: string, by = 'marco'): Annotation {
  const target = { type: 'annotation', id: claim.id } as const;
  const id = idOf('verdict', target, { by });
  return { kind: 'verdict', id, creators: [by], target, body: { verdict, note } } as Annotation;
}

/** Judges a claim, gives a name another type, and removes another one, in the Italian article; not committed. */
export async function changeItalian({ annotate }: TestRepository): Promise<Done> {
  let done: Done | undefined;
  await annotate(sidecarOf(ITALIAN), (annotations) => {
    const claims = annotations.filter((a): a is ClaimAnnotation => a.kind === 'claim');
    const judged = claims.find(
      ({ id }) => !annotations.some((a) => a.target?.type === 'annotation' && a.target.id === id),
    )!;
    const [retyped, removed] = annotations.filter((a): a is EntityAnnotation => a.kind === 'entity');
    assert.ok(judged && retyped && removed, 'the sample article has too little');
    done = { judged, retyped, removed };
    const type = retyped.body.type === 'place' ? 'organization' : 'place';
    return [
      ...annotations
        .filter((a) => a !== removed)
        .map((a) => (a === retyped ? { ...retyped, body: { ...retyped.body, type } } : a)),
      judge(judged, 'disputed', 'Il ministero non conferma.'),
    ] as Annotation[];
  });
  return done!;
}

/** A repository on the branch `verdicts`, which changed the Italian article's annotations; the editor is on that article. */
export async function branchOfVerdicts(): Promise<TestRepository & { readonly done: Done }> {
  const made = await freshRepository();
  await made.git('checkout', '--quiet', '-b', 'verdicts');
  const done = await changeItalian(made);
  await made.commit('Judge a claim');
  await onBranch(made, 'verdicts');
  await vscode.window.showTextDocument(made.file(ITALIAN), { preview: false });
  return { ...made, done };
}

/** Waits until VS Code’s git knows the branch. */
export async function onBranch({ repository }: TestRepository, branch: string): Promise<void> {
  await repository.status();
  await eventually(`the branch ${branch}`, () => repository.state.HEAD?.name === branch);
}

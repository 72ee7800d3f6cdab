import type { Annotation } from '../../src/core/annotation/annotation';
import { mergeThreeWay } from '../../src/core/sidecar/merge';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { GitMerge } from './gitMerge';
import { whatIsWrong } from './mergeOracle';
import { Random } from './random';
import { pageOf } from './sidecars';
import { makeTeam, SCENARIOS, type Team } from './teams';

function blocks(annotations: readonly Annotation[]): string {
  return serialiseSidecar(pageOf(annotations));
}

interface JsonPage {
  readonly items: readonly unknown[];
}

/** Other ways to lay the same file out, to compare with. */
const LAYOUTS: Readonly<Record<string, (annotations: readonly Annotation[]) => string>> = {
  'one line an annotation, sorted': (annotations) => {
    const { items, ...header } = JSON.parse(blocks(annotations)) as JsonPage;
    return `${JSON.stringify(header)}\n${items.map((item) => `${JSON.stringify(item)}\n`).join('')}`;
  },
  'pretty-printed, sorted': (annotations) => `${JSON.stringify(JSON.parse(blocks(annotations)), null, 2)}\n`,
  'blocks of four lines, sorted (ours), by git alone': blocks,
};

/** Shares of merges in conflict, by layout and by what the two sides did. */
export type ConflictTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function conflictTable(merges: number, seed: number): ConflictTable {
  const git = new GitMerge();
  const table: Record<string, Record<string, number>> = {};
  const count = (layout: string, scenario: string, conflict: boolean) => {
    const row = (table[layout] ??= {});
    row[scenario] = (row[scenario] ?? 0) + (conflict ? 1 / merges : 0);
  };
  for (const [scenario, make] of Object.entries(SCENARIOS)) {
    const random = new Random(seed);
    for (let i = 0; i < merges; i++) {
      const team = make(random);
      for (const [layout, write] of Object.entries(LAYOUTS))
        count(layout, scenario, !git.merge(write(team.base), write(team.ours), write(team.theirs)).clean);
      count('the same, by “glossator merge”', scenario, mergeByAnnotation(team).undecided);
      count('one file an annotator, by git alone', scenario, !mergeOwnFiles(team, git).clean);
    }
  }
  git.remove();
  return table;
}

/**
 * What one person decided, in a file of their own: what they added, and what they say of annotations that were there. The shared
 * file stays as it is.
 */
export function ownFile(base: readonly Annotation[], side: readonly Annotation[]): string {
  const was = new Map(base.map((a) => [a.id, JSON.stringify(a)]));
  return blocks(side.filter((a) => was.get(a.id) !== JSON.stringify(a)));
}

/** Each side brings a file that the other does not have; git merges all three, one by one. */
export function mergeOwnFiles(
  { base, ours, theirs }: Team,
  git: GitMerge,
): { clean: boolean; files: readonly string[] } {
  const shared = blocks(base);
  const [our, their, none] = [ownFile(base, ours), ownFile(base, theirs), blocks([])];
  const merged = [git.merge(shared, shared, shared), git.merge(none, our, none), git.merge(none, none, their)];
  return { clean: merged.every(({ clean }) => clean), files: merged.map(({ text }) => text) };
}

function mergeByAnnotation({ base, ours, theirs }: Team): { annotations: readonly Annotation[]; undecided: boolean } {
  const [b, o, t] = [base, ours, theirs].map((side) => parseSidecar(blocks(side)).page);
  const { page, conflicts } = mergeThreeWay(b!, o!, t!);
  return { annotations: parseSidecar(serialiseSidecar(page)).page.annotations, undecided: conflicts.length > 0 };
}

export interface MergeFigures {
  readonly merges: number;
  /** By annotation: fields that two people decided differently, left for a person; wrong in any way. */
  readonly undecided: number;
  readonly wrong: number;
  /** By git alone: how many; in conflict; without one, wrong, and of those that “check” would not tell of. */
  readonly byGit: number;
  readonly gitConflicts: number;
  readonly gitWrong: number;
  readonly gitSilent: number;
  /** The same with one file an annotator: in conflict, or not the very files that the two wrote. */
  readonly ownConflicts: number;
  readonly ownWrong: number;
}

/** Merges of two people’s branches, each of 1 to 15 decisions of every kind on 60 annotations. */
export function measureMerges(merges: number, seed: number, alsoGit: number): MergeFigures {
  const random = new Random(seed);
  const git = new GitMerge();
  const n = { undecided: 0, wrong: 0, gitConflicts: 0, gitWrong: 0, gitSilent: 0, ownConflicts: 0, ownWrong: 0 };
  for (let i = 0; i < merges; i++) {
    const team = makeTeam(random);
    const { annotations, undecided } = mergeByAnnotation(team);
    if (undecided) n.undecided++;
    if (whatIsWrong(team, annotations).length) n.wrong++;
    if (i >= alsoGit) continue;
    const own = mergeOwnFiles(team, git);
    if (!own.clean) n.ownConflicts++;
    const wrote = [blocks(team.base), ownFile(team.base, team.ours), ownFile(team.base, team.theirs)];
    if (own.files.some((file, j) => file !== wrote[j])) n.ownWrong++;
    const { text, clean } = git.merge(blocks(team.base), blocks(team.ours), blocks(team.theirs));
    if (!clean) n.gitConflicts++;
    else {
      const { page, problems } = parseSidecar(text);
      const wrong = whatIsWrong(team, page.annotations);
      const told = problems.length > 0 || wrong.some((what) => what.endsWith('is about nothing'));
      if (wrong.length) n.gitWrong++;
      if (wrong.length && !told) n.gitSilent++;
    }
  }
  git.remove();
  return { merges, byGit: Math.min(alsoGit, merges), ...n };
}

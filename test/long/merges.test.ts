import * as assert from 'node:assert/strict';
import type { Annotation } from '../../src/core/annotation/annotation';
import { mergeThreeWay } from '../../src/core/sidecar/merge';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { subjectOf } from '../../src/core/sidecar/subject';
import { Repository } from '../cli/support';
import { GitMerge } from '../support/gitMerge';
import { ownFile } from '../support/measureMerges';
import { whatIsWrong } from '../support/mergeOracle';
import { Random } from '../support/random';
import { pageOf } from '../support/sidecars';
import { makeTeam, type Team } from '../support/teams';

function file(annotations: readonly Annotation[]): string {
  return serialiseSidecar(pageOf(annotations));
}

/** What “glossator check” says of a file, apart from places: problems, and annotations about nothing. */
function complaints(text: string): string[] {
  const { page, problems } = parseSidecar(text);
  const byId = new Map(page.annotations.map((a) => [a.id, a]));
  const lost = page.annotations
    .filter((a) => a.kind !== 'rejection' && !subjectOf(a, byId))
    .map((a) => `orphan ${a.id}`);
  return [...problems.map((p) => p.code), ...lost];
}

describe('a thousand merges of two people’s branches', function () {
  this.timeout(300_000);
  const random = new Random(41);
  const teams = Array.from({ length: 1000 }, () => makeTeam(random));
  const files = ({ base, ours, theirs }: Team) => [file(base), file(ours), file(theirs)] as const;

  it('by annotation lose nothing, double nothing, and mark what was decided differently', () => {
    let undecided = 0;
    teams.forEach((team, i) => {
      const [base, ours, theirs] = files(team).map((text) => parseSidecar(text).page);
      const { page, conflicts } = mergeThreeWay(base!, ours!, theirs!);
      const written = parseSidecar(serialiseSidecar(page));
      assert.deepEqual(whatIsWrong(team, written.page.annotations), [], `merge ${i}`);
      const problems = new Set(complaints(serialiseSidecar(page)));
      assert.deepEqual([...problems], conflicts.length ? ['undecided'] : [], `merge ${i}`);
      if (conflicts.length) undecided++;
    });
    // Both kinds of merges were tried.
    assert.ok(undecided > 50 && undecided < 950, String(undecided));
  });

  it('are the same whoever merges, but for whose value stands', () => {
    for (const team of teams.slice(0, 200)) {
      const [base, ours, theirs] = files(team).map((text) => parseSidecar(text).page);
      const ids = (page: typeof base) => page!.annotations.map((a) => a.id).sort();
      assert.deepEqual(ids(mergeThreeWay(base!, ours!, theirs!).page), ids(mergeThreeWay(base!, theirs!, ours!).page));
    }
  });

  it('by git alone are never wrong without a conflict or a complaint of “check”', () => {
    const git = new GitMerge();
    let clean = 0;
    try {
      teams.forEach((team, i) => {
        const merged = git.merge(...files(team));
        if (!merged.clean) {
          assert.ok(complaints(merged.text).includes('conflict-markers'), `merge ${i}`);
          return;
        }
        clean++;
        const wrong = whatIsWrong(team, parseSidecar(merged.text).page.annotations);
        if (wrong.length) assert.notDeepEqual(complaints(merged.text), [], `merge ${i}: ${wrong.join('; ')}`);
      });
    } finally {
      git.remove();
    }
    assert.ok(clean > 100, String(clean));
  });

  it('with one file an annotator go together in a real “git merge”, without a conflict', () => {
    const place = new Repository();
    try {
      const some = teams.slice(0, 100);
      const branch = (name: string, filesOf: (team: Team, i: number) => Readonly<Record<string, string>>) => {
        place.git('checkout', '--quiet', '-B', name, 'main');
        place.commit(Object.assign({}, ...some.map(filesOf)) as Record<string, string>);
      };
      place.commit(Object.fromEntries(some.map(({ base }, i) => [`${i}.txt.gloss.json`, file(base)])));
      branch('marco', ({ base, ours }, i) => ({ [`${i}.txt.marco.gloss.json`]: ownFile(base, ours) }));
      branch('giulia', ({ base, theirs }, i) => ({ [`${i}.txt.giulia.gloss.json`]: ownFile(base, theirs) }));
      place.git('merge', '--quiet', '--no-edit', 'marco');
      some.forEach(({ base, ours, theirs }, i) => {
        assert.equal(place.read(`${i}.txt.gloss.json`), file(base));
        assert.equal(place.read(`${i}.txt.marco.gloss.json`), ownFile(base, ours));
        assert.equal(place.read(`${i}.txt.giulia.gloss.json`), ownFile(base, theirs));
      });
    } finally {
      place.remove();
    }
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { Random } from '../support/random';
import { leftBeside, Rival } from '../support/rivals';
import { manyEntities, pageOf } from '../support/sidecars';

const KILLS = 200;
const BEFORE = manyEntities(60);

/** The ids in a file that has to be whole. */
function idsIn(sidecar: string): string[] {
  const { page, problems, canWrite } = parseSidecar(readFileSync(sidecar, 'utf8'));
  assert.deepEqual(problems, []);
  assert.ok(canWrite);
  return page.annotations.map((a) => a.id);
}

/** Everything that anybody was told is saved is there, once. */
function hasAll(sidecar: string, saved: readonly string[]): void {
  const ids = idsIn(sidecar);
  assert.equal(new Set(ids).size, ids.length, 'nothing is there twice');
  const there = new Set(ids);
  assert.deepEqual(
    [...BEFORE.map((a) => a.id), ...saved].filter((id) => !there.has(id)),
    [],
    'nothing is lost',
  );
}

/** Resolves when somebody begins to save in a folder. */
function nextSave(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (!name?.endsWith('.lock')) return;
      watcher.close();
      resolve();
    });
  });
}

describe('decisions are saved for good', function () {
  this.timeout(600_000);
  let folder: string;
  let sidecar: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossator-killed-'));
    sidecar = join(folder, 'a.txt.gloss.json');
    writeFileSync(sidecar, serialiseSidecar(pageOf(BEFORE)));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it(`by a program that is killed ${KILLS} times while it saves`, async () => {
    const random = new Random(11);
    const saved: string[] = [];
    let interrupted = 0;
    for (let i = 0; i < KILLS; i++) {
      const rival = new Rival(sidecar, `r${i}`, { count: 1000, seed: i });
      const before = new Set(leftBeside(sidecar));
      if (random.chance(0.2)) await rival.untilSaved(random.between(0, 4));
      else await nextSave(folder);
      await sleep(random.next() * 6);
      rival.kill();
      await rival.ended;
      if (leftBeside(sidecar).some((name) => !before.has(name))) interrupted++;
      saved.push(...rival.saved);
      hasAll(sidecar, saved);
    }
    console.log(`      ${KILLS} kills, ${interrupted} in the middle of a save; ${saved.length} decisions`);
    assert.ok(interrupted > KILLS / 20, `only ${interrupted} kills hit a save`);
  });

  it('by two programs at once, 200 decisions each', async () => {
    const rivals = [1, 2].map((n) => new Rival(sidecar, `r${n}`, { count: 200, seed: n }));
    assert.deepEqual(await Promise.all(rivals.map((r) => r.ended)), [0, 0]);
    const saved = rivals.flatMap((r) => r.saved);
    assert.equal(saved.length, 400);
    hasAll(sidecar, saved);
    assert.equal(idsIn(sidecar).length, BEFORE.length + 400);
    assert.deepEqual(leftBeside(sidecar), []);
  });

  it('by three programs at once that are killed and started again', async () => {
    const saved: string[] = [];
    const work = async (n: number): Promise<void> => {
      const random = new Random(n);
      for (let i = 0; i < 15; i++) {
        const rival = new Rival(sidecar, `r${n}-${i}`, { count: 1000, seed: n + i });
        await rival.untilSaved(random.between(0, 6));
        await sleep(random.next() * 30);
        rival.kill();
        await rival.ended;
        saved.push(...rival.saved);
      }
    };
    await Promise.all([1, 2, 3].map(work));
    hasAll(sidecar, saved);
    console.log(`      45 kills, ${saved.length} decisions`);
  });

  it('and what killed programs left behind goes with the next save, nothing else', async () => {
    const old = ['.a.txt.gloss.json.0123456789ab.tmp', '..a.txt.gloss.json.lock.0123456789ab.tmp'];
    const others = [
      '.a.txt.gloss.json.ba9876543210.tmp',
      'a.txt.gloss.json.tmp',
      '.b.txt.gloss.json.0123456789ab.tmp',
      'notes.tmp',
    ];
    for (const name of [...old, ...others]) writeFileSync(join(folder, name), '{');
    for (const name of [...old, ...others.slice(1)]) utimesSync(join(folder, name), 1e9, 1e9);
    const rival = new Rival(sidecar, 'r', { count: 1, seed: 1 });
    assert.equal(await rival.ended, 0);
    // The first of the others may be somebody's who is writing it right now.
    assert.deepEqual(leftBeside(sidecar).sort(), [...others].sort());
  });
});

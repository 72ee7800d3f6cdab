import type { Annotation, ClaimAnnotation, EntityAnnotation } from '../../src/core/annotation/annotation';
import { idOf } from '../../src/core/annotation/annotationId';
import { VERDICTS } from '../../src/core/annotation/model';
import { describe } from '../../src/core/anchor/describe';
import { reanchor } from '../../src/core/sidecar/reanchor';
import { ARTICLES } from './articles';
import type { Random } from './random';
import { made, manyEntities, pageOf, SOURCE } from './sidecars';

/** An annotated article and two branches of it, as two people leave them. */
export interface Team {
  readonly base: readonly Annotation[];
  readonly ours: readonly Annotation[];
  readonly theirs: readonly Annotation[];
}

const POOL = manyEntities(130) as EntityAnnotation[];
const CLAIMS = claimsOf(ARTICLES.en);
const REFS = ['wd:Q1', 'wd:Q2', 'wd:Q3'];
const TYPES = ['person', 'organization', 'place'] as const;

/** A claim for every sentence, its cue the second word. */
function claimsOf(text: string): ClaimAnnotation[] {
  return [...text.matchAll(/[^\n.]{40,}\./g)].slice(0, 12).map((match) => {
    const at = (start: number, length: number) => describe(text, { start, end: start + length });
    const target = { type: 'text', source: SOURCE, selectors: at(match.index, match[0].length) } as const;
    const cue = match[0].indexOf(' ', match[0].search(/\S/));
    return made('claim', target, { source: null, cue: { selectors: at(match.index + cue + 1, 3) } }) as ClaimAnnotation;
  });
}

/** What one person changes, annotation by id. */
class Branch {
  readonly annotations: Map<string, Annotation>;

  constructor(
    base: readonly Annotation[],
    private readonly creator: string,
    private readonly random: Random,
  ) {
    this.annotations = new Map(base.map((a) => [a.id, a]));
  }

  private some<T extends Annotation>(kind: T['kind']): T | undefined {
    const all = [...this.annotations.values()].filter((a): a is T => a.kind === kind);
    return all.length ? this.random.pick(all) : undefined;
  }

  add(): void {
    const open = POOL.filter((a) => !this.annotations.has(a.id));
    const annotation = this.random.pick(open);
    this.put({ ...annotation, creators: [this.creator] });
  }

  edit(): void {
    const was = this.some<EntityAnnotation>('entity');
    if (!was) return;
    const { random } = this;
    const body = random.chance(0.5) ? { ref: random.pick(REFS) } : { type: random.pick(TYPES) };
    this.put({ ...was, body: { ...was.body, ...body } });
  }

  judge(): void {
    const { random, creator } = this;
    const claim = this.some<ClaimAnnotation>('claim');
    if (!claim) return;
    const target = { type: 'annotation', id: claim.id } as const;
    const note = random.chance(0.5) ? { note: `because ${random.between(0, 3)}` } : {};
    const body = { verdict: random.pick(VERDICTS), ...note };
    this.put({ kind: 'verdict', id: idOf('verdict', target, { by: creator }), creators: [creator], target, body });
  }

  judgeAgain(): void {
    const was = this.some('verdict');
    if (was?.kind === 'verdict') this.put({ ...was, body: { ...was.body, verdict: this.random.pick(VERDICTS) } });
  }

  reply(): void {
    const { random, creator } = this;
    const to = this.some(random.pick(['claim', 'verdict'] as const));
    if (to)
      this.put(made('reply', { type: 'annotation', id: to.id }, { text: `No ${random.between(0, 99)}.` }, creator));
  }

  reject(): void {
    const suggestion = this.random.pick(POOL);
    const rejected = { layer: 'entity', body: suggestion.body };
    this.put(made('rejection', suggestion.target, { layer: 'entity', rejected }, this.creator));
  }

  object(): void {
    const to = this.some('entity');
    if (to)
      this.put(made('rejection', { type: 'annotation', id: to.id }, { layer: 'entity', rejected: null }, this.creator));
  }

  /** As the editor does it: with what is said of it, and what is said of that. */
  remove(): void {
    const gone = new Set([this.random.pick([...this.annotations.keys()])]);
    for (const id of gone)
      for (const { id: other, target } of this.annotations.values())
        if (target?.type === 'annotation' && target.id === id) gone.add(other);
    for (const id of gone) this.annotations.delete(id);
  }

  private put(annotation: Annotation): void {
    this.annotations.set(annotation.id, annotation);
  }

  get result(): readonly Annotation[] {
    return [...this.annotations.values()];
  }
}

const ACTIONS = ['add', 'add', 'edit', 'edit', 'judge', 'judgeAgain', 'reply', 'reject', 'object', 'remove'] as const;

/** 60 annotations: entities, claims, two verdicts. */
function baseOf(random: Random): Annotation[] {
  const base = new Branch(CLAIMS, 'lan', random);
  base.judge();
  base.judge();
  while (base.annotations.size < 60) base.add();
  return [...base.annotations.values()];
}

/** Two branches, each of some decisions of every kind. */
export function makeTeam(random: Random): Team {
  const base = baseOf(random);
  const branch = (creator: string) => {
    const one = new Branch(base, creator, random);
    for (let n = random.between(1, 16); n > 0; n--) one[random.pick(ACTIONS)]();
    return one.result;
  };
  return { base, ours: branch('marco'), theirs: branch('giulia') };
}

/** The cases whose conflicts are counted for the table of layouts. */
export const SCENARIOS: Readonly<Record<string, (random: Random) => Team>> = {
  'each side adds 5': (random) =>
    scenario(
      random,
      (b) => times(5, () => b.add()),
      (b) => times(5, () => b.add()),
    ),
  'one adds 10, other edits 5': (random) =>
    scenario(
      random,
      (b) => times(10, () => b.add()),
      (b) => times(5, () => b.edit()),
    ),
  'one rewrites offsets, other adds 3': (random) => {
    const { base, ours, theirs } = scenario(
      random,
      () => undefined,
      (b) => times(3, () => b.add()),
    );
    const moved = reanchor(pageOf(ours), `A line on top.\n${ARTICLES.en}`).page.annotations;
    return { base, ours: moved, theirs };
  },
};

function scenario(random: Random, ours: (branch: Branch) => void, theirs: (branch: Branch) => void): Team {
  const base = baseOf(random);
  const [a, b] = [new Branch(base, 'marco', random), new Branch(base, 'giulia', random)];
  ours(a);
  theirs(b);
  return { base, ours: a.result, theirs: b.result };
}

function times(n: number, act: () => void): void {
  for (let i = 0; i < n; i++) act();
}

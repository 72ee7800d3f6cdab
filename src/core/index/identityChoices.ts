import type { EntityType, Ref } from '../annotation/model';
import type { EntityMark, Mark } from './mark';

/** Who or what a name may stand for. */
export interface IdentityChoice {
  readonly type: EntityType;
  readonly ref: Ref;
  /** Whether it is what the mark says now, another that bears the name, or one that the article mentions elsewhere. */
  readonly from: 'now' | 'name' | 'article';
  /** Mentions in the article, this one included. */
  readonly mentions: number;
}

/**
 * What a person may choose from for a mention, likelier first: what it is taken for, others known by its name, and whatever
 * else the article mentions, of the same type first and the most mentioned first.
 */
export function identityChoices(
  mark: EntityMark,
  named: readonly { readonly type: EntityType; readonly ref: Ref }[],
  marks: readonly Mark[],
): IdentityChoice[] {
  const mentioned = new Map<Ref, { type: EntityType; ref: Ref; mentions: number }>();
  for (const other of marks) {
    if (other.layer !== 'entity') continue;
    const seen = mentioned.get(other.ref);
    if (seen) seen.mentions++;
    else mentioned.set(other.ref, { type: other.type, ref: other.ref, mentions: 1 });
  }
  const elsewhere = [...mentioned.values()].sort(
    (a, b) => Number(b.type === mark.type) - Number(a.type === mark.type) || b.mentions - a.mentions,
  );
  const choices = new Map<Ref, IdentityChoice>();
  const offer = (from: IdentityChoice['from'], { type, ref }: { type: EntityType; ref: Ref }): void => {
    if (!choices.has(ref)) choices.set(ref, { type, ref, from, mentions: mentioned.get(ref)?.mentions ?? 0 });
  };
  offer('now', mark);
  for (const other of [...(mark.alternatives ?? []), ...named]) offer('name', other);
  for (const other of elsewhere) offer('article', other);
  return [...choices.values()];
}

/** Mentions that are written alike and taken for the same: what a choice for one of them may hold for too. */
export function sameMentions(mark: EntityMark, marks: readonly Mark[], text: string): EntityMark[] {
  const words = text.slice(mark.start, mark.end);
  return marks.filter(
    (m): m is EntityMark =>
      m.layer === 'entity' && m.ref === mark.ref && m.type === mark.type && text.slice(m.start, m.end) === words,
  );
}

/** What may have happened, in the order in which a reviewer wants to read it: each with its words for one and for many. */
export const GROUPS = [
  ['undecided', 'field left undecided by a merge', 'fields left undecided by a merge'],
  ['verdict-added', 'claim judged', 'claims judged'],
  ['verdict-changed', 'verdict changed', 'verdicts changed'],
  ['verdict-removed', 'verdict withdrawn', 'verdicts withdrawn'],
  ['claim-added', 'claim added', 'claims added'],
  ['claim-changed', 'claim changed', 'claims changed'],
  ['claim-removed', 'claim removed', 'claims removed'],
  ['objection-added', 'annotation objected to', 'annotations objected to'],
  ['objection-removed', 'objection taken back', 'objections taken back'],
  ['reply-added', 'reply', 'replies'],
  ['reply-changed', 'reply changed', 'replies changed'],
  ['reply-removed', 'reply removed', 'replies removed'],
  ['note-added', 'note', 'notes'],
  ['note-changed', 'note changed', 'notes changed'],
  ['note-removed', 'note removed', 'notes removed'],
  ['relation-added', 'relation added', 'relations added'],
  ['relation-changed', 'relation changed', 'relations changed'],
  ['relation-removed', 'relation removed', 'relations removed'],
  ['article-changed', 'fact about the article changed', 'facts about the article changed'],
  ['event-changed', 'event changed', 'events changed'],
  ['entity-changed', 'entity changed', 'entities changed'],
  ['date-changed', 'date changed', 'dates changed'],
  ['quantity-changed', 'figure changed', 'figures changed'],
  ['event-added', 'event added', 'events added'],
  ['event-removed', 'event removed', 'events removed'],
  ['entity-added', 'entity added', 'entities added'],
  ['entity-removed', 'entity removed', 'entities removed'],
  ['date-added', 'date added', 'dates added'],
  ['date-removed', 'date removed', 'dates removed'],
  ['quantity-added', 'figure added', 'figures added'],
  ['quantity-removed', 'figure removed', 'figures removed'],
  ['unknown-added', 'annotation of an unknown kind added', 'annotations of unknown kinds added'],
  ['unknown-changed', 'annotation of an unknown kind changed', 'annotations of unknown kinds changed'],
  ['unknown-removed', 'annotation of an unknown kind removed', 'annotations of unknown kinds removed'],
  ['rejection-added', 'suggestion rejected', 'suggestions rejected'],
  ['rejection-changed', 'rejection changed', 'rejections changed'],
  ['rejection-removed', 'rejection taken back', 'rejections taken back'],
  ['creator-changed', 'annotation with other annotators', 'annotations with other annotators'],
] as const;

export type ChangeCode = (typeof GROUPS)[number][0];

/** What is below it is detail. */
const LAST_NEWS: ChangeCode = 'quantity-changed';

const RANKS: ReadonlyMap<ChangeCode, number> = new Map(GROUPS.map(([code], i) => [code, i]));

/** The lower the more important. */
export function rankOf(code: ChangeCode): number {
  return RANKS.get(code)!;
}

export function nameOf(code: ChangeCode): string {
  return GROUPS[rankOf(code)]![1];
}

/** What comes in numbers and says little by itself: names, dates and figures accepted or taken away, suggestions rejected. */
export function isDetail(code: ChangeCode): boolean {
  return rankOf(code) > rankOf(LAST_NEWS);
}

/** `2 claims judged, 1 verdict changed`, the most important first. */
export function inNumbers(codes: Iterable<ChangeCode>): string {
  const counts = new Map<ChangeCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return GROUPS.flatMap(([code, one, many]) => {
    const n = counts.get(code);
    return n ? [`${n} ${n === 1 ? one : many}`] : [];
  }).join(', ');
}

/** What happened, whatever it happened to. */
export type Happening = 'added' | 'changed' | 'removed' | 'undecided';

export function happeningOf(code: ChangeCode): Happening {
  if (code.endsWith('-added')) return 'added';
  return code.endsWith('-removed') ? 'removed' : code === 'undecided' ? 'undecided' : 'changed';
}

/** What a reviewer may pass over: suggestions rejected, people added, what is said of the article as a whole. */
export function isMinor(code: ChangeCode): boolean {
  return rankOf(code) >= rankOf('rejection-added');
}

export interface Kappa {
  /** Things that both annotators gave a type. */
  readonly items: number;
  /** On how many they gave the same. */
  readonly agreed: number;
  /** `null` where there is nothing to compare, or where chance alone would agree on all of it. */
  readonly kappa: number | null;
}

/** Cohen's kappa of two annotators' labels of the same things. */
export function cohensKappa(labels: readonly (readonly [string, string])[]): Kappa {
  const items = labels.length;
  const agreed = labels.filter(([a, b]) => a === b).length;
  const ours = countsOf(labels.map(([a]) => a));
  const theirs = countsOf(labels.map(([, b]) => b));
  let chance = 0;
  for (const [label, n] of ours) chance += n * (theirs.get(label) ?? 0);
  const expected = items ? chance / (items * items) : 1;
  return { items, agreed, kappa: expected < 1 ? (agreed / items - expected) / (1 - expected) : null };
}

function countsOf(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

import type { Annotation } from '../core/annotation/annotation';
import type { FieldChange } from '../core/sidecar/diff';
import type { ChangeCode } from '../core/review/groups';
import { changeInWords, type SidecarReview } from '../core/review/report';
import type { PlacedChange } from '../core/review/reviewSidecar';
import { asText } from '../core/review/words';
import type { SarifResult } from './sarif';

/** What changed in a sidecar, for a program to read. Lines and columns from 1, in the article as it is now. */
export interface ReviewJson {
  readonly added: readonly ChangeJson[];
  readonly removed: readonly ChangeJson[];
  readonly changed: readonly ChangeJson[];
  /** Fields that a merge left for a person to decide. */
  readonly undecided: readonly ChangeJson[];
  /** Of what is said of the article as a whole. */
  readonly header: readonly FieldChange[];
}

interface ChangeJson {
  readonly id: string;
  readonly kind: string;
  readonly code: ChangeCode;
  /** The words in the article that it is about. */
  readonly quote: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly by: readonly string[];
  /** All of it in a sentence. */
  readonly text: string;
  readonly fields?: readonly FieldChange[];
}

export function reviewJson(changes: readonly PlacedChange[]): ReviewJson {
  const of = (ending: string) =>
    changes.flatMap((c) => (c.annotation && c.code.endsWith(ending) ? [changeJson(c, c.annotation)] : []));
  return {
    added: of('-added'),
    removed: of('-removed'),
    changed: of('-changed'),
    undecided: of('undecided'),
    header: changes.flatMap((c) => (c.annotation ? [] : c.fields)),
  };
}

function changeJson(change: PlacedChange, { id, kind, creators }: Annotation): ChangeJson {
  const { code, quote, line, column, fields } = change;
  const text = asText(changeInWords(change));
  return { id, kind, code, quote, line, column, by: creators, text, ...(fields.length ? { fields } : {}) };
}

/** What code scanning shows: at the line of the article, or at the top of the sidecar what has no place. */
export function reviewSarif(reviews: readonly (SidecarReview & { readonly article: string | null })[]): SarifResult[] {
  return reviews.flatMap(({ sidecar, article, changes, remark }) => [
    ...(remark === undefined
      ? []
      : [{ ...top(sidecar), code: 'remark', message: asText(remark), level: 'warning' as const }]),
    ...changes.map((change): SarifResult => {
      const { code, line, column, annotation } = change;
      const placed = article !== null && line !== null && column !== null;
      return {
        ...(placed ? { file: article, line, column } : top(sidecar)),
        code,
        message: asText(changeInWords(change)),
        level: code === 'undecided' ? 'warning' : 'note',
        fingerprint: `${code} ${annotation?.id ?? ''}`,
      };
    }),
  ]);
}

function top(file: string): Pick<SarifResult, 'file' | 'line' | 'column'> {
  return { file, line: 1, column: 1 };
}

/** What may be wrong with a sidecar. */
export type ProblemCode =
  /** Not JSON, somewhere. */
  | 'syntax'
  /** More than is read. */
  | 'too-large'
  /** Not UTF-8. */
  | 'not-text'
  /** Git left its conflict markers in. */
  | 'conflict-markers'
  /** JSON, and no annotation page. */
  | 'not-a-page'
  | 'newer-version'
  | 'unknown-version'
  | 'unknown-kind'
  | 'unknown-field'
  | 'wrong-value'
  | 'missing-field'
  | 'not-an-annotation'
  | 'duplicate-id'
  | 'duplicate-field'
  /** Two sides of a merge decided the same field differently, and nobody has chosen yet. */
  | 'undecided';

/** One thing for a person to look at: what is wrong, where, and what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  /** From 1, in the sidecar as it was read. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'information';
}

/** A problem at an offset, before lines are counted. */
export interface Finding {
  readonly code: ProblemCode;
  readonly message: string;
  readonly at: number;
  readonly severity?: Problem['severity'];
}

/** Findings in reading order with their lines and columns, in one pass over the text. */
export function locate(text: string, findings: readonly Finding[]): Problem[] {
  let line = 1;
  let lineStart = 0;
  return [...findings]
    .sort((a, b) => a.at - b.at)
    .map(({ code, message, at, severity = 'error' }) => {
      for (;;) {
        const next = text.indexOf('\n', lineStart);
        if (next < 0 || next >= at) break;
        lineStart = next + 1;
        line++;
      }
      return { code, message, line, column: at - lineStart + 1, severity };
    });
}

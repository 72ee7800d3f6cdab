import { newPage, type Page } from '../sidecar/page';
import type { ParsedSidecar } from '../sidecar/parse';
import { NOT_WHOLE, type SidecarReview } from './report';
import { reviewSidecar, type Versions } from './reviewSidecar';
import { joined, plain, type Words } from './words';

/** One sidecar in two revisions, and what stands beside it in the newer one. */
export interface FileVersions extends Pick<Versions, 'text' | 'baseText'> {
  readonly sidecar: string;
  readonly movedFrom: string | null;
  /** `null` where the file is not there. */
  readonly before: ParsedSidecar | null;
  readonly after: ParsedSidecar | null;
  readonly others: readonly Page[];
  /** The article's path; `null` where it is not beside its sidecar. */
  readonly article: string | null;
}

export interface ReviewedFile extends SidecarReview {
  /** `null` where it is not beside its sidecar. */
  readonly article: string | null;
  readonly status: 'added' | 'removed' | 'changed' | 'moved';
  /** Both versions could be read whole. */
  readonly whole: boolean;
}

/** What a file that could not be read at all counts as. */
export const UNREADABLE: ParsedSidecar = { page: newPage({ id: '' }), problems: [], canWrite: false };
const NOT_THERE: ParsedSidecar = { ...UNREADABLE, canWrite: true };

/** What changed in a sidecar between two revisions, with what else a reviewer must know of the file. */
export function reviewFile({ sidecar, movedFrom, article, ...versions }: FileVersions): ReviewedFile {
  const [before, after] = [versions.before ?? NOT_THERE, versions.after ?? NOT_THERE];
  const { others, text, baseText } = versions;
  const changes = reviewSidecar({ before: before.page, after: after.page, others, text, baseText });
  const whole = before.canWrite && after.canWrite;
  const remarks: Words[] = [
    versions.after === null ? ['the file was removed'] : [],
    movedFrom === null ? [] : ['moved from ', plain(movedFrom)],
    whole ? [] : [NOT_WHOLE],
  ];
  const remark = joined(
    remarks.filter((words) => words.length),
    '; ',
  );
  return {
    sidecar,
    article,
    status: statusOf(movedFrom, versions),
    whole,
    changes,
    remark: remark.length ? remark : undefined,
  };
}

function statusOf(
  movedFrom: string | null,
  { before, after }: Pick<FileVersions, 'before' | 'after'>,
): ReviewedFile['status'] {
  if (movedFrom !== null) return 'moved';
  return before === null ? 'added' : after === null ? 'removed' : 'changed';
}

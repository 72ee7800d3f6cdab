/** Why a file was not changed; it is as it was. The message is the end of a sentence: “… could not be saved: the disk is full”. */
export class DiskError extends Error {
  constructor(
    /** As the system names it (`ENOSPC`), or `busy`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const READ_ONLY = 'the file or its folder is read-only';
const FULL = 'the disk is full';
const WORDS: Readonly<Record<string, string>> = {
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: 'the file would become larger than is allowed here',
  EISDIR: 'a folder stands in its place',
};

/** What a system call threw, in words. */
export function toDiskError(error: unknown): DiskError {
  if (error instanceof DiskError) return error;
  const { code = 'EIO', message } = error as NodeJS.ErrnoException;
  return new DiskError(code, WORDS[code] ?? message);
}

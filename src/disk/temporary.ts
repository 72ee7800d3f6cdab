import { randomBytes } from 'node:crypto';
import { chmod, chown, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A writer that still lives has long renamed its temporary file by then. Milliseconds. */
const OLD = 60_000;

/** `.NAME.<12 hexadecimal digits>.tmp`: hidden, and never like a sidecar's name. */
export function temporaryNameOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Writes the content that a file shall have into a temporary one beside it, down to the disk, with the file's owner and mode. */
export async function writeTemporary(file: string, content: string | Uint8Array): Promise<string> {
  const temporary = temporaryNameOf(file);
  try {
    const was = await stat(file).catch(() => null);
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (was) {
      // Not everybody may give a file away; the mode is what counts.
      await chown(temporary, was.uid, was.gid).catch(() => undefined);
      await chmod(temporary, was.mode);
    }
    return temporary;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Removes what writers of this file left behind that were killed. */
export async function removeLeftOver(file: string): Promise<void> {
  const beginnings = [file, join(dirname(file), `.${basename(file)}.lock`)].map((f) => `.${basename(f)}.`);
  const ours = (name: string) =>
    beginnings.some((begin) => name.startsWith(begin) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(begin.length)));
  for (const name of (await readdir(dirname(file)).catch(() => [])).filter(ours)) {
    const path = join(dirname(file), name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > OLD) await rm(path, { force: true }).catch(() => undefined);
  }
}

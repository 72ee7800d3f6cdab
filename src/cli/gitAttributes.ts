import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from './files';
import { writeWhole } from './sidecars';

const LINE = '*.gloss.json merge=glossator diff=glossator';

/**
 * How the line came into `.gitattributes`, so that it can be taken out exactly: with the file, behind what was there, behind what
 * was there and did not end its last line. `present`: it had been there.
 */
export type Added = 'created' | 'appended' | 'appended-newline' | 'present';

export function isAdded(value: string): value is Added {
  return ['created', 'appended', 'appended-newline', 'present'].includes(value);
}

/** Adds the line that gives sidecars their drivers to the `.gitattributes` of a folder. */
export async function addAttributes(top: string): Promise<Added> {
  const file = join(top, '.gitattributes');
  if (!(await exists(file))) {
    await writeWhole(file, top, `${LINE}\n`);
    return 'created';
  }
  const text = await readFile(file, 'latin1');
  if (text.split(/\r?\n/).some((line) => line.trim() === LINE)) return 'present';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const ended = text === '' || text.endsWith('\n');
  await write(file, top, `${text}${ended ? '' : eol}${LINE}${eol}`);
  return ended ? 'appended' : 'appended-newline';
}

/** Takes the line out as it came in. Returns whether it did: it may be gone, or have been there before. */
export async function removeAttributes(top: string, added: Added): Promise<boolean> {
  const file = join(top, '.gitattributes');
  if (added === 'present' || !(await exists(file))) return false;
  const text = await readFile(file, 'latin1');
  const lines = text.split(/(?<=\n)/);
  const at = lines.findLastIndex((line) => line.trim() === LINE);
  if (at < 0) return false;
  const [before, after] = [lines.slice(0, at).join(''), lines.slice(at + 1).join('')];
  if (added === 'created' && before + after === '') await rm(file);
  else await write(file, top, (added === 'appended-newline' && !after ? before.replace(/\r?\n$/, '') : before) + after);
  return true;
}

/** Read and written as bytes, so that a file in any encoding stays as it is. */
async function write(file: string, top: string, latin1: string): Promise<void> {
  await writeWhole(file, top, Buffer.from(latin1, 'latin1'));
}

export const ATTRIBUTES_LINE = LINE;

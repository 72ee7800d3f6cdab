import fs from 'node:fs';
import path from 'node:path';
import { SEEDS } from '../../test/editor/host/paths.mjs';
import { scratchFolder } from '../../test/editor/host/scratch.mjs';

/**
 * A copy of the sample workspace: what tests and pictures change must not show up in anyone's next commit.
 * @returns {{ folder: string, remove: () => void }}
 */
export function copyOfSeeds() {
  const { folder, remove } = scratchFolder();
  const copy = path.join(folder, 'seeds');
  fs.mkdirSync(copy);
  if (fs.existsSync(SEEDS)) fs.cpSync(SEEDS, copy, { recursive: true });
  return { folder: copy, remove };
}

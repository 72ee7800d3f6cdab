// What scripts take from the TypeScript: bundled when asked for, so that they always measure what is there.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';

/**
 * @template T
 * @param {string} contents TypeScript that exports what is wanted, with paths from the project's folder
 * @returns {Promise<T>}
 */
export async function fromSource(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-'));
  try {
    const outfile = join(folder, 'bundle.cjs');
    await build({
      stdin: { contents, resolveDir: join(import.meta.dirname, '..', '..') },
      bundle: true,
      outfile,
      format: 'cjs',
      platform: 'node',
      loader: { '.tsv': 'text' },
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `git merge-file` as it comes, on temporary files. */
export class GitMerge {
  private readonly folder = mkdtempSync(join(tmpdir(), 'glossator-merge-'));
  private readonly paths = ['ours', 'base', 'theirs'].map((name) => join(this.folder, name));

  /** The file that git makes of three, and whether it had no conflict. */
  merge(base: string, ours: string, theirs: string): { readonly text: string; readonly clean: boolean } {
    [ours, base, theirs].forEach((content, i) => writeFileSync(this.paths[i]!, content));
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...this.paths], { encoding: 'utf8' });
    if (status === null || status > 127) throw new Error(`git merge-file: ${status}`);
    return { text: stdout, clean: status === 0 };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

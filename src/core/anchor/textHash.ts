import { sha1, utf8 } from '../base/sha1';

const SCHEME = 'git:';

/**
 * What a text is called in a sidecar's header: the id that git gives the file that holds it, as `git hash-object` prints it
 * (SHA-1 of UTF-8 with `\n` line ends, which is what git stores for text). So the text that offsets were recorded against can be
 * had from git by its name (`git cat-file blob …`), however the file was called then, and a Windows checkout hashes alike.
 */
export function textHash(text: string): string {
  const content = utf8(text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text);
  const header = utf8(`blob ${content.length}\0`);
  const blob = new Uint8Array(header.length + content.length);
  blob.set(header);
  blob.set(content, header.length);
  return SCHEME + sha1(blob);
}

/** The name of the git blob that a text hash stands for, or `null` where it is a hash of another kind. */
export function gitBlobOf(hash: string): string | null {
  return /^git:[0-9a-f]{40}$/.test(hash) ? hash.slice(SCHEME.length) : null;
}

import type { Identity } from './mentions';

/** An identity found by one of its names. */
export interface Found {
  readonly identity: Identity;
  /** The name that was asked for. */
  readonly name: string;
  /** Only the name without its marks holds what was asked for: `nhat ban` finds `Nhật Bản`. */
  readonly folded: string | null;
}

/** Identities that have what was typed in one of their names, in any language; in order of their names. */
export function searchNames(identities: readonly Identity[], typed: string): Found[] {
  const wanted = typed.normalize('NFC').toLowerCase().trim();
  const bare = withoutMarks(wanted);
  const found = identities.flatMap((identity) =>
    identity.names.flatMap((name): Found[] => {
      if (name.toLowerCase().includes(wanted)) return [{ identity, name, folded: null }];
      const folded = withoutMarks(name.toLowerCase());
      return folded.includes(bare) ? [{ identity, name, folded }] : [];
    }),
  );
  return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.identity.ref < b.identity.ref ? -1 : 1));
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');
}

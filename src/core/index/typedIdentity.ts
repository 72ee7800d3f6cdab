import { ENTITY_TYPES, type EntityType, type Ref } from '../annotation/model';
import { slugOf } from '../annotation/slug';
import type { Identity } from './mentions';
import type { Who } from './renameIdentity';

const WIKIDATA = /^(?:wd:)?(Q\d{1,12})$/i;

/**
 * Whom or what a person means who types a name or an id (`Q17`, `place/hanoi`) for an identity of the type `now`: one that is
 * mentioned already, by any of its names, else a new one. `identities` come with all their names, likelier ones first;
 * `refFor` says what a name that nobody mentions stands for.
 * @returns `null` where nothing was typed
 */
export function typedIdentity(
  typed: string,
  now: Who,
  identities: readonly Identity[],
  refFor: (name: string) => Ref,
): Who | null {
  const name = folded(typed);
  if (!name) return null;
  const id = typedId(typed.trim());
  if (id) {
    const type = id.type ?? identities.find(({ ref }) => ref === id.ref)?.type ?? now.type;
    return { ref: id.ref, type };
  }
  const bearing = identities.filter((one) => one.type === now.type && one.names.some((n) => folded(n) === name));
  // A name that it bears itself is no other identity's.
  if (bearing.some(({ ref }) => ref === now.ref)) return now;
  const ref = bearing[0]?.ref ?? refFor(typed.trim().replace(/\s+/g, ' '));
  return { ref, type: now.type };
}

function typedId(typed: string): { readonly ref: Ref; readonly type?: EntityType } | null {
  const item = WIKIDATA.exec(typed)?.[1]?.toUpperCase();
  if (item) return { ref: `wd:${item}` };
  const type = ENTITY_TYPES.find((one) => typed.startsWith(`${one}/`));
  return type ? { ref: slugOf(type, typed.slice(type.length + 1)), type } : null;
}

/** What an identity is called now: the name that its id is made of where it is made of one, else the foremost of its names. */
export function presentName({ type, ref }: Who, names: readonly string[]): string {
  if (ref.startsWith('wd:')) return names[0] ?? ref;
  return names.find((name) => slugOf(type, name) === ref) ?? ref.slice(ref.indexOf('/') + 1).replaceAll('-', ' ');
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
}

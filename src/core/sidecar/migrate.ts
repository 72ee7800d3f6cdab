import type { Json, JsonObject } from '../base/json';
import { VERSION } from './page';

/** A page before its annotations are understood. */
export interface RawPage {
  readonly header: JsonObject;
  readonly items: readonly Json[];
}

/**
 * From a version to the next one, by the version it starts from. Version 1 is the first, so there is none yet; whoever makes
 * version 2 adds `1` here, and a file of version 1 goes on being read for ever.
 */
const STEPS: ReadonlyMap<number, (page: RawPage) => RawPage> = new Map();

/** A page of any version ever written as one of this version. One of a newer version is left as it is. */
export function migrate(page: RawPage, steps = STEPS, current = VERSION): RawPage {
  let migrated = page;
  let version = versionOf(page.header) ?? current;
  for (let step = steps.get(version); step && version < current; step = steps.get(version)) {
    migrated = step(migrated);
    version++;
    migrated = { ...migrated, header: new Map(migrated.header).set('gloss:version', version) };
  }
  return migrated;
}

/** The version that a header says, or `null` where it says none that could be one. */
export function versionOf(header: JsonObject): number | null {
  const version = header.get('gloss:version');
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null;
}

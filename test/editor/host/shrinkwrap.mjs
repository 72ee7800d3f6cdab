// VS Code ships the list of exact versions it was built and tested with. The trimmed set of modules keeps to it through
// npm's `overrides`, since `npm ci` refuses a list that says more than package.json does.

/** @typedef {Record<string, string | Record<string, string>>} Overrides */

const TOP = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/;
const NESTED = /^node_modules\/((?:@[^/]+\/)?[^/]+)\/node_modules\/((?:@[^/]+\/)?[^/]+)$/;

/**
 * @param {Record<string, { version: string, dev?: boolean }>} packages as a shrinkwrap lists them
 * @param {Record<string, string>} direct dependencies, which may not be overridden
 * @returns {Overrides}
 */
export function overridesOf(packages, direct) {
  const entries = Object.entries(packages).filter(([, entry]) => !entry.dev);
  /** @type {Overrides} */
  const overrides = {};
  for (const [place, { version }] of entries) {
    const name = TOP.exec(place)?.[1];
    if (name && !direct[name]) overrides[name] = version;
  }
  for (const [place, { version }] of entries) {
    const [, owner, name] = NESTED.exec(place) ?? [];
    if (owner && name) overrides[owner] = { ...asObject(overrides[owner], direct[owner]), [name]: version };
  }
  return overrides;
}

/**
 * @param {string | Record<string, string> | undefined} override
 * @param {string | undefined} version of a direct dependency
 * @returns {Record<string, string>}
 */
function asObject(override, version) {
  if (typeof override === 'object') return override;
  const own = override ?? version;
  return own ? { '.': own } : {};
}

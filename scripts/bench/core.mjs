// The core as it is built, for the scripts that measure it; its types come from the source.
/** @type {typeof import('../../src/core/service')} */
const core = await import(String(new URL('../../dist/core.mjs', import.meta.url)));
export const { analyse, ArticleReader } = core;

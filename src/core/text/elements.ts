import type { BlockKind } from './blocks';

const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements that stand on lines of their own: what is before, within and behind them are different blocks. */
export const BLOCK_ELEMENTS = set(
  `address article blockquote body br caption center dd details div dl dt fieldset figcaption figure frameset h1 h2 h3 h4 h5 h6 header
  hgroup hr html legend li main ol option p pre section summary table tbody td tfoot th thead title tr ul`,
);

/** Elements whose text nobody reads as the article, with all that is in them. */
export const HIDDEN_ELEMENTS = set(
  `script style head noscript template svg math iframe object canvas audio video map select textarea button datalist nav footer aside
  form menu dialog`,
);

/** Elements that only the article itself has. */
export const CONTENT_ELEMENTS = set('h1 article main');

/** Elements whose content is no markup: skipped up to their end tag. */
export const RAW_ELEMENTS = set('script style textarea');

/** Elements within a line: words run on through them. */
export const INLINE_ELEMENTS = set(
  `a abbr acronym area b base basefont bdi bdo big cite code col colgroup data del dfn em embed font i img input ins kbd label link mark
  meta meter output param picture progress q rb rp rt ruby s samp slot small source span strike strong sub sup time track tt u var wbr`,
);

/** What an element says about the block that it opens. */
export const OPENS: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  figcaption: 'caption',
};

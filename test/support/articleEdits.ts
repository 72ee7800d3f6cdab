import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** The corpus's articles that may be looked at. */
export const CORPUS = globSync('test/corpus/*/{train,dev}-*.txt')
  .sort()
  .map((file) => readFileSync(file, 'utf8'));

/** What changes how the rest is read: line ends, markup, datelines, headers of furniture, names, quotation marks. */
const SNIPPETS = [
  ...'\n .,“”"-<>#`*\r\u2028\v',
  '\n\n',
  '\r\n',
  '<p>',
  '</p>',
  '<!--',
  '-->',
  '<h1>',
  '</h1>',
  '<nav>',
  '</nav>',
  '<script>',
  '</script>',
  '<a href="',
  '">',
  '&egrave;',
  '&quot;',
  '&#8220;',
  '# ',
  '```\n',
  '~~~\n',
  '---\n',
  '---\ndate: 2020-01-02\n---\n',
  '[here](https://example.org/a)',
  ' https://example.org/b ',
  ' desk@example.org ',
  'LIMA, Dec. 9, 1998 (APS) - ',
  'By Ann Lee\n',
  'Related news\n',
  '\nRelated news\n',
  'Home » World » ',
  '© 2012 The Herald. All rights reserved.\n',
  ' (Photo: AFP)',
  '12 March 2015 ',
  ' last May ',
  ' IMF ',
  ' International Monetary Fund (IMF) ',
  ' Mario Rossi ',
  ' President ',
  ' he said, ',
  ' cyclone Ravina ',
  ' Ravina ',
  'Il governo ha detto che la legge sarà approvata entro la fine del mese, secondo il ministro.\n',
  'Thủ tướng cho biết chính phủ sẽ hỗ trợ người dân các tỉnh miền Trung sau cơn bão.\n',
];

export interface ArticleEdit {
  readonly kind:
    'insert' | 'delete' | 'replace word' | 'paste' | 'delete lines' | 'repeat line' | 'move line' | 'shout';
  /** Where, as a share of the text. */
  readonly at: number;
  /** Where from, as a share of what is taken from. */
  readonly from: number;
  readonly length: number;
  readonly snippet: string;
}

export const articleEdit: fc.Arbitrary<ArticleEdit> = fc.record({
  kind: fc.constantFrom<ArticleEdit['kind']>(
    'insert',
    'insert',
    'insert',
    'delete',
    'replace word',
    'replace word',
    'paste',
    'delete lines',
    'repeat line',
    'move line',
    'shout',
  ),
  // Much of what counts for the whole article stands near its start.
  at: fc.oneof(share(1), share(0.1)),
  from: share(1),
  length: fc.integer({ min: 1, max: 600 }),
  snippet: fc.constantFrom(...SNIPPETS),
});

function share(most: number): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: most, noNaN: true, maxExcluded: true });
}

/** The text after an edit; always the same for the same edit. */
export function edited(text: string, { kind, at, from, length, snippet }: ArticleEdit): string {
  const offset = Math.floor(at * (text.length + 1));
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  const other = Math.floor(from * lines.length);
  switch (kind) {
    case 'insert':
      return text.slice(0, offset) + snippet + text.slice(offset);
    case 'delete':
      return text.slice(0, offset) + text.slice(offset + (length % 50));
    case 'paste': {
      const source = CORPUS[Math.floor(from * CORPUS.length)]!;
      return text.slice(0, offset) + source.slice(length, 2 * length) + text.slice(offset);
    }
    case 'delete lines':
      return [...lines.slice(0, line), ...lines.slice(line + 1 + (length % 3))].join('\n');
    case 'repeat line':
      return [...lines.slice(0, line), lines[other]!, ...lines.slice(line)].join('\n');
    case 'move line': {
      const rest = lines.filter((_, i) => i !== other);
      return [...rest.slice(0, line), lines[other]!, ...rest.slice(line)].join('\n');
    }
    default:
      return withOtherWord(text, offset, kind === 'shout' ? undefined : wordAt(text, from));
  }
}

function wordAt(text: string, share: number): string {
  return /\p{L}+/u.exec(text.slice(Math.floor(share * text.length)))?.[0] ?? 'rain';
}

/** With `word`, or capitals, for the first word behind `offset`. */
function withOtherWord(text: string, offset: number, word: string | undefined): string {
  return text.slice(0, offset) + text.slice(offset).replace(/\p{L}+/u, (was) => word ?? was.toUpperCase());
}

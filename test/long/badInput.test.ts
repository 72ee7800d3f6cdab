import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../src/core/base/span';
import { analyse, type Analysis } from '../../src/core/analyse';
import type { Format } from '../../src/core/text/markup';

const FORMATS: readonly Format[] = ['plain', 'markdown', 'html'];
const layers = (a: Analysis): Record<string, readonly Span[]> => ({
  entities: a.entities,
  dates: a.dates,
  quantities: a.quantities,
  events: a.events,
});

function splitsPair(text: string, offset: number): boolean {
  return (
    offset > 0 && offset < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1))
  );
}

/** What holds of any analysis of any text. */
function check(text: string, format: Format): void {
  const analysis = analyse(text, { format });
  const { blocks, markup } = analysis.article;
  assert.equal(analysis.article.text, text);
  for (const apart of [blocks, markup]) {
    for (let i = 1; i < apart.length; i++) assert.ok(apart[i]!.start >= apart[i - 1]!.end, 'in order and apart');
  }
  const furniture = blocks.filter((b) => b.kind === 'furniture');
  const checkSpan = ({ start, end }: Span, name: string): void => {
    assert.ok(start >= 0 && start < end && end <= text.length, `${name} in range`);
    assert.ok(!splitsPair(text, start) && !splitsPair(text, end), `${name} splits no pair`);
    assert.ok(
      !markup.some((m) => (start > m.start && start < m.end) || (end > m.start && end < m.end)),
      `${name} has no edge in markup`,
    );
    assert.ok(!furniture.some((f) => start < f.end && f.start < end), `${name} is not in furniture`);
  };
  for (const [name, spans] of Object.entries(layers(analysis))) {
    spans.forEach((span, i) => {
      checkSpan(span, name);
      if (i > 0) assert.ok(span.start >= spans[i - 1]!.end, `${name} in order and apart`);
    });
  }
  for (const { source, cue, content } of analysis.claims) {
    for (const span of [cue, content]) {
      assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, 'claim in range');
      assert.ok(!splitsPair(text, span.start) && !splitsPair(text, span.end), 'claim splits no pair');
    }
    if (source) checkSpan(source, 'source');
    checkSpan(cue, 'cue');
  }
  assert.deepEqual(analyse(text, { format }), analysis, 'deterministic');
}

const PIECES = [
  'The mayor of Rome, Ann Lee, said on Monday that 12 people were killed in 2019. ',
  'Il ministro ha detto che 1,5 milioni di euro sono stati spesi a Parigi. ',
  'Ông Lê An cho biết Nhật Bản sẽ phóng 3 vệ tinh vào tháng 5. ',
  '“',
  '”',
  '"',
  '«',
  '»',
  '(',
  ')',
  '. ',
  '…',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '<p>',
  '</p>',
  '< /p>',
  '<b>',
  '</b>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '&egrave;',
  '&nbsp;',
  '&ldquo;',
  '&rdquo;',
  '&#128512;',
  '&',
  '<',
  '>',
  '**',
  '_',
  '[',
  '](http://x.y)',
  '# ',
  '---\n',
  '```\n',
  '| ',
  '» ',
  'Home » World » ',
  'Related news\n',
  '#tag #tag\n',
  '2019-05-04 10:11\n',
  'https://example.org/a',
  'a@b.example',
  '\u0000',
  '\ud83d',
  '\udc00',
  '👩‍🚀',
  '𠮷',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  'Trie\u0302\u0300u Tie\u0302n',
  'قال',
  '财政部。',
  '\u2028',
  '１２',
];
const mixed = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('bad input', function () {
  this.timeout(60_000);

  for (const [name, text] of Object.entries({
    nothing: '',
    spaces: ' \t\n\r\n  \u00a0',
    NUL: '\u0000\u0000a\u0000',
    'half pairs': '\ud800 a \udfff\ud83d',
    'a byte-order mark': '\ufeff',
    binary: Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 65536)).join(''),
    'mixed line ends': 'One.\rTwo.\nThree.\r\nFour.\u2028Five.',
    'one letter': 'a',
    signs: '<<<>>>&&&[[[]]](((***___```###|||---===',
  })) {
    it(`is read without complaint: ${name}`, () => {
      for (const format of FORMATS) check(text, format);
    });
  }

  it('of any kind gives spans that are in range, in order, apart, outside markup and furniture', () => {
    fc.assert(fc.property(mixed, fc.constantFrom(...FORMATS), check), { seed: 20190504, numRuns: 120 });
  });
});

describe('no input makes analysis hang', function () {
  // A pass that looks at every pair of places in so much text would take far longer than this; a linear one, a second or so.
  this.timeout(120_000);
  const LENGTH = 200_000;

  for (const [name, piece, format] of [
    ['one long line', 'The mayor of Rome, Ann Lee, said on Monday that 12 people were hurt in Paris. ', 'plain'],
    ['one long word', 'x', 'plain'],
    ['capitals', 'A.', 'plain'],
    ['spaces', ' ', 'plain'],
    ['line ends', '\n', 'plain'],
    ['short lines', 'Rain\n', 'plain'],
    ['headers', 'Related news\n', 'plain'],
    ['headlines that stand again', 'Rain falls over the wide bay\n', 'plain'],
    ['paragraphs', 'Ông Lê An cho biết Nhật Bản sẽ phóng 3 vệ tinh vào tháng 5. Bà Lan nói: “Tốt”.\n\n', 'plain'],
    ['quotation marks', '“', 'plain'],
    ['brackets', '[', 'markdown'],
    ['links', '[a](b', 'markdown'],
    ['stars', '*a ', 'markdown'],
    ['fences', '```\n', 'markdown'],
    ['open tags', '<p ', 'html'],
    ['quoted tags', '<a "', 'html'],
    ['tags', '<b>', 'html'],
    ['hidden elements', '<nav>', 'html'],
    ['scripts', '<script>', 'html'],
    ['comments', '<!--', 'html'],
    ['references', '&egrave;', 'html'],
    ['ampersands', '&', 'html'],
    ['mail signs', 'a@', 'plain'],
    ['addresses', 'http://', 'plain'],
    ['combining marks', 'e\u0301', 'plain'],
    ['joiners', '\u200b', 'plain'],
    ['figures', '1.', 'plain'],
    ['hyphens', 'a-', 'plain'],
    ['crumbs', 'Home » ', 'plain'],
  ] as const) {
    it(`${name}`, () => {
      analyse(piece.repeat(Math.ceil(LENGTH / piece.length)), { format });
    });
  }
});

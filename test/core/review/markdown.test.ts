import * as assert from 'node:assert/strict';
import { asMarkdown, asText, markdownText, quote } from '../../../src/core/review/words';

/** What GitHub makes something of in text that is not code: see its documentation of autolinked references. */
const REFERENCES = [
  /(^|[^\w`])@\w/,
  /(^|\W)#\d/,
  /\bGH-\d/i,
  /\bhttps?:/,
  /\bwww\./,
  /\b[0-9a-f]{7,40}\b/,
  /:\w+:/,
  /\$/,
];

/** The text outside of code, as a reader of Markdown has it. */
function outsideCode(markdown: string): string {
  return markdown.replace(/(?<![\\`])(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, ' ');
}

const NASTY = [
  'said @lan and (@team/org) to all',
  'see #1, GH-12, owner/repo#3 and !4',
  'fixed in a1b2c3d4e5f6a7b8c9d0 and 1234567',
  'http://example.org, https://example.org/x?y and www.example.org, mail a@example.org',
  '[click](command:evil) ![picture](http://example.org/x.png) <img src=x onerror=alert(1)>',
  '<script>alert(1)</script> &lt;b&gt; <!-- hidden --> <https://example.org>',
  '`code` and ``more`` and ` one and @a`b `` c',
  '*bold* _under_ ~~gone~~ | a | b | \\',
  'from $5 to $6, $x$ :rocket:',
  '# heading\n- [ ] task\n> quote\n1. one\n/close\n::error::x\n##[add-mask]x',
  '[x]: http://example.org "t"',
  '[^1] and $(bug) and $`x`$',
  'a\u202eb \u2066c\u2069 d\u0000e\u001b[31m',
];

describe('words of others in Markdown', () => {
  for (const nasty of NASTY) {
    it(`make nothing: ${JSON.stringify(nasty)}`, () => {
      const markdown = asMarkdown(['- note: ', quote(nasty), ' (line 3)']);
      assert.ok(!markdown.includes('\n'));
      const text = outsideCode(markdown);
      for (const reference of REFERENCES) assert.doesNotMatch(text, reference);
      assert.doesNotMatch(text, /[<>]/);
      assert.doesNotMatch(text, /&(?!amp;|lt;|gt;)/);
      assert.doesNotMatch(text, /(?<!\\)(?:\\\\)*[[\]*_~|`]/);
      assert.doesNotMatch(markdown, /##\[/);
      assert.doesNotMatch(markdown, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    });
  }

  it('stay as they are where there is nothing to fear', () => {
    for (const text of [
      'Nhật Bản, “l’acqua” per 40.000 famiglie',
      'a 1.240 m bridge – 35% of it (2019)',
      'U.S. and F-16',
    ])
      assert.equal(markdownText(text), text);
  });

  it('are cut at a word, on one line in a terminal too', () => {
    const text = asText([quote(`a\nb\u001b[2J ${'word '.repeat(60)}`)]);
    assert.ok(text.length <= 165 && text.endsWith('word…”'), text);
    assert.ok(text.startsWith('“a b[2J word'));
  });

  it('show in code exactly what they are, whatever backticks they hold', () => {
    assert.equal(markdownText('@a`b'), '`` @a`b ``');
    assert.equal(markdownText('@a``b`'), '``` @a``b` ```');
  });
});

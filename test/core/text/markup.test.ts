import assert from 'node:assert/strict';
import { splitWords } from '../../../src/core/segment/words';
import { findMarkup } from '../../../src/core/text/findMarkup';
import type { Format } from '../../../src/core/text/markup';
import { maskMarkup } from '../../../src/core/text/maskMarkup';
import { readPage } from '../../../src/core/layout/page';
import { statedDate } from '../../../src/core/text/statedDate';

const masked = (text: string, format: Format): string => maskMarkup(text, findMarkup(text, format), format);
/** The words as they are written, markup within them and all. */
const words = (text: string, format: Format): string[] => {
  const page = masked(text, format);
  assert.equal(page.length, text.length);
  const list = splitWords(page);
  return Array.from({ length: list.length }, (_, w) => text.slice(list.start[w]!, list.end[w]!));
};
const norms = (text: string, format: Format): readonly string[] => splitWords(masked(text, format)).norm;
/** What is read, block by block. */
const blocks = (text: string, format: Format): string[] =>
  readPage(text, format).blocks.map(
    (b) =>
      `${b.kind}: ${readPage(text, format)
        .text.slice(b.start, b.end)
        .replace(/[\u2060\u034f]/g, '')
        .replace(/\s+/g, ' ')}`,
  );

describe('markup in plain text', () => {
  it('skips stray tags, however they are spaced', () => {
    assert.deepEqual(words('< p>— Rain fell.< /p> <p >Then sun.</ p ><br/>', 'plain'), ['Rain', 'fell', 'Then', 'sun']);
  });
  it('leaves signs that are no tags', () => {
    assert.deepEqual(words('if a < b and c > d, <Reuters> said 3<5', 'plain'), [
      'if',
      'a',
      'b',
      'and',
      'c',
      'd',
      'Reuters',
      'said',
      '3',
      '5',
    ]);
  });
  it('skips addresses up to their end and no further', () => {
    assert.deepEqual(
      words('See https://example.org/a?b=c. Or www.example.com, or write to desk.one@news.example.org.', 'plain'),
      ['See', 'Or', 'or', 'write', 'to'],
    );
    assert.deepEqual(words('Theo VOV.VN và @handle', 'plain'), ['Theo', 'VOV', 'VN', 'và', 'handle']);
  });
  it('reads character references that were left over', () => {
    assert.deepEqual(norms('Per&ugrave; &amp; L&#8217;Aquila&nbsp;bella', 'plain'), ['perù', 'l', 'aquila', 'bella']);
  });
  it('parts blocks at stray block tags', () => {
    assert.deepEqual(blocks('The rain stopped in the north.< /p>< p>The sun came out again later.', 'plain').length, 2);
  });
});

describe('character references', () => {
  it('belong to the word they are in, whole', () => {
    assert.deepEqual(words('in Per&ugrave; &Egrave; vero, &Eacute;tienne &#7840; e&#769;', 'html'), [
      'in',
      'Per&ugrave;',
      '&Egrave;',
      'vero',
      '&Eacute;tienne',
      '&#7840;',
      'e&#769;',
    ]);
    assert.deepEqual(norms('Per&ugrave; &#x1EA0; clich&eacute;s', 'html'), ['perù', 'ạ', 'clichés']);
  });
  it('keep a quotation mark beside what it holds', () => {
    const text = 'He said &ldquo;no&rdquo; and &quot;yes&quot;.';
    const page = masked(text, 'html');
    for (const [open, close] of [
      ['“', '”'],
      ['"', '"'],
    ] as const) {
      const from = page.indexOf(open) + 1;
      const to = page.indexOf(close, from);
      assert.match(text.slice(from, to), /^(?:no|yes)$/);
    }
  });
  it('are left alone where they stand for nothing', () => {
    assert.deepEqual(words('R&D; &unknown; AT&T', 'html'), ['R', 'D', 'unknown', 'AT', 'T']);
  });
});

describe('markup in a page', () => {
  const page = `<!DOCTYPE html><html><head><title>Site</title><meta property="article:published_time" content="2019-05-04T10:00:00Z">
<script>var a = "<p>Rome</p>";</script><style>p { color: red }</style></head><body>
<nav><a href="/">Home</a><nav>More</nav></nav><!-- Paris -->
<h1>Storm hits <em>Guiana</em></h1>
<p>The <a href="https://example.org/x?a=1&amp;b=2" title="a > b">city of
Lima</a> was <b>hit</b> on Monday, the mayor said.<br>Nobody was hurt.</p><h2>What comes next</h2>
<figure><img alt="x"><figcaption>A street in Lima</figcaption></figure>
<ul><li>First item here</li><li>Second item here</li></ul>
<aside>Also in Oslo</aside><form><input>Comment</form><footer>Copyright Madrid</footer></body></html>`;

  it('reads the article and nothing else, in blocks', () => {
    assert.deepEqual(blocks(page, 'html'), [
      'headline: Storm hits Guiana',
      'lead: The city of Lima was hit on Monday, the mayor said.',
      'paragraph: Nobody was hurt.',
      'subheading: What comes next',
      'caption: A street in Lima',
      'paragraph: First item here',
      'paragraph: Second item here',
    ]);
  });
  it('is known for a page under another name', () => {
    assert.equal(readPage(page, 'plain').blocks.length, readPage(page, 'html').blocks.length);
  });
  it('states its date', () => {
    assert.equal(statedDate(page, 'html'), '2019-05-04');
    assert.equal(statedDate('<p>no date</p>', 'html'), null);
    assert.equal(statedDate(page, 'plain'), null);
  });
  it('runs words on through inline tags', () => {
    assert.deepEqual(words("<span>L</span>a c<i>it</i>tà l'<b>Ucraina</b>", 'html'), [
      'L</span>a',
      'c<i>it</i>tà',
      'l',
      'Ucraina',
    ]);
    assert.deepEqual(words('<a href="1">World</a><a href="2">Sport</a>', 'html'), ['World', 'Sport']);
  });
  it('reads what is in an element that is never closed', () => {
    assert.deepEqual(words('<nav>Rome<p>and</p> <script>Paris', 'html'), ['Rome', 'and', 'Paris']);
  });
  it('reads a page that is one form', () => {
    assert.deepEqual(words('<form><h1>Rain</h1><p>fell</p></form>', 'html'), ['Rain', 'fell']);
  });
});

describe('markup in Markdown', () => {
  const text = `---
title: "Storm in Oslo"
date: 2021-03-04
author: Ann Lee
---
# Storm hits *Guiana*

The **city** of [Lima](https://example.org/a_(b) "Peru") was _hit_ on Monday, \`code\` the mayor said.[^1]

![A street in Lima](x.png)

## What comes next

> "We will rebuild," she said on Tuesday in the town hall.

- one thing that is first
- snake_case and 5 * 3 stay

| City | Dead |
|------|-----:|
| Lima | 3 |

\`\`\`
Paris
\`\`\`
<div>Madrid &amp; Rome</div>

[^1]: Note
[ref]: https://example.org
`;

  it('reads the text without its signs', () => {
    assert.deepEqual(blocks(text, 'markdown'), [
      'headline: Storm hits Guiana',
      'lead: The city of Lima was hit on Monday, the mayor said.',
      'paragraph: A street in Lima',
      'subheading: What comes next',
      'paragraph: "We will rebuild," she said on Tuesday in the town hall.',
      'paragraph: one thing that is first',
      'paragraph: snake_case and 5 * 3 stay',
      'paragraph: | City | Dead |',
      'paragraph: | Lima | 3 |',
      'byline: Madrid & Rome',
      'paragraph: Note',
    ]);
  });
  it('states its date in the front matter', () => {
    assert.equal(statedDate(text, 'markdown'), '2021-03-04');
    assert.equal(statedDate('# No front matter\ndate: 2020-01-01', 'markdown'), null);
  });
  it('takes no bracket for a link that has no address behind it', () => {
    assert.deepEqual(words('[Voice, May 1](Report by Ann Lee) Rain', 'markdown'), [
      'Voice',
      'May',
      '1',
      'Report',
      'by',
      'Ann',
      'Lee',
      'Rain',
    ]);
  });
});

describe('markup', () => {
  it('is sorted and apart', () => {
    for (const format of ['plain', 'markdown', 'html'] as const) {
      const found = findMarkup('<p>**a** [b](http://x.y) <!-- <b> --> &egrave;&nbsp;http://a.b/<i>c</i>', format);
      for (let i = 1; i < found.length; i++) assert.ok(found[i]!.start >= found[i - 1]!.end);
    }
  });
});

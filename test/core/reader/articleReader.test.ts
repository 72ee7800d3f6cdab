import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../src/core/analyse';
import { KnownHere, LexiconNames } from '../../../src/core/index/knownHere';
import { Learnt } from '../../../src/core/index/learnt';
import { ArticleReader } from '../../../src/core/reader/articleReader';
import type { Known } from '../../../src/core/recognise/known/known';
import type { Format } from '../../../src/core/text/markup';
import { articleEdit, CORPUS, edited } from '../../support/articleEdits';
import { accepted, page, rejected } from '../index/pages';

/** An article as somebody may have it open: of one or two pieces, as text, a page or Markdown, with this or that line end. */
const article = fc
  .record({
    pieces: fc.array(fc.constantFrom(...CORPUS), { minLength: 1, maxLength: 2 }),
    length: fc.integer({ min: 200, max: 5000 }),
    format: fc.constantFrom<Format>('plain', 'plain', 'markdown', 'html'),
    shape: fc.constantFrom('as it is', 'as it is', 'paragraphs', 'wrapped', 'CRLF'),
  })
  .map(({ pieces, length, format, shape }) => {
    const text = pieces.map((piece) => piece.slice(0, length)).join('\n\n');
    return { format, text: reshaped(text, shape) };
  });

function reshaped(text: string, shape: string): string {
  if (shape === 'CRLF') return text.replaceAll('\n', '\r\n');
  if (shape === 'wrapped') return text.replace(/[^\n]{60,80}\s/g, (line) => `${line.trimEnd()}\n`);
  return shape === 'paragraphs' ? `<h1>${text.replace(/\n+/g, '</p>\n<p>')}</p>` : text;
}

/** What people may have said elsewhere of names that the corpus has. */
function knownOf(text: string): Known {
  const names = text.match(/\p{Lu}\p{Ll}{3,}/gu) ?? [];
  const learnt = new Learnt();
  const [first = 'Rain', second = 'Bay'] = [...new Set(names)].sort();
  learnt.set(
    'a',
    'a',
    page([accepted(first, 'system', 'system/first'), rejected(second, 'place', 'place/second')], 'en'),
  );
  return new KnownHere(learnt, new LexiconNames([]));
}

describe('a reader of an article that is edited', () => {
  it('reads the same as one that reads it afresh, whatever the edits', () => {
    fc.assert(
      fc.property(article, fc.array(articleEdit, { minLength: 1, maxLength: 8 }), ({ text, format }, edits) => {
        const reader = new ArticleReader({ format });
        reader.read(text);
        let now = text;
        for (const edit of edits) {
          now = edited(now, edit);
          assert.deepEqual(reader.read(now).analysis, analyse(now, { format }));
        }
      }),
      { seed: 11, numRuns: 80 },
    );
  });

  it('reads the same where names are known from elsewhere, and when others become known', () => {
    fc.assert(
      fc.property(article, fc.array(articleEdit, { minLength: 1, maxLength: 5 }), ({ text, format }, edits) => {
        const reader = new ArticleReader({ format });
        let now = text;
        let known: Known | undefined;
        edits.forEach((edit, i) => {
          now = edited(now, edit);
          if (i % 2 === 0) known = i === 4 ? undefined : knownOf(now);
          assert.deepEqual(reader.read(now, known).analysis, analyse(now, { format, known }));
        });
      }),
      { seed: 12, numRuns: 30 },
    );
  });

  it('keeps what it found where an edit reaches nothing', () => {
    const text = CORPUS.slice(0, 3).join('\n\n');
    const reader = new ArticleReader();
    const before = reader.read(text).passages;
    const at = text.lastIndexOf('\n', text.length >> 1);
    const after = reader.read(`${text.slice(0, at)}\nIt rains.${text.slice(at)}`).passages;
    const kept = after.filter((passage) => before.includes(passage)).length;
    assert.ok(kept >= before.length - 2, `${kept} of ${before.length} passages were kept`);
  });

  it('gives what the article was when it was read, also after it was read again', () => {
    const reader = new ArticleReader();
    const first = reader.read(CORPUS[0]!);
    reader.read(`Rain over the bay\n\n${CORPUS[0]!}`);
    assert.deepEqual(first.analysis, analyse(CORPUS[0]!));
  });
});

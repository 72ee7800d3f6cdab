import * as assert from 'node:assert/strict';
import { moveSpan, moveThrough } from '../../../src/core/anchor/moveThrough';

/** A text with a span in brackets and edits of it: `[…]` the span, before and after. */
function moved(before: string, edit: { at: string | number; remove?: string; insert?: string }): string | null {
  const start = before.indexOf('[');
  const end = before.indexOf(']') - 1;
  const text = before.replace(/[[\]]/g, '');
  const offset = typeof edit.at === 'number' ? edit.at : text.indexOf(edit.at);
  const [removed, inserted] = [edit.remove?.length ?? 0, edit.insert?.length ?? 0];
  assert.equal(text.slice(offset, offset + removed), edit.remove ?? '');
  const span = moveSpan({ start, end }, [{ offset, removed, inserted }]);
  const after = text.slice(0, offset) + (edit.insert ?? '') + text.slice(offset + removed);
  return span && `${after.slice(0, span.start)}[${after.slice(span.start, span.end)}]${after.slice(span.end)}`;
}

describe('a span moves through edits', () => {
  const text = 'One [two three] four';
  for (const [what, edit, expected] of [
    ['text typed before it', { at: 0, insert: 'Zero ' }, 'Zero One [two three] four'],
    ['text typed behind it', { at: ' four', insert: ', and' }, 'One [two three], and four'],
    ['text typed at its start', { at: 'two', insert: 'a ' }, 'One a [two three] four'],
    ['text typed at its end', { at: ' four', insert: 's' }, 'One [two three]s four'],
    ['text typed within', { at: ' three', insert: ' and' }, 'One [two and three] four'],
    ['text deleted before it', { at: 0, remove: 'One ' }, '[two three] four'],
    ['text deleted within', { at: ' three', remove: ' th' }, 'One [tworee] four'],
    ['its first word replaced', { at: 'two', remove: 'two', insert: 'a' }, 'One [a three] four'],
    ['a cut across its start', { at: 'e two', remove: 'e two', insert: 'X' }, 'OnX[ three] four'],
    ['a cut across its end', { at: 'ee f', remove: 'ee f', insert: 'X' }, 'One [two thr]Xour'],
    ['all of it deleted', { at: 'two three', remove: 'two three' }, null],
    ['all of it replaced', { at: 'e two three ', remove: 'e two three ', insert: 'X' }, null],
  ] as const) {
    it(what, () => assert.equal(moved(text, edit), expected));
  }

  it('one after another, each in the text that the ones before it left', () => {
    const edits = [
      { offset: 10, removed: 2, inserted: 0 },
      { offset: 0, removed: 0, inserted: 5 },
    ];
    assert.deepEqual(
      moveThrough(
        [
          { start: 4, end: 13 },
          { start: 10, end: 12 },
        ],
        edits,
      ),
      [{ start: 9, end: 16 }, null],
    );
  });
});

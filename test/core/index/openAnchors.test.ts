import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe as pin } from '../../../src/core/anchor/describe';
import type { TextEdit } from '../../../src/core/anchor/moveThrough';
import { OpenAnchors } from '../../../src/core/index/openAnchors';
import type { Page } from '../../../src/core/sidecar/page';
import { ARTICLES } from '../../support/articles';
import { EVERY_KIND, made, on, pageOf, SOURCE } from '../../support/sidecars';

const TEXT: string = ARTICLES.en;
const pages = (page: Page) => [{ key: SOURCE, page }];

interface Step {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
  /** Undone together with the step before it, as typing is. */
  readonly together: boolean;
}

const STEPS = fc.array(
  fc.record({
    at: fc.nat(TEXT.length),
    removed: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(200)),
    inserted: fc.oneof(
      fc.constant(''),
      fc.constantFrom('x', 'Calder Bay', ' said ', '\n\n', '🚢', 'strike'),
      fc.string(),
    ),
    together: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

/** One edit from one text to another: what an editor makes of edits that it undoes together. */
function editBetween(from: string, to: string): { edit: TextEdit; inserted: string } {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const inserted = to.slice(start, to.length - end);
  return { edit: { offset: start, removed: from.length - end - start, inserted: inserted.length }, inserted };
}

/** What a person sees of it: where everything is. */
function places(anchors: OpenAnchors): string {
  return JSON.stringify(anchors.placed.map(({ annotation, span, source, cue }) => [annotation.id, span, source, cue]));
}

describe('anchors of an open text', () => {
  it('are where they were after any edits and their undo, and where those left them after their redo', () => {
    const check = (steps: readonly Step[]): void => {
      const anchors = new OpenAnchors(TEXT);
      anchors.show(pages(pageOf(EVERY_KIND)));
      let text: string = TEXT;
      const states = [{ text, places: places(anchors) }];
      for (const { at, removed, inserted, together } of steps) {
        const offset = Math.min(at, text.length);
        const gone = Math.min(removed, text.length - offset);
        text = text.slice(0, offset) + inserted + text.slice(offset + gone);
        anchors.follow([{ offset, removed: gone, inserted: inserted.length }], text);
        if (together && states.length > 1) states.pop();
        states.push({ text, places: places(anchors) });
      }
      const go = (to: (typeof states)[number]): void => {
        anchors.follow([editBetween(text, to.text).edit], to.text, true);
        text = to.text;
        assert.equal(places(anchors), to.places);
      };
      // A text that came twice has the places that it had last.
      const last = new Map(states.map((state) => [state.text, state.places]));
      fc.pre(states.every((state) => last.get(state.text) === state.places));
      for (const state of states.slice(0, -1).reverse()) go(state);
      for (const state of states.slice(1)) go(state);
      for (const state of states.slice(0, -1).reverse()) go(state);
    };
    fc.assert(fc.property(STEPS, check), { seed: 20240314, numRuns: 300 });
  });

  it('come back with words that were deleted and typed again by undo alone', () => {
    const anchors = new OpenAnchors(TEXT);
    anchors.show(pages(pageOf([made('entity', on('Helen Oduya'), { type: 'person', ref: 'person/oduya' })])));
    const at = TEXT.indexOf('minister Helen Oduya said');
    const cut = TEXT.replace('minister Helen Oduya said', 'minister said');
    anchors.follow([{ offset: at + 9, removed: 12, inserted: 0 }], cut);
    assert.deepEqual([anchors.placed[0]!.span, anchors.placed[0]!.status], [null, 'orphan']);
    anchors.follow([{ offset: at + 9, removed: 0, inserted: 12 }], TEXT, true);
    assert.deepEqual(anchors.placed[0]!.span, { start: at + 9, end: at + 20 });
  });

  it('stay where edits left them when the annotations file is read again, however much was typed within', () => {
    const anchors = new OpenAnchors(TEXT);
    const annotation = made('entity', on('Helen Oduya'), { type: 'person', ref: 'person/oduya' });
    anchors.show(pages(pageOf([annotation])));
    const at = TEXT.indexOf('Helen Oduya') + 5;
    const typed = ' Margaret Josephine Anne Charlotte de la';
    const text = TEXT.slice(0, at) + typed + TEXT.slice(at);
    anchors.follow([{ offset: at, removed: 0, inserted: typed.length }], text);
    const other = made('date', on('14 March 2024'), { value: '2024-03-14' });
    anchors.show(pages(pageOf([annotation, other])));
    const [first, second] = anchors.placed;
    const span = first?.span;
    assert.equal(span && text.slice(span.start, span.end), `Helen${typed} Oduya`);
    assert.ok(second?.span);
  });

  it('follow what is cut and pasted elsewhere', () => {
    const anchors = new OpenAnchors(TEXT);
    anchors.show(pages(pageOf([made('date', on('Tuesday'), { value: '2024-03-12' })])));
    const passage = TEXT.slice(TEXT.indexOf('The government in Westhaven'), TEXT.indexOf('Calder Bay is the second'));
    const offset = TEXT.indexOf(passage);
    const cut = TEXT.replace(passage, '');
    anchors.follow([{ offset, removed: passage.length, inserted: 0 }], cut);
    anchors.findLost();
    assert.ok(anchors.placed.every(({ span }) => span === null));
    anchors.follow([{ offset: 0, removed: 0, inserted: passage.length }], passage + cut);
    anchors.findLost();
    assert.equal(anchors.placed[0]!.span?.start, passage.indexOf('Tuesday'));
  });

  it('are found afresh when the file is another one, not moved through what replaced it', () => {
    const anchors = new OpenAnchors(TEXT);
    anchors.show(pages(pageOf(EVERY_KIND)));
    const text = `UPDATED at noon.\n\n${TEXT.replace('on Thursday after', 'on Friday after')}`;
    const { edit } = editBetween(TEXT, text);
    anchors.follow([edit], text);
    anchors.reloaded();
    const afresh = new OpenAnchors(text);
    afresh.show(pages(pageOf(EVERY_KIND)));
    assert.equal(places(anchors), places(afresh));
    assert.ok(anchors.placed.every(({ annotation, span }) => annotation.target?.type !== 'text' || span));
  });

  it('that were recorded elsewhere meanwhile go there', () => {
    const anchors = new OpenAnchors(TEXT);
    const annotation = made('entity', on('Calder Bay'), { type: 'place', ref: 'place/calder-bay' });
    anchors.show(pages(pageOf([annotation])));
    anchors.follow([{ offset: 0, removed: 0, inserted: 1 }], `>${TEXT}`);
    const start = TEXT.indexOf('Calder Bay is the second') + 1;
    const selectors = pin(`>${TEXT}`, { start, end: start + 10 });
    const elsewhere = { ...annotation, target: { ...on('Calder Bay'), selectors } } as typeof annotation;
    anchors.show(pages(pageOf([elsewhere])));
    assert.deepEqual(anchors.placed[0]!.span, { start, end: start + 10 });
  });
});

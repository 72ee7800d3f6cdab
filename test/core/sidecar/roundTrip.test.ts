import * as assert from 'node:assert/strict';
import { inFileOrder } from '../../../src/core/sidecar/order';
import { parseSidecar } from '../../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../../src/core/sidecar/serialise';
import { bare, CLAIM, EVERY_KIND, manyEntities, pageOf } from '../../support/sidecars';

describe('a sidecar', () => {
  const text = serialiseSidecar(pageOf(EVERY_KIND));

  it('gives back every kind of annotation as it was', () => {
    const { page, problems, canWrite } = parseSidecar(text);
    assert.deepEqual(problems, []);
    assert.equal(canWrite, true);
    assert.deepEqual(bare(page.annotations), bare(inFileOrder(EVERY_KIND)));
    assert.deepEqual({ ...page.header, asRead: undefined }, { ...pageOf([]).header, asRead: undefined });
  });

  it('is the same bytes when nothing changed, and in whatever order annotations came', () => {
    assert.equal(serialiseSidecar(parseSidecar(text).page), text);
    assert.equal(serialiseSidecar(pageOf([...EVERY_KIND].reverse())), text);
  });

  it('keeps its line ends and its byte-order mark', () => {
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const { page, problems } = parseSidecar(windows);
    assert.deepEqual(problems, []);
    assert.equal(serialiseSidecar(page), windows);
  });

  it('is a W3C annotation page', () => {
    const page = JSON.parse(text) as { '@context': unknown; type: string; items: { type: string; id: string }[] };
    assert.equal(page.type, 'AnnotationPage');
    assert.deepEqual(page['@context'], ['http://www.w3.org/ns/anno.jsonld', { gloss: 'urn:gloss:terms:' }]);
    assert.equal(page.items.length, EVERY_KIND.length);
    assert.ok(page.items.every((item) => item.type === 'Annotation' && item.id.startsWith('urn:gloss:')));
  });

  it('has an annotation in four lines, and the comma between two on its own', () => {
    const lines = serialiseSidecar(pageOf(EVERY_KIND.slice(0, 2))).split('\n');
    const from = lines.indexOf('  "items":[');
    assert.deepEqual(
      lines.slice(from).map((line) => line.replace(/:.*/, ':')),
      [
        '  "items":',
        '    {"id":',
        '     "body":',
        '     "target":',
        '    }',
        '    ,',
        '    {"id":',
        '     "body":',
        '     "target":',
        '    }',
        '  ]',
        '}',
        '',
      ],
    );
  });

  it('changes no line when an annotation is added before, between or behind others', () => {
    const all = manyEntities(9);
    const without = (i: number) => serialiseSidecar(pageOf(all.filter((_, j) => j !== i))).split('\n');
    const whole = serialiseSidecar(pageOf(all)).split('\n');
    for (let i = 0; i < all.length; i++) {
      const shorter = without(i);
      assert.equal(whole.length - shorter.length, 5);
      let same = 0;
      while (same < shorter.length && shorter[same] === whole[same]) same++;
      assert.deepEqual(shorter.slice(same), whole.slice(same + 5));
    }
  });

  it('sorts by position, then what speaks of it, then id', () => {
    const order = inFileOrder(EVERY_KIND);
    const claim = order.indexOf(CLAIM);
    assert.deepEqual(
      order
        .slice(claim, claim + 3)
        .map((a) => a.kind)
        .sort(),
      ['claim', 'reply', 'verdict'],
    );
    const starts = order.flatMap((a) => (a.target?.type === 'text' ? [a.target.selectors.position!.start] : []));
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.equal(order.at(-1)!.kind, 'rejection', 'what targets another sidecar comes last');
  });

  it('has a page without annotations too', () => {
    const empty = serialiseSidecar(pageOf([]));
    assert.deepEqual((JSON.parse(empty) as { items: unknown[] }).items, []);
    assert.equal(serialiseSidecar(parseSidecar(empty).page), empty);
  });

  it('does not go round in circles with replies to each other', () => {
    const [a, b] = ['urn:gloss:a', 'urn:gloss:b'].map((id, i, ids) => ({
      id,
      kind: 'reply' as const,
      creators: [],
      target: { type: 'annotation' as const, id: ids[1 - i]! },
      body: { text: 'No, you.' },
    }));
    assert.deepEqual(inFileOrder([b!, a!]), [a, b]);
  });
});

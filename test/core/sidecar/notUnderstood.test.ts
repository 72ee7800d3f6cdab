import * as assert from 'node:assert/strict';
import type { EntityAnnotation } from '../../../src/core/annotation/annotation';
import { parseSidecar } from '../../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../../src/core/sidecar/serialise';

/** A page as this program lays it out, with one annotation of the given lines. */
function pageWith(annotation: string, header = '"gloss:version":1'): string {
  return `{\n  ${header},\n  "items":[\n    ${annotation}\n  ]\n}\n`;
}

const TARGET =
  '"target":{"source":"a.txt","selector":[{"type":"TextQuoteSelector","exact":"Rossi","prefix":"","suffix":""},{"type":"TextPositionSelector","start":0,"end":5}]}';

const ODD = pageWith(
  `{"id":"urn:gloss:1","type":"Annotation","motivation":"identifying","creator":{"type":"Person","name":"Lan"},"ex:weight":1.0,"2":"b","1":"a","__proto__":{"polluted":true},
     "body":{"type":"gloss:Entity","gloss:kind":"person","gloss:mood":{"deep":[1,{"er":12345678901234567890}]},"source":"https://example.org/rossi"},
     "target":{"source":"a.txt","state":{"type":"TimeState"},"selector":[{"type":"RangeSelector","startSelector":null},{"type":"TextQuoteSelector","exact":"Rossi","extra":[]}]}
    }`,
  '"gloss:version":1,\n  "gloss:reviewer":{"name":"Marco"},\n  "total":1e3',
);

describe('what is not understood', () => {
  it('is written back as it was, in its place', () => {
    const { page, canWrite } = parseSidecar(ODD);
    assert.equal(canWrite, true);
    assert.equal(serialiseSidecar(page), ODD);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('stays when what is understood changes', () => {
    const { page } = parseSidecar(ODD);
    const annotation = page.annotations[0] as EntityAnnotation;
    assert.deepEqual(
      [annotation.kind, annotation.creators, annotation.body],
      ['entity', ['Lan'], { type: 'person', ref: 'https://example.org/rossi' }],
    );
    const changed = { ...annotation, body: { type: 'organization', ref: 'wd:Q5' } } as EntityAnnotation;
    const expected = ODD.replace('"gloss:kind":"person"', '"gloss:kind":"organization"').replace(
      'https://example.org/rossi',
      'http://www.wikidata.org/entity/Q5',
    );
    assert.equal(serialiseSidecar(page, [changed]), expected);
  });

  it('stays in selectors that are recorded afresh', () => {
    const { page } = parseSidecar(ODD);
    const annotation = page.annotations[0] as EntityAnnotation;
    const selectors = { quote: { exact: 'Rossi', prefix: 'Mr ', suffix: '' }, position: { start: 3, end: 8 } };
    const written = serialiseSidecar(page, [{ ...annotation, target: { ...annotation.target, selectors } }]);
    assert.match(written, /"RangeSelector","startSelector":null/);
    assert.match(written, /"exact":"Rossi","extra":\[\],"prefix":"Mr "/);
    assert.match(written, /"TextPositionSelector","start":3,"end":8/);
    assert.match(written, /"state":\{"type":"TimeState"\}/);
  });

  it('goes with the fields of a kind that an annotation no longer is, if it was of that kind', () => {
    const { page } = parseSidecar(ODD);
    const { id, creators, target, asRead } = page.annotations[0] as EntityAnnotation;
    const written = serialiseSidecar(page, [{ id, creators, target, asRead, kind: 'note', body: { text: 'Who?' } }]);
    assert.match(written, /"body":\{"type":"TextualBody","gloss:mood":.*"value":"Who\?"\}/);
    assert.doesNotMatch(written, /gloss:kind/);
  });

  for (const [what, annotation, code] of [
    [
      'a kind of a newer version',
      `{"id":"urn:gloss:1","type":"Annotation",\n     "body":{"type":"gloss:Mood","value":1},\n     ${TARGET}\n    }`,
      'unknown-kind',
    ],
    [
      'a type of entity of a newer version',
      `{"id":"urn:gloss:1","type":"Annotation",\n     "body":{"type":"gloss:Entity","gloss:kind":"planet","source":"wd:Q2"},\n     ${TARGET}\n    }`,
      'wrong-value',
    ],
    [
      'an annotation without a body',
      `{"id":"urn:gloss:1","type":"Annotation","bodyValue":"Hm.",\n     ${TARGET}\n    }`,
      'unknown-kind',
    ],
    [
      'an annotation with several bodies',
      `{"id":"urn:gloss:1","type":"Annotation",\n     "body":[{"type":"TextualBody","value":"x"},"http://example.org"],\n     ${TARGET}\n    }`,
      'wrong-value',
    ],
    [
      'an annotation without a target',
      '{"id":"urn:gloss:1","type":"Annotation",\n     "body":{"type":"gloss:Date","value":"2024"}\n    }',
      'missing-field',
    ],
    [
      'a number where there should be text',
      `{"id":"urn:gloss:1","type":"Annotation",\n     "body":{"type":"gloss:Date","value":2024},\n     ${TARGET}\n    }`,
      'wrong-value',
    ],
    [
      'a negative position',
      '{"id":"urn:gloss:1","type":"Annotation",\n     "body":{"type":"gloss:Date","value":"2024"},\n     "target":{"source":"a.txt","selector":[{"type":"TextQuoteSelector","exact":"x"},{"type":"TextPositionSelector","start":-1,"end":5}]}\n    }',
      'wrong-value',
    ],
    [
      'something that is no annotation',
      '{"id":"urn:gloss:1","type":"Person",\n     ' + TARGET + '\n    }',
      'unknown-kind',
    ],
  ] as const) {
    it(`is reported and kept: ${what}`, () => {
      const text = pageWith(annotation);
      const { page, problems, canWrite } = parseSidecar(text);
      assert.equal(canWrite, true);
      assert.deepEqual(
        problems.map((p) => p.code),
        [code],
      );
      assert.ok(problems[0]!.line >= 4 && problems[0]!.line <= 6, String(problems[0]!.line));
      assert.equal(page.annotations[0]!.kind, 'unknown');
      assert.equal(serialiseSidecar(page), text);
    });
  }

  it('is reported and kept: items that are no objects', () => {
    const text = pageWith('"urn:gloss:elsewhere"\n    ,\n    7');
    const { page, problems } = parseSidecar(text);
    assert.deepEqual(
      problems.map((p) => p.code),
      ['not-an-annotation', 'not-an-annotation'],
    );
    assert.equal(serialiseSidecar(page), text);
  });

  it('is reported and kept: a newer version, and one that is none', () => {
    const newer = pageWith('7', '"gloss:version":9');
    assert.deepEqual(
      parseSidecar(newer).problems.map((p) => [p.code, p.line]),
      [
        ['newer-version', 2],
        ['not-an-annotation', 3],
      ],
    );
    assert.equal(serialiseSidecar(parseSidecar(newer).page), newer);
    const none = pageWith('7', '"gloss:version":"two"');
    assert.ok(parseSidecar(none).problems.some((p) => p.code === 'unknown-version'));
    assert.equal(serialiseSidecar(parseSidecar(none).page), none);
  });

  it('is reported where it is a field of ours or of nobody, not where it is of another vocabulary', () => {
    const of = (fields: string) =>
      parseSidecar(
        pageWith(
          `{"id":"urn:gloss:1","type":"Annotation",${fields}\n     "body":{"type":"gloss:Date","value":"2024"},\n     ${TARGET}\n    }`,
        ),
      ).problems;
    assert.deepEqual(
      of('"gloss:weight":1,').map((p) => [p.code, p.severity, p.line, p.column]),
      [['unknown-field', 'information', 4, 45]],
    );
    assert.deepEqual(
      of('"weight":1,').map((p) => p.code),
      ['unknown-field'],
    );
    assert.deepEqual(of('"ex:weight":1,"created":"2024-03-14T10:00:00Z",'), []);
  });
});

import * as assert from 'node:assert/strict';
import Ajv from 'ajv';
import { BODY_TYPES, MOTIVATIONS } from '../../../src/core/sidecar/vocabulary';
import { CERTAINTIES, ENTITY_TYPES, EVENT_TYPES, VERDICTS } from '../../../src/core/annotation/model';
import { mergeThreeWay } from '../../../src/core/sidecar/merge';
import { serialiseSidecar } from '../../../src/core/sidecar/serialise';
import schema from '../../../schemas/gloss.schema.json';
import { EVERY_KIND, pageOf } from '../../support/sidecars';

const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);
const WHOLE = serialiseSidecar(pageOf(EVERY_KIND));

function isValid(text: string): boolean {
  return validate(JSON.parse(text));
}

describe('the JSON schema', () => {
  it('takes every kind of annotation that is written', () => {
    assert.ok(isValid(WHOLE), JSON.stringify(validate.errors));
    assert.ok(isValid(serialiseSidecar(pageOf([]))));
  });

  it('takes a page with undecided fields', () => {
    const decided = (language: string) => ({ ...pageOf([]), header: { ...pageOf([]).header, language } });
    const { page } = mergeThreeWay(pageOf([]), decided('it'), decided('vi'));
    assert.ok(isValid(serialiseSidecar(page)), JSON.stringify(validate.errors));
  });

  it('takes fields and kinds of a newer version', () => {
    assert.ok(
      isValid(
        WHOLE.replace('"gloss:Date"', '"gloss:Mood"').replace('"gloss:verdict":', '"gloss:mood":1,"gloss:verdict":'),
      ),
    );
  });

  for (const [what, from, to] of [
    ['a type of entity that there is not', '"gloss:kind":"place"', '"gloss:kind":"planet"'],
    ['a type of event that there is not', '"gloss:kind":"PROTEST"', '"gloss:kind":"PARTY"'],
    ['a verdict that there is not', '"gloss:verdict":"disputed"', '"gloss:verdict":"maybe"'],
    ['a number in quotation marks', '"value":4200000', '"value":"4200000"'],
    ['a position before the text', '"TextPositionSelector","start":', '"TextPositionSelector","start":-'],
    ['an anchor without its words', '"type":"TextQuoteSelector"', '"type":"Quote"'],
    ['an annotation without an id', `"id":"${EVERY_KIND[0]!.id}",`, ''],
    ['an identity that is none', 'urn:gloss:ref:place/calder-bay', 'place'],
    ['another type of page', '"AnnotationPage"', '"Page"'],
  ] as const) {
    it(`does not take ${what}`, () => {
      assert.ok(WHOLE.includes(from), from);
      assert.equal(isValid(WHOLE.replace(from, to)), false);
    });
  }

  it('names what the program knows', () => {
    const { entity, event, verdict, body, annotation } = schema.definitions;
    assert.deepEqual(entity.properties['gloss:kind'].enum, ENTITY_TYPES);
    assert.deepEqual(event.properties['gloss:kind'].enum, EVENT_TYPES);
    assert.deepEqual(event.properties['gloss:certainty'].enum, CERTAINTIES);
    assert.deepEqual(verdict.properties['gloss:verdict'].enum, VERDICTS);
    assert.deepEqual([...body.properties.type.examples].sort(), [...new Set(Object.values(BODY_TYPES))].sort());
    assert.deepEqual(
      [...annotation.properties.motivation.examples].sort(),
      [...new Set(Object.values(MOTIVATIONS))].sort(),
    );
  });
});

import * as assert from 'node:assert/strict';
import type { EntityMention, EntityType, Ref } from '../../../src/core/annotation/model';
import { languageOf } from '../../../src/core/languages/registry';
import { readClaims } from '../../../src/core/recognise/claims/readClaims';
import { settleClaims, type ClaimPassage } from '../../../src/core/recognise/claims/settleClaims';
import { readPassage } from '../../../src/core/segment/passage';
import type { BlockKind } from '../../../src/core/text/blocks';

/** Passages a line each; `names` are found wherever they stand. */
function settle(
  text: string,
  language: string,
  names: Readonly<Record<string, EntityType>>,
  kind: BlockKind = 'paragraph',
) {
  const lines = text.split('\n');
  const passages = lines.map((line): ClaimPassage => {
    const passage = readPassage(line, kind, languageOf(language));
    const entities = Object.entries(names).flatMap(([name, type]): EntityMention[] => {
      const at = line.indexOf(name);
      return at < 0 ? [] : [{ start: at, end: at + name.length, type, ref: `${type}/${name}`, confidence: 1 }];
    });
    return { passage, claims: readClaims(passage), entities: entities.sort((a, b) => a.start - b.start) };
  });
  let speaker: Ref | undefined;
  return passages.flatMap((here, i) => {
    const { out, state } = settleClaims(here, passages[i - 1]?.passage, speaker);
    speaker = state;
    return out.map((c) => ({
      source: c.source && lines[i]!.slice(c.source.start, c.source.end),
      ref: c.source?.ref,
      content: lines[c.back ? i - 1 : i]!.slice(c.content.start, c.content.end),
      confidence: c.confidence,
    }));
  });
}

describe('settleClaims', () => {
  it('names a source by the person in it before any organization', () => {
    const [claim] = settle('A spokesman for Baltica, Jan Tamm, said that two ships were sold.', 'en', {
      Baltica: 'organization',
      'Jan Tamm': 'person',
    });
    assert.equal(claim?.ref, 'person/Jan Tamm');
  });

  it('gives a pronoun whom it stands for and keeps its span', () => {
    const claims = settle('Jan Tamm arrived on Monday.\n“We are ready,” he said.', 'en', { 'Jan Tamm': 'person' });
    assert.deepEqual(
      claims.map(({ source, ref }) => [source, ref]),
      [['he', 'person/Jan Tamm']],
    );
  });

  it('gives a pronoun the speaker before', () => {
    const claims = settle('Bà Hoa nói giá sẽ giảm.\n"Chúng tôi sẽ cố gắng", bà nói.', 'vi', { Hoa: 'person' });
    assert.deepEqual(
      claims.map((c) => c.ref),
      ['person/Hoa', 'person/Hoa'],
    );
  });

  it('finds the sentence before in the passage before', () => {
    const [claim] = settle('Piove da ieri. Il ponte riapre lunedì.\nLo riferisce la prefettura.', 'it', {});
    assert.equal(claim?.content, 'Il ponte riapre lunedì');
  });

  it('takes a colon for a cue only after somebody who can speak', () => {
    const names = { Bianchi: 'person', Pesaro: 'place' } as const;
    assert.equal(settle('Bianchi: il ponte resta chiuso', 'it', names, 'headline').length, 1);
    assert.equal(settle('Pesaro: il ponte resta chiuso', 'it', names, 'headline').length, 0);
  });

  it('is surer of a quotation beside a known name than of hearsay', () => {
    const [quoted] = settle('“We are ready,” Jan Tamm said.', 'en', { 'Jan Tamm': 'person' });
    const [heard] = settle('It is said that the king will abdicate.', 'en', {});
    assert.ok(quoted!.confidence > 0.9 && heard!.confidence < 0.5);
  });
});

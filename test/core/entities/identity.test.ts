import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/languages/registry';
import { bodyIdentity } from '../../../src/core/recognise/entities/bodies';
import { slugOf } from '../../../src/core/annotation/slug';
import { splitWords } from '../../../src/core/segment/words';
import { refOf } from './named';

const body = (language: string, name: string) => bodyIdentity(splitWords(name).norm, languageOf(language));

describe('identities', () => {
  it('are slugs in ascii', () => {
    assert.equal(slugOf('person', 'Đỗ Thị Nguyệt'), 'person/do-thi-nguyet');
    assert.equal(slugOf('person', "Alesana Fa'atau"), 'person/alesana-faatau');
    assert.equal(slugOf('organization', 'Kafue Lime & Cement'), 'organization/kafue-lime-and-cement');
    assert.equal(slugOf('person', 'Bjørn Åse'), slugOf('person', 'Bjørn Åse'.normalize('NFD')));
  });

  it('of one land are one in every language', () => {
    assert.equal(refOf('en', 'Japan', 'It came from Japan.'), 'wd:Q17');
    assert.equal(refOf('it', 'Giappone', 'Viene dal Giappone.'), 'wd:Q17');
    assert.equal(refOf('vi', 'Nhật', 'Hàng từ Nhật về.'), 'wd:Q17');
  });

  it('of bodies that every state has are made of what they are and whose', () => {
    const navies = [body('en', 'Nigerian Navy'), body('it', 'Marina nigeriana'), body('vi', 'Hải quân Nigeria')];
    assert.deepEqual(new Set(navies), new Set(['organization/navy-of-nigeria']));
    assert.equal(body('en', 'Ministry of Justice of Chile'), body('vi', 'Bộ Tư pháp Chile'));
    assert.equal(body('it', 'Università di Vienna'), 'organization/university-of-vienna');
  });

  it('are not made where the owner is unknown', () => {
    assert.equal(body('en', 'Ubiqo Navy'), undefined);
    assert.equal(body('en', 'Navy'), undefined);
  });
});

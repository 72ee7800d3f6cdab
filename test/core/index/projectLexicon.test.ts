import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { analyse } from '../../../src/core/analyse';
import { KnownHere, LexiconNames } from '../../../src/core/index/knownHere';
import { Learnt } from '../../../src/core/index/learnt';
import { withName } from '../../../src/core/index/lexiconEdits';
import { parseLexicon } from '../../../src/core/index/projectLexicon';
import { accepted, page, rejected } from './pages';

const BELRI =
  '{"name":"Belri","names":{"vi":["Ben-ri"],"it":["il Belri"]},"type":"system","ref":"system/belri","note":"Ask Lan"}';

function problemsOf(text: string): string[] {
  return parseLexicon(text).problems.map((p) => `${p.line}:${p.column} ${p.severity} ${p.message}`);
}

describe('a project’s lexicon', () => {
  it('is read line by line, with what it does not know kept', () => {
    const { entries, problems } = parseLexicon(`\ufeff${BELRI}\r\n\r\n  {"name": "Mai Lan", "type": "person"}\n`);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ name, names, type, ref, line }) => ({ name, names, type, ref, line })),
      [
        { name: 'Belri', names: { vi: ['Ben-ri'], it: ['il Belri'] }, type: 'system', ref: 'system/belri', line: 1 },
        { name: 'Mai Lan', names: {}, type: 'person', ref: 'person/mai-lan', line: 3 },
      ],
    );
    assert.equal(entries[0]!.asRead.get('note'), 'Ask Lan');
  });

  it('tells what is wrong where, and reads the other lines', () => {
    assert.deepEqual(problemsOf('{"name":"A","type":"person"}\n  {"name":"B" "type":"person"}\n'), [
      '2:15 error Not valid JSON. Expected “}”, found “"”.',
    ]);
    assert.deepEqual(problemsOf('{"name":"A","type":"robot"}'), [
      '1:13 error Each line needs a “type”: person, organization, place, system, agreement.',
    ]);
    assert.deepEqual(problemsOf('{"type":"place"}'), ['1:1 error Each line needs a “name”.']);
    assert.deepEqual(problemsOf('{"name":"A","type":"place","names":["B"]}').length, 1);
    assert.deepEqual(problemsOf('{"name":"A","type":"place","ref":7}').length, 1);
    assert.deepEqual(problemsOf('{"name":"A","type":"place"} {"name":"B","type":"place"}').length, 1);
    assert.deepEqual(problemsOf('["A"]\n7\nhello\n'.repeat(3)).length, 9);
    assert.match(
      problemsOf('{"name":"A","type":"place"}\n{"name":"A","type":"place"}')[0]!,
      /^2:1 warning Line 1 has the same identity/,
    );
    assert.equal(parseLexicon('{"name":"B" "type":"person"}\n{"name":"A","type":"person"}').entries.length, 1);
  });

  it('never throws, whatever the text', () => {
    for (const text of [
      '',
      '\n\n',
      '{',
      '"',
      '{"name":{"a":[[[',
      '\u0000',
      '{"__proto__":1}',
      '['.repeat(5000),
      '{"name":"\\ud800","type":"person"}',
    ])
      assert.doesNotThrow(() => new LexiconNames(parseLexicon(text).entries));
  });

  it('agrees with its schema', () => {
    const schema = JSON.parse(readFileSync(join(process.cwd(), 'schemas/lexicon.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: true }).compile(schema);
    const lines = [
      BELRI,
      '{"name":"A","type":"robot"}',
      '{"type":"place"}',
      '{"name":"A","type":"place","names":["B"]}',
      '{"name":"A","type":"place","names":{"vi":"B"}}',
      '{"name":"","type":"place"}',
    ];
    for (const line of lines) assert.equal(validate(JSON.parse(line)), parseLexicon(line).problems.length === 0, line);
  });
});

describe('names in a project’s lexicon', () => {
  const known = (learnt = new Learnt()) => new KnownHere(learnt, new LexiconNames(parseLexicon(BELRI).entries));
  const text = 'The ministers praised the Belri and asked for more, they said.\n';

  it('are suggested, and say why', () => {
    const [belri] = analyse(text, { known: known() }).entities;
    assert.deepEqual(belri && [belri.type, belri.ref, belri.because], [
      'system',
      'system/belri',
      'in the project lexicon',
    ]);
    const vi = 'Hôm qua các bộ trưởng đã xem Ben-ri và muốn mua thêm cho quân đội của mình.\n';
    assert.ok(
      analyse(vi, { known: known() }).entities.some(
        (e) => e.ref === 'system/belri' && vi.slice(e.start, e.end) === 'Ben-ri',
      ),
    );
  });

  it('count more than what was accepted, and are not taken back by a rejection', () => {
    const learnt = new Learnt();
    for (const article of ['a', 'b', 'c', 'd'])
      learnt.set(
        article,
        article,
        page([accepted('Belri', 'person', 'person/belri'), rejected('Belri', 'system', 'system/belri')]),
      );
    const [belri] = analyse(text, { known: known(learnt) }).entities;
    assert.equal(belri?.ref, 'system/belri');
  });
});

describe('adding a name to a project’s lexicon', () => {
  const name = { name: 'Corvo', type: 'system', ref: 'system/corvo', language: 'it' } as const;

  it('makes the file’s first line', () => {
    assert.equal(withName('', name), '{"name":"Corvo","type":"system","ref":"system/corvo"}\n');
  });

  it('keeps lines in their order, their line ends and every other byte', () => {
    const lines = '{"name":"Arno", "type":"place"}\r\n\r\n{"name":"Delta","type":"place"}';
    assert.equal(
      withName(lines, name),
      '{"name":"Arno", "type":"place"}\r\n\r\n{"name":"Corvo","type":"system","ref":"system/corvo"}\r\n{"name":"Delta","type":"place"}',
    );
    const unsorted = '{"name":"Delta","type":"place"}\n{"name":"Arno","type":"place"}';
    assert.equal(withName(unsorted, name), `${unsorted}\n{"name":"Corvo","type":"system","ref":"system/corvo"}\n`);
  });

  it('adds to the line of the same identity, with what else stands on it', () => {
    const added = withName(`${BELRI}\n`, { name: 'Bel-ri', type: 'system', ref: 'system/belri', language: 'vi' });
    assert.equal(
      added,
      '{"name":"Belri","names":{"vi":["Ben-ri","Bel-ri"],"it":["il Belri"]},"type":"system","ref":"system/belri","note":"Ask Lan"}\n',
    );
    assert.equal(
      withName(added, { name: 'belri', type: 'system', ref: 'system/belri', language: 'en' }),
      added,
      'a name that is there already changes nothing',
    );
  });

  it('leaves lines that it cannot read alone', () => {
    assert.equal(withName('oops\n', name), 'oops\n{"name":"Corvo","type":"system","ref":"system/corvo"}\n');
  });
});

import * as assert from 'node:assert/strict';
import { LARGEST, parseSidecar, type ParsedSidecar } from '../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { Random } from '../support/random';
import { EVERY_KIND, manyEntities, pageOf } from '../support/sidecars';

const SEEDS = [EVERY_KIND, manyEntities(12)].map((annotations) => serialiseSidecar(pageOf(annotations)));
const MUTANTS = 10_000;

/** What breaks readers: what JSON is made of, what JavaScript is made of, what git and editors leave behind. */
const SNIPPETS = [
  ...'{}[]",:\\/\'0-eE.\n\r\t \0\ufeff\u2028',
  '\ud800',
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '"toString":null,',
  '\\u0000',
  '\\ud83d',
  '\\x41',
  '<<<<<<< ours\n',
  '=======\n',
  '>>>>>>> theirs\n',
  '||||||| base\n',
  '/* comment */',
  '// comment\n',
  'NaN',
  '1e999',
  '00',
  '-',
  'undefined',
  '"id":"urn:gloss:0",',
  '"items":[',
  '{"id":',
  '[[[[[[[[[[',
];

function mutate(text: string, random: Random): string {
  const at = random.between(0, text.length + 1);
  const length = random.chance(0.5) ? random.between(1, 4) : random.between(1, 200);
  switch (random.between(0, 6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + random.pick(SNIPPETS) + text.slice(at);
    case 2:
      return text.slice(0, at) + random.pick(SNIPPETS) + text.slice(at + length);
    case 3:
      return text.slice(0, at) + text.slice(Math.max(0, at - length), at) + text.slice(at);
    case 4: {
      const from = random.between(0, text.length);
      return text.slice(0, at) + text.slice(from, from + length) + text.slice(at);
    }
    default:
      return random.chance(0.1) ? text.slice(0, at) : text.replaceAll('\n', random.pick(['\r\n', '\r', ' ', '\n\n']));
  }
}

const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e21,
  '',
  'x',
  '\u0000',
  [],
  {},
  [null, 1, 'x', []],
  JSON.parse('{"__proto__":{"polluted":1}}'),
  { type: 'gloss:Unheard' },
  { 'gloss:kind': 7 },
];

/** Puts something else at a random place of a JSON value; a member more, a member less. */
function mutateValue(value: unknown, random: Random): unknown {
  if (random.chance(0.12) || typeof value !== 'object' || value === null) return random.pick(VALUES);
  if (Array.isArray(value)) {
    if (!value.length) return [random.pick(VALUES)];
    const copy: unknown[] = [...(value as unknown[])];
    const i = random.between(0, copy.length);
    copy[i] = mutateValue(copy[i], random);
    return copy;
  }
  const members = Object.entries(value);
  const i = random.between(0, members.length + 1);
  if (i === members.length)
    members.push([random.pick(['__proto__', 'constructor', 'x:new', 'gloss:new', 'id']), 'new']);
  else if (random.chance(0.2)) members.splice(i, 1);
  else members[i]![1] = mutateValue(members[i]![1], random);
  return Object.fromEntries(members);
}

function read(text: string): ParsedSidecar {
  const parsed = parseSidecar(text);
  assert.ok(parsed.problems.every((p) => p.line >= 1 && p.column >= 1 && p.message));
  return parsed;
}

/** A file's JSON with its items, and the members of every object, in an order that does not depend on that of the file. */
function contents(text: string): unknown {
  const page = JSON.parse(text.replace(/^\ufeff/, '')) as { items?: unknown };
  const items = Array.isArray(page.items) ? page.items : 'items' in page ? [page.items] : [];
  return [canonical({ ...page, items: [] }), ...items.map(canonical).sort()];
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`);
  return `{${members.sort().join()}}`;
}

describe('ten thousand damaged sidecars', function () {
  this.timeout(300_000);
  const prototype = Object.getOwnPropertyNames(Object.prototype).join();
  afterEach(() => {
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), prototype);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  it('are read without a throw, and written back as they were where they may be written', () => {
    const random = new Random(7);
    let written = 0;
    for (let i = 0; i < MUTANTS; i++) {
      let text = random.pick(SEEDS);
      for (let n = random.between(1, 5); n > 0; n--) text = mutate(text, random);
      const { page, canWrite } = read(text);
      if (!canWrite) continue;
      written++;
      assert.deepEqual(contents(serialiseSidecar(page)), contents(text), `mutant ${i}`);
    }
    assert.ok(written > MUTANTS / 50, String(written));
  });

  it('keep every annotation that the damage did not touch', () => {
    const random = new Random(8);
    for (let i = 0; i < 3000; i++) {
      const text = random.pick(SEEDS);
      const at = random.between(text.indexOf('"items"') + 9, text.length);
      const end = Math.min(text.length, at + random.between(0, 40));
      const damaged = text.slice(0, at) + random.pick([...'{}[]",:\\x7 \n', '']) + text.slice(end);
      const kept = new Set(read(damaged).page.annotations.map((a) => a.id));
      for (const block of text.matchAll(/\{"id":"(.*?)"[\s\S]*?\n {4}\}\n/g)) {
        // With the line end and the indentation before it, by which it is known.
        const untouched = end <= block.index - 5 || at >= block.index + block[0].length;
        if (untouched)
          assert.ok(
            kept.has(block[1]!),
            `mutant ${i}: ${block[1]} is lost: ${JSON.stringify(text.slice(at - 60, end + 60))} → ${JSON.stringify(damaged.slice(at - 60, end + 60))}`,
          );
      }
    }
  });

  it('of values that mean nothing keep them all', () => {
    const random = new Random(9);
    for (let i = 0; i < 3000; i++) {
      const page = JSON.parse(random.pick(SEEDS)) as { items: unknown[] };
      const items = [...page.items];
      for (let n = random.between(1, 4); n > 0; n--) {
        const at = random.between(0, items.length);
        items[at] = mutateValue(items[at], random);
      }
      const text = JSON.stringify({ ...page, items }, null, random.pick([0, 1, 4]));
      const parsed = read(text);
      assert.equal(parsed.canWrite, true);
      assert.equal(parsed.page.annotations.length + parsed.page.rest.length, items.length);
      assert.deepEqual(contents(serialiseSidecar(parsed.page)), contents(text), `mutant ${i}`);
    }
  });

  it('nested a million deep are refused, everywhere, for their depth', () => {
    for (const open of ['[', '{"a":', '{"items":[', '{"id":"x","target":'])
      for (const where of ['%', '{"items":[%]}', '{"items":[{"id":"x","target":%}]}']) {
        const { canWrite, problems } = read(where.replace('%', () => open.repeat(1_000_000)));
        assert.equal(canWrite, false);
        assert.match(problems[0]!.message, /Nested more than \d+ deep/);
        assert.equal(read(`${SEEDS[0]!.slice(0, -20)}${open.repeat(1_000_000)}`).canWrite, false);
      }
  });

  it('with fields that JavaScript knows keep them as data, and fields that stand twice are not written over', () => {
    for (const key of [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      '__defineGetter__',
    ])
      for (const value of ['{"polluted":1}', 'null', '"x"', '[1]', '{"prototype":{"polluted":1}}'])
        for (const place of ['"items":[', '"motivation":', '"selector":[', '"exact":']) {
          const text = SEEDS[0]!.replace(place, () => `"${key}":${value},${place}`);
          const { page, canWrite } = read(text);
          assert.equal(canWrite, true);
          assert.ok(serialiseSidecar(page).includes(`"${key}":${value}`), `${key} ${value} before ${place}`);
          const { canWrite: writesTwice, problems } = read(text.replace(place, () => `"${key}":1,${place}`));
          assert.equal(writesTwice, false);
          assert.ok(problems.some((p) => p.code === 'duplicate-field'));
        }
  });

  it('with half characters, NUL and the like in their texts give the same bytes again', () => {
    for (const odd of ['\\ud800', '\\udc00x', '\\ud83d\\ude00', '\\u0000', '\u2028', '\ufeff', '\u202e', '\ufffe']) {
      const text = SEEDS[0]!.replaceAll('Calder', () => `Cal${odd}der`);
      const { page, canWrite } = read(text);
      assert.equal(canWrite, true);
      assert.deepEqual(contents(serialiseSidecar(page)), contents(text), odd);
    }
  });

  it('of a hundred megabytes are refused unread', () => {
    const { problems, canWrite } = read(`{"items":[${'{"id":"x","target":"y"},'.repeat(4_400_000)}`);
    assert.equal(canWrite, false);
    assert.deepEqual(
      problems.map((p) => p.code),
      ['too-large'],
    );
    assert.ok(LARGEST < 1e8);
  });
});

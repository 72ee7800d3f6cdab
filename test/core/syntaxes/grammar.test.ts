import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { parseRawGrammar, Registry, INITIAL, type IGrammar } from 'vscode-textmate';

const FILE = join(process.cwd(), 'syntaxes/article.tmLanguage.json');

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(
    createRequire(join(process.cwd(), 'package.json')).resolve('vscode-oniguruma/release/onig.wasm'),
  );
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(FILE, 'utf8'), FILE)),
  });
  const grammar = await registry.loadGrammar('text.article');
  assert.ok(grammar);
  return grammar;
}

describe('the grammar of articles', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await load();
  });

  /** The stretches of a text that carry a scope, line by line. */
  function scoped(text: string, scope: string): string[] {
    let stack = INITIAL;
    return text.split('\n').flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      return tokens.filter((t) => t.scopes.includes(scope)).map((t) => line.slice(t.startIndex, t.endIndex).trim());
    });
  }

  const catches: readonly (readonly [name: string, scope: string, text: string, found: readonly string[]])[] = [
    [
      'a headline',
      'strong.headline.article',
      'Ministri a Roma per il vertice\nIl ministro è arrivato.',
      ['Ministri a Roma per il vertice'],
    ],
    [
      'a headline behind a breadcrumb',
      'strong.headline.article',
      'Home » World » Ministers meet in Rome',
      ['Ministers meet in Rome'],
    ],
    ['stray tags', 'meta.furniture.article', 'Detto questo.< /p>', ['< /p>']],
    ['hashtags', 'meta.furniture.article', 'x\n#Rome #Japan', ['#Rome #Japan']],
    [
      'related links in three languages',
      'meta.furniture.article',
      'x\nLeggi anche: altro\nTin cùng chuyên mục\nRelated news',
      ['Leggi anche: altro', 'Tin cùng chuyên mục', 'Related news'],
    ],
    ['an upload stamp', 'meta.furniture.article', 'x\n2024-03-05 10:11:12', ['2024-03-05 10:11:12']],
    ['a dateline', 'meta.dateline.article', 'x\nROMA, 3 MAG (ANSA) - Il ministro', ['ROMA, 3 MAG (ANSA) -']],
    ['an agency credit', 'emphasis.credit.article', 'x\n(TTXVN/Vietnam+)', ['(TTXVN/Vietnam+)']],
    [
      'quotations of every kind',
      'meta.quotation.article',
      'x\nHe said “yes”, «sì» and "no".',
      ['“yes”', '«sì»', '"no"'],
    ],
  ];
  for (const [name, scope, text, found] of catches)
    it(`sees ${name}`, () => assert.deepEqual(scoped(text, scope), found));

  const leaves: readonly (readonly [name: string, scope: string, text: string])[] = [
    ['a first line that is a sentence', 'strong.headline.article', 'Il ministro è arrivato a Roma lunedì.'],
    ['a number sign in a sentence', 'meta.furniture.article', 'x\nHe is #1 in Rome today.'],
    ['a less-than sign', 'meta.furniture.article', 'x\n3 < 4 and 5 > 4'],
    ['a bracket inside a sentence', 'emphasis.credit.article', 'x\nThe ministry (Rome) said so.'],
  ];
  for (const [name, scope, text] of leaves) it(`leaves ${name} alone`, () => assert.deepEqual(scoped(text, scope), []));

  it('stays quick on long lines of what each rule likes', () => {
    const long = 20_000;
    const lines = [
      '<p '.repeat(long),
      '#a '.repeat(long),
      'A » '.repeat(long),
      '“a'.repeat(long),
      'A '.repeat(long),
      '('.repeat(long),
      'http://'.repeat(long),
    ];
    // Work, not time: tokenising ten times as much may not take a hundred times as many steps; a hang fails by mocha's timeout.
    for (const line of lines) assert.ok(grammar.tokenizeLine(line, INITIAL).tokens.length > 0);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  contributes: {
    commands: { command: string; title: string }[];
    keybindings: { command: string; key: string; mac?: string; when: string }[];
    menus: Record<string, { command?: string; submenu?: string; when?: string }[]>;
    colors: { id: string; defaults: Record<string, string> }[];
    configuration: {
      properties: Record<string, { default?: unknown; description?: string; markdownDescription?: string }>;
    };
    jsonValidation: { url: string }[];
    grammars: { path: string }[];
  };
}

const root = process.cwd();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { commands, keybindings, menus, colors, configuration } = manifest.contributes;

function sources(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');
}

const editor = sources('src/editor');
const known = new Set(commands.map((c) => c.command));

describe('the manifest', () => {
  it('declares exactly the commands that the extension registers', () => {
    const registered = new Set([...editor.matchAll(/\bcommand\('(\w+)',/g)].map((m) => `glossator.${m[1]}`));
    assert.deepEqual([...registered].sort(), [...known].sort());
  });

  it('gives every command a title, and keys only to commands that exist', () => {
    for (const { title } of commands) assert.match(title, /^\p{Lu}/u);
    for (const { command, when } of keybindings) {
      assert.ok(known.has(command), command);
      assert.match(when, /glossator\.isArticle/);
    }
    const keys = keybindings.map((k) => k.key);
    assert.equal(new Set(keys).size, keys.length, 'two commands have one key');
  });

  it('offers in menus only what exists', () => {
    for (const [menu, items] of Object.entries(menus))
      for (const item of items) assert.ok(item.submenu ?? known.has(item.command ?? ''), `${menu}: ${item.command}`);
  });

  it('declares every colour that is painted with, each for four kinds of theme', () => {
    for (const { id, defaults } of colors)
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
    const ids = new Set(colors.map((c) => c.id));
    for (const m of editor.matchAll(/ThemeColor\('(glossator\.\w+)'\)/g)) assert.ok(ids.has(m[1]!), m[1]);
    for (const name of [
      'person',
      'organization',
      'place',
      'system',
      'agreement',
      'event',
      'date',
      'claimWash',
      'claimInk',
    ])
      for (const strength of ['', 'Suggested']) assert.ok(ids.has(`glossator.${name}${strength}`), name + strength);
  });

  it('describes every setting that is read, and reads every setting that it describes', () => {
    const read = new Set([...editor.matchAll(/settings\.get(?:<[^(]*>)?\('(\w+)'/g)].map((m) => `glossator.${m[1]}`));
    assert.deepEqual([...read].sort(), Object.keys(configuration.properties).sort());
    for (const [name, { default: value, description, markdownDescription }] of Object.entries(
      configuration.properties,
    )) {
      assert.ok(description ?? markdownDescription, name);
      assert.notEqual(value, undefined, name);
    }
  });

  it('points at files that are there', () => {
    for (const { path } of manifest.contributes.grammars) assert.ok(existsSync(join(root, path)), path);
    for (const { url } of manifest.contributes.jsonValidation) assert.ok(existsSync(join(root, url)), url);
    for (const m of JSON.stringify(manifest).matchAll(/"\.?\/?(media\/[\w.-]+)"/g))
      assert.ok(existsSync(join(root, m[1]!)), m[1]);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_TYPES, EVENT_TYPES } from '../../../src/core/annotation/model';

interface Setting {
  default?: unknown;
  order?: number;
  description?: string;
  markdownDescription?: string;
  properties?: Record<string, Setting>;
}

interface ToolInput {
  enum?: string[];
}

interface WalkthroughStep {
  id: string;
  title: string;
  description: string;
  media: { svg: string; altText: string };
  completionEvents: string[];
}

interface Manifest {
  contributes: {
    commands: { command: string; title: string; category: string; shortTitle?: string; icon?: string }[];
    keybindings: { command: string; key: string; mac?: string; when: string }[];
    menus: Record<string, { command?: string; submenu?: string; when?: string }[]>;
    colors: { id: string; defaults: Record<string, string> }[];
    configuration: {
      properties: Record<string, Setting>;
    };
    walkthroughs: { steps: WalkthroughStep[] }[];
    viewsWelcome: { contents: string }[];
    languageModelTools: { name: string; when: string; inputSchema: { properties: Record<string, ToolInput> } }[];
    jsonValidation: { url: string }[];
    grammars: { path: string }[];
  };
}

const root = process.cwd();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { commands, keybindings, menus, colors, configuration, walkthroughs, viewsWelcome } = manifest.contributes;

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
    for (const m of JSON.stringify(manifest).matchAll(/"\.?\/?(media\/[\w./-]+)"/g))
      assert.ok(existsSync(join(root, m[1]!)), m[1]);
  });

  it('writes every command title in one style', () => {
    for (const { command, title, shortTitle, category, icon } of commands) {
      assert.equal(category, 'Glossator', command);
      if (icon) assert.match(icon, /^\$\([a-z]+(?:-[a-z]+)*\)$/, command);
      for (const words of [title, shortTitle ?? title]) {
        assert.doesNotMatch(words, /^Glossator|\.\.\.|\.$|^\s|\s$/, command);
        for (const word of words.split(' ').slice(1))
          assert.match(word, /^\p{Lu}|^(?:a|an|the|and|or|of|in|on|at|to|by|for|as…?)$/u, `${command}: ${words}`);
      }
    }
  });

  it('gives every setting a place, and every setting of several parts a word for each and an example', () => {
    const orders = Object.values(configuration.properties).map(({ order }) => order);
    assert.equal(new Set(orders).size, orders.length);
    for (const [name, { markdownDescription, properties = {} }] of Object.entries(configuration.properties)) {
      assert.match(markdownDescription ?? '', /For example, `/, name);
      for (const [part, { description }] of Object.entries(properties)) assert.ok(description, `${name}.${part}`);
    }
  });

  it('declares exactly the tools for assistants that are registered, each only while they are on', () => {
    const { languageModelTools } = manifest.contributes;
    const registered = [...editor.matchAll(/\btool\('(\w+)',/g)].map((m) => `glossator_${m[1]}`);
    assert.deepEqual(languageModelTools.map(({ name }) => name).sort(), registered.sort());
    for (const { when } of languageModelTools) assert.equal(when, 'config.glossator.assistants');
    const proposal = languageModelTools.find(({ name }) => name === 'glossator_proposeAnnotation');
    assert.deepEqual(proposal?.inputSchema.properties['type']?.enum, [...ENTITY_TYPES, ...EVENT_TYPES]);
  });

  it('has a walkthrough whose steps can all be done, and whose pictures are told in words too', () => {
    const steps = walkthroughs.flatMap((w) => w.steps);
    assert.ok(steps.length > 0);
    for (const { id, description, media, completionEvents } of steps) {
      assert.ok(media.altText.length > 20, id);
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) assert.ok(canHappen(event), `${id}: ${event}`);
      assertLinksLead(description, id);
    }
    for (const { contents } of viewsWelcome) assertLinksLead(contents, contents);
  });
});

/** Ours must be there to happen; those of VS Code itself are its own. */
function canHappen(event: string): boolean {
  const [kind, name = ''] = event.split(':');
  if (!name.startsWith('glossator.')) return kind === 'onCommand';
  const short = name.slice('glossator.'.length);
  switch (kind) {
    case 'onCommand':
      return known.has(name);
    case 'onContext':
      return editor.includes(`set('${short}'`) || editor.includes(`'setContext', '${name}'`);
    case 'onSettingChanged':
      return name in configuration.properties;
    case 'onView':
      return JSON.stringify(manifest).includes(`"id":"${name}"`);
    default:
      return false;
  }
}

function assertLinksLead(text: string, where: string): void {
  for (const m of text.matchAll(/\(command:(?:toSide:)?(glossator\.\w+)(\.focus)?/g))
    assert.ok(m[2] ? canHappen(`onView:${m[1]}`) : known.has(m[1]!), `${where}: ${m[1]}`);
}

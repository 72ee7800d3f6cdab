// Who reads the sentences: Glossator, and the libraries of the npm registry that name people, organisations and places.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { analyse } from '../bench/core.mjs';
import { labelOf } from './labels.mjs';

/** @typedef {import('./labels.mjs').Name} Name */
/** @typedef {{ name: string, read: (text: string) => Name[] }} Reader */

/**
 * Glossator. A sentence alone is often too short to tell its language by: as to the libraries, it is told.
 * @param {string | undefined} language
 * @returns {Reader}
 */
export function glossator(language) {
  return { name: 'Glossator', read: (text) => namesIn(analyse(text, { language }).entities) };
}

/** @param {readonly { start: number, end: number, type: string }[]} entities other types (weapons, agreements) are left out */
function namesIn(entities) {
  return entities.flatMap(({ start, end, type }) => {
    const label = labelOf(type);
    return label ? [{ start, end, type: label }] : [];
  });
}

/**
 * The libraries that can be asked for a language. compromise knows English only, and is the nearest there is for Italian.
 * @param {string} language
 * @param {string} [folder] where `npm install vntk` was run: it compiles C++ and needs a toolchain, so it's no dependency
 * @returns {Promise<Reader[]>}
 */
export async function libraries(language, folder) {
  if (language !== 'vi') return [await compromise(), await wink()];
  return folder ? [await compromise(), vntk(folder)] : [await compromise()];
}

/** @returns {Promise<Reader>} */
async function compromise() {
  const { default: nlp } = await import('compromise');
  /** @type {readonly [Name['type'], 'people' | 'organizations' | 'places'][]} */
  const kinds = [
    ['person', 'people'],
    ['organization', 'organizations'],
    ['place', 'places'],
  ];
  return {
    name: 'compromise',
    read(text) {
      const doc = nlp(text);
      return kinds.flatMap(([type, kind]) =>
        doc[kind]()
          .json({ offset: true })
          .map((/** @type {{ text: string, offset: { start: number } }} */ { text: found, offset }) =>
            trimmed(text, offset.start, found, type),
          ),
      );
    },
  };
}

/**
 * compromise counts the comma after a name as part of it; that much is forgiven.
 * @param {string} text @param {number} start @param {string} found @param {Name['type']} type
 * @returns {Name}
 */
function trimmed(text, start, found, type) {
  const [name = found] = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su.exec(found) ?? [];
  const at = Math.max(start, text.indexOf(name, start));
  return { start: at, end: at + name.length, type };
}

/** @returns {Promise<Reader>} */
async function wink() {
  const { default: winkNlp } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNlp(model);
  return {
    name: 'wink-nlp',
    read(text) {
      /** @type {{ value: string, type: string }[]} */
      const found = /** @type {any[]} */ (nlp.readDoc(text).entities().out(nlp.its.detail));
      let from = 0;
      return namesIn(
        found.flatMap(({ value, type }) => {
          const start = text.indexOf(value, from);
          if (start < 0) return [];
          from = start + value.length;
          return [{ start, end: from, type }];
        }),
      );
    },
  };
}

/** @param {string} folder @returns {Reader} */
function vntk(folder) {
  const tagger = createRequire(join(folder, 'package.json'))('vntk').ner();
  return {
    name: 'vntk',
    read(text) {
      /** @type {[string, string, string, string][]} */
      const tagged = tagger.tag(text);
      /** @type {Name[]} */
      const names = [];
      let from = 0;
      let open = false;
      for (const [word, , , tag] of tagged) {
        const start = text.indexOf(word, from);
        if (start < 0) continue;
        from = start + word.length;
        const type = tag === 'O' ? undefined : labelOf(tag.slice(2));
        const last = names.at(-1);
        if (type && open && last?.type === type && tag.startsWith('I')) last.end = from;
        else if (type) names.push({ start, end: from, type });
        open = type !== undefined;
      }
      return names;
    },
  };
}

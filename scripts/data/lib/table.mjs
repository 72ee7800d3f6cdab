// Reads and writes the tab-separated tables: `#` lines are comments, one entry a line, cells split by tabs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withoutClassWords } from './class-words.mjs';

export const handFolder = new URL('../hand/', import.meta.url);
export const dataFolder = new URL('../../../src/core/lexicon/data/', import.meta.url);

export function parseRows(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

export const readHand = (file) => parseRows(readFileSync(new URL(file, handFolder), 'utf8'));
export const readTable = (file) => parseRows(readFileSync(new URL(file, dataFolder), 'utf8'));
export const tablePath = (file) => fileURLToPath(new URL(file, dataFolder));

export function writeTable(file, head, lines) {
  const sorted = [...new Set(lines)].sort(byCodeUnit);
  const text = [...head.map((line) => `# ${line}`), ...sorted].join('\n').normalize('NFC') + '\n';
  writeFileSync(new URL(file, dataFolder), text);
}

export const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
export const splitNames = (cell) =>
  cell
    ? cell
        .split('|')
        .map((name) => name.trim())
        .filter(Boolean)
    : [];
export const unique = (list) => [...new Set(list.map((item) => item.normalize('NFC')))];

/** One line of an entity table. A language whose names equal the English ones becomes an empty cell, none a dash. */
export function entityLine({ ref, type = 'place', weight, en, it, vi, flags = [] }) {
  const names = withoutClassWords(unique(en), 'en');
  const cell = (list, language) => {
    const own = withoutClassWords(unique(list), language);
    if (own.length === 0) return '-';
    return own.length === names.length && own.every((name) => names.includes(name)) ? '' : own.join('|');
  };
  return [
    ref,
    type,
    weight,
    names.length ? names.join('|') : '-',
    cell(it, 'it'),
    cell(vi, 'vi'),
    unique(flags).join(','),
  ].join('\t');
}

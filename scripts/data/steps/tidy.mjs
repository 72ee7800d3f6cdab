// Keeps the tables that are written by hand in the order and form of the generated ones.
import { existsSync, readFileSync } from 'node:fs';
import { entityLine, readTable, splitNames, tablePath, writeTable } from '../lib/table.mjs';

export const handTables = ['places-regions.tsv', 'organizations.tsv', 'agreements.tsv', 'systems.tsv', 'persons.tsv'];

export function tidyHandTables() {
  for (const file of handTables.filter((each) => existsSync(tablePath(each)))) {
    const head = readFileSync(tablePath(file), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .map((line) => line.slice(2));
    const lines = readTable(file).map(([ref, type, weight, en, it, vi, flags]) => {
      const english = namesOf(en, []);
      return entityLine({
        ref,
        type,
        weight,
        en: english,
        it: namesOf(it, english),
        vi: namesOf(vi, english),
        flags: (flags ?? '').split(',').filter(Boolean),
      });
    });
    writeTable(file, head, lines);
  }
}

const namesOf = (cell, fallback) => (cell === '-' ? [] : cell ? splitNames(cell) : fallback);

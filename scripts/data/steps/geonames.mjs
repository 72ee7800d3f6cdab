// GeoNames' cities as Debian ships them: libgeonames0 holds the cities, libgeonames-common their names by language.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { debianFile } from '../lib/require.mjs';

const library = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => `/usr/lib/${machine}/libgeonames.so.0`);
const resource = '/com/lomiri/geonames/cities.compiled';

export function readCities() {
  const path = debianFile(library, 'libgeonames0');
  const tool = debianFile(['/usr/bin/gresource'], 'libglib2.0-bin');
  return parseCities(execFileSync(tool, ['extract', path, resource], { maxBuffer: 64 << 20 }));
}

/** A serialised GVariant array of (sssssssudd): the last words are the end of each element. */
function parseCities(data) {
  const table = data.readUInt32LE(data.length - 4);
  const cities = [];
  let start = 0;
  for (let at = table; at < data.length; at += 4) {
    const end = data.readUInt32LE(at);
    cities.push(parseCity(data, start));
    start = (end + 7) & ~7;
  }
  return cities;
}

function parseCity(data, start) {
  const strings = [];
  let from = start;
  while (strings.length < 7) {
    const zero = data.indexOf(0, from);
    strings.push(data.toString('utf8', from, zero).normalize('NFC'));
    from = zero + 1;
  }
  const [id, name, , admin1, country] = strings;
  return { id, name, admin1, country, population: data.readUInt32LE((from + 3) & ~3) };
}

/** City names of one language by GeoNames id, from a gettext catalogue. */
export function readCityNames(language) {
  const data = readFileSync(
    debianFile([`/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`], 'libgeonames-common'),
  );
  const [count, keys, values] = [8, 12, 16].map((at) => data.readUInt32LE(at));
  const text = (at) =>
    data.toString('utf8', data.readUInt32LE(at + 4), data.readUInt32LE(at + 4) + data.readUInt32LE(at));
  return new Map(Array.from({ length: count }, (_, i) => [text(keys + 8 * i), text(values + 8 * i).normalize('NFC')]));
}

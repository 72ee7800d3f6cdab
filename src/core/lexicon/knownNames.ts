import type { EntityType, Ref } from '../annotation/model';
import { Gap, Shape, splitWords, type Words } from '../segment/words';
import { readEntry, type Entry } from './entries';
import { NameStarts, startOf } from './nameStarts';
import { countriesElsewhere } from './otherLanguages';
import { PhraseTrie } from './trie';

/** One identity that a name may have. */
export interface KnownName {
  readonly ref: Ref;
  readonly type: EntityType;
  /** 0–9, by prominence. */
  readonly weight: number;
  /** The name is also a common word or another's name: it wants support from its surroundings. */
  readonly ambiguous: boolean;
  /** Only with a class word before it. */
  readonly needsClass: boolean;
  readonly country: boolean;
  readonly city: boolean;
  /** How each word of the name is written, a letter a word: `U`pper, `C`apital first, `l`ower, `n`umber. */
  readonly shapes: string;
}

const compiled = new Map<string, PhraseTrie<readonly KnownName[]>>();

/** The names known in a language, the most prominent identity first. Compiled word by word, as they are asked for. */
export function knownNames(language: string): PhraseTrie<readonly KnownName[]> {
  let trie = compiled.get(language);
  if (!trie) compiled.set(language, (trie = compile(language)));
  return trie;
}

function compile(language: string): PhraseTrie<readonly KnownName[]> {
  const starts = new NameStarts(language);
  const elsewhere = language === 'und' ? [...countriesElsewhere()] : [];
  const filled = new Set<string>();
  const trie = new PhraseTrie<readonly KnownName[]>((word) => {
    const start = startOf(word);
    if (filled.has(start)) return;
    filled.add(start);
    for (const line of starts.take(word)) {
      const entry = readEntry(line);
      if (entry) for (const form of formsIn(entry, language)) addForm(trie, entry, form, start);
    }
    for (const { entry, forms } of elsewhere) for (const form of forms) addForm(trie, entry, form, start);
  });
  return trie;
}

/** The language's own names; English ones where it has none, and beside them where its press writes them too. */
function formsIn(entry: Entry, language: string): ReadonlySet<string> {
  const own = language === 'it' ? entry.it : language === 'vi' ? entry.vi : entry.en;
  const forms = new Set(own);
  const english = own.length === 0 || language === 'vi' || (entry.type !== 'place' && entry.type !== 'person');
  if (english) for (const form of entry.en) forms.add(form);
  if (entry.type === 'organization' && language === 'vi')
    for (const form of entry.it) if (!form.includes(' ')) forms.add(form);
  if (language === 'vi')
    for (const form of own) if (/-\p{Ll}/u.test(form)) forms.add(form.replace(/-(?=\p{Ll})/gu, ''));
  return forms;
}

/** Adds a name where it starts with `start`. */
function addForm(trie: PhraseTrie<readonly KnownName[]>, entry: Entry, form: string, start: string): void {
  // `the Gambia`, `former Yugoslavia`: what stands before the name is none of it.
  if (/^(?:the|former|mainland) /.test(form)) form = form.replace(/^\S+ /, '');
  // `+Europa` would be Europe.
  if (!/^[\p{L}\p{N}]/u.test(form)) return;
  const { norm, shapes } = written(form);
  if (norm.length === 0 || startOf(norm[0]!) !== start) return;
  const known: KnownName = {
    ref: entry.ref,
    type: entry.type,
    weight: entry.weight,
    ambiguous: entry.flag('ambiguous', form),
    needsClass: entry.flag('class-word-needed', form),
    country: entry.flags.has('country') || entry.flags.has('historical-country'),
    city: entry.flags.has('city'),
    shapes,
  };
  trie.update(norm, (old) => (old ? insert(old, known) : [known]));
}

function insert(old: readonly KnownName[], known: KnownName): readonly KnownName[] {
  const same = old.find((k) => k.ref === known.ref);
  if (!same) return [...old, known].sort(byWeight);
  const shapes = looser(same.shapes, known.shapes);
  return shapes === same.shapes ? old : old.map((k) => (k === same ? { ...k, shapes } : k));
}

/** `Điện Kremlin` and `điện Kremlin`: what one form writes small may be small. */
function looser(one: string, other: string): string {
  return Array.from(one, (letter, i) => (other[i] === 'l' ? 'l' : letter)).join('');
}

const PLAIN = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u;

/** A name's words and how each is written. Most names are words of one capital each, and need no splitter. */
function written(form: string): { readonly norm: readonly string[]; readonly shapes: string } {
  if (PLAIN.test(form)) {
    const norm = form.toLowerCase().split(' ');
    return { norm, shapes: 'C'.repeat(norm.length) };
  }
  const words = splitWords(form, true);
  return { norm: words.norm, shapes: Array.from(words.shape, (shape) => shapeLetter(shape as Shape)).join('') };
}

function byWeight(a: KnownName, b: KnownName): number {
  return b.weight - a.weight || Number(a.ambiguous) - Number(b.ambiguous) || (a.ref < b.ref ? -1 : 1);
}

function shapeLetter(shape: Shape): string {
  if (shape === Shape.Lower) return 'l';
  if (shape === Shape.Upper || shape === Shape.Initials) return 'U';
  return shape === Shape.Number ? 'n' : 'C';
}

/**
 * Whether the words `[first, end)` are written as the name is: its capitals are capitals. An abbreviation may be
 * written as a word where `titledAbbreviations` says so (`Onu`, `Nato`), a long name of an organisation may drop its
 * later capitals (`Guardia di finanza`), and so may what follows a hyphen (`Jong-un`).
 */
export function writtenAs(known: KnownName, words: Words, first: number, end: number, language: string): boolean {
  for (let w = first; w < end; w++) {
    const wanted = known.shapes[w - first];
    const shape = words.shape[w]!;
    if (wanted === 'l' || wanted === 'n') continue;
    if (wanted === 'U') {
      if (shape === Shape.Upper || shape === Shape.Initials || shape === Shape.Mixed || shape === Shape.Alnum) continue;
      if (shape === Shape.Title && (end - first > 1 || (language === 'it' && words.norm[w]!.length > 2))) continue;
      return false;
    }
    if (shape !== Shape.Lower) continue;
    if (w === first) return false;
    if (words.gap[w]! & Gap.Hyphen) continue;
    // `Il giorno` at a sentence's start is no `Il Giorno`.
    if (end - first === 2 && known.ambiguous) return false;
    if (language !== 'en' && (known.type === 'organization' || known.type === 'agreement')) continue;
    if (language === 'it' && known.type === 'place') continue;
    return false;
  }
  return true;
}

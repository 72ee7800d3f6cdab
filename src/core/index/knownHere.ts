import type { Layer } from '../annotation/annotation';
import type { Ref } from '../annotation/model';
import type { GivenName, Known } from '../recognise/known/known';
import { writtenName, type WrittenName } from '../recognise/known/writtenName';
import type { Learnt } from './learnt';
import type { LexiconEntry } from './projectLexicon';
import { byLengthAndWeight } from './reading';

/** What somebody wrote down by hand counts more than any number of acceptances. */
const LEXICON_WEIGHT = 1e6;
const LEXICON_CONFIDENCE = 0.98;

/** The names of project lexicons, ready to be looked up. */
export class LexiconNames {
  private readonly byFirstWord = new Map<string, GivenName[]>();

  constructor(entries: Iterable<LexiconEntry>) {
    for (const entry of entries) for (const [name, languages] of namesOf(entry)) this.add(entry, name, languages);
    for (const names of this.byFirstWord.values()) names.sort(byLengthAndWeight);
  }

  private add({ type, ref }: LexiconEntry, written: string, languages: readonly string[] | null): void {
    const name: WrittenName | null = writtenName(written.normalize('NFC'));
    if (!name) return;
    const names = this.byFirstWord.get(name.words[0]!) ?? [];
    this.byFirstWord.set(name.words[0]!, names);
    names.push({
      writings: [name],
      type,
      ref,
      languages: languages && new Set(languages),
      weight: LEXICON_WEIGHT,
      confidence: LEXICON_CONFIDENCE,
      because: 'in the project lexicon',
    });
  }

  startingWith(word: string): readonly GivenName[] | undefined {
    return this.byFirstWord.get(word);
  }

  /** First words of all names. */
  get words(): Iterable<string> {
    return this.byFirstWord.keys();
  }
}

/** Each name of an entry once, with the languages it holds in; `null` for all. */
function namesOf({ name, names }: LexiconEntry): Map<string, string[] | null> {
  const all = new Map<string, string[] | null>([[name, null]]);
  for (const [language, list] of Object.entries(names))
    for (const other of list) {
      const languages = all.get(other);
      if (languages === undefined) all.set(other, [language]);
      else languages?.push(language);
    }
  return all;
}

/** What people said elsewhere, as it counts in one article; follows what is learnt without being made anew. */
export class KnownHere implements Known {
  constructor(
    private readonly learnt: Learnt,
    private readonly lexicon: LexiconNames,
    private readonly article?: string,
  ) {}

  startingWith(word: string): readonly GivenName[] | undefined {
    const written = this.lexicon.startingWith(word);
    const accepted = this.learnt.startingWith(word);
    return written && accepted ? [...written, ...accepted].sort(byLengthAndWeight) : (written ?? accepted);
  }

  /** What somebody wrote into the lexicon is not taken back by a rejection. */
  rejects(layer: Layer, key: string, type: string, ref: Ref): boolean {
    if (!this.learnt.rejects(layer, key, type, ref, this.article)) return false;
    if (layer !== 'entity') return true;
    const written = this.lexicon.startingWith(key.split(' ', 1)[0]!) ?? [];
    return !written.some((name) => name.type === type && name.ref === ref && name.writings[0]!.words.join(' ') === key);
  }

  get rejectsAny(): boolean {
    return this.learnt.rejectsAny;
  }
}

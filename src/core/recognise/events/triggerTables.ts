import english from '../../lexicon/data/triggers.en.tsv';
import englishForms from '../../lexicon/data/triggers.en.forms.tsv';
import italian from '../../lexicon/data/triggers.it.tsv';
import vietnamese from '../../lexicon/data/triggers.vi.tsv';

/** The tables that a language's triggers are compiled from. */
export interface TriggerTables {
  /** `lemma⇥TYPE[/mode]⇥flags` and `@class⇥words` lines; see `compileTriggers.ts`. */
  readonly triggers: string;
  /** `lemma⇥v⇥forms…` lines, for a language whose forms are made when the data is built. */
  readonly forms: string;
}

const NONE: TriggerTables = { triggers: '', forms: '' };

const TABLES: ReadonlyMap<string, TriggerTables> = new Map([
  ['en', { triggers: english, forms: englishForms }],
  ['it', { triggers: italian, forms: '' }],
  ['vi', { triggers: vietnamese, forms: '' }],
]);

export function triggerTables(code: string): TriggerTables {
  return TABLES.get(code) ?? NONE;
}

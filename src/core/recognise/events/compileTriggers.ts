import { EVENT_TYPES, type EventType } from '../../annotation/model';
import type { Form, FormKind, PartOfSpeech, TriggerWords } from '../../languages/triggerWords';
import { rows } from '../../lexicon/table';
import { PhraseTrie } from '../../lexicon/trie';
import type { TriggerTables } from './triggerTables';

/** Where a condition looks: the word next to the trigger, up to six words on one side, or about the sentence. */
export type Where = 'next' | 'prev' | 'after' | 'before' | 'near';
const PLACES: ReadonlySet<string> = new Set<Where>(['next', 'prev', 'after', 'before', 'near']);

/** Something that must (or must not) stand around a trigger. */
export interface Condition {
  readonly where: Where;
  readonly negated: boolean;
  /** Whether a figure will do, where the condition looks at what stands next (`next:#`). */
  readonly figure: boolean;
  /** Compiled when first asked for: most articles ask for few. */
  readonly phrases: () => PhraseTrie<true>;
}

/** One thing a trigger may say. */
export interface Sense {
  /** `null`: the words are no trigger (`phóng viên`). */
  readonly type: EventType | null;
  readonly mode?: string;
  readonly conditions: readonly Condition[];
  /** Said only in an article about such events; `null`: in any. */
  readonly topics: ReadonlySet<EventType> | null;
  /** Said by such forms only; `null`: by all. */
  readonly kinds: ReadonlySet<FormKind> | null;
  /** 0…1: the share of triggers like this that are right. */
  readonly confidence: number;
}

/** A sense of a form, and which form it is. */
export interface Reading {
  readonly sense: Sense;
  readonly kind: FormKind;
}

export type TriggerLexicon = PhraseTrie<readonly Reading[]>;

const PARTS: Readonly<Record<string, readonly PartOfSpeech[]>> = {
  v: ['verb'],
  n: ['noun'],
  vn: ['verb', 'noun'],
  x: ['fixed'],
};
const TYPES: ReadonlyMap<string, EventType> = new Map(EVENT_TYPES.map((type) => [type, type]));
const USUAL = 0.7;

/**
 * Compiles a language's triggers. A line is `lemma⇥TYPE[/mode]⇥flags`: flags are the part of speech (`v`, `n`, `vn`,
 * `x` for a fixed phrase), conditions (`after:@weapon|bomb`, `!next:to`; `_` for a space, `next:#` for a figure), `topic:TYPE`, `forms:past`,
 * `not:form` for forms that are other words, and `p:40` for a confidence. `-` as TYPE is for words that are no trigger.
 * Senses of one lemma are tried in the order of the lines.
 */
export function compileTriggers(words: TriggerWords, tables: TriggerTables): TriggerLexicon {
  const lexicon: TriggerLexicon = new PhraseTrie();
  const inflect = inflection(words, tables);
  const compiler = new ConditionCompiler(inflect);
  for (const [lemma, type, flags = 'x'] of rows(tables.triggers)) {
    if (!lemma || !type) continue;
    if (lemma.startsWith('@')) compiler.addClass(lemma, type);
    else addLemma(lexicon, inflect, lemma, readSense(type, flags, compiler), flags);
  }
  return lexicon;
}

type Inflection = (lemma: string, part: PartOfSpeech) => readonly Form[];

/** A language's inflection with the forms that its table lists. */
function inflection({ inflect }: TriggerWords, { forms }: TriggerTables): Inflection {
  const listed = new Map<string, readonly string[]>();
  for (const [lemma, part, ...list] of rows(forms)) listed.set(`${lemma} ${part}`, list);
  return (lemma, part) => inflect(lemma, part, listed);
}

function addLemma(lexicon: TriggerLexicon, inflect: Inflection, lemma: string, sense: Sense, flags: string): void {
  const [part = 'x', ...rest] = flags.split(' ');
  const others = new Set(
    rest
      .find((flag) => flag.startsWith('not:'))
      ?.slice(4)
      .split('|'),
  );
  // A verb's forms of one kind read the same: an Italian one has fifty forms, and there are some thousand verbs.
  const byKind = new Map<FormKind, readonly Reading[]>();
  for (const speech of PARTS[part] ?? PARTS['x']!) {
    for (const { text, kind } of inflect(lemma, speech)) {
      if (others.has(text) || (sense.kinds && !sense.kinds.has(kind))) continue;
      let own = byKind.get(kind);
      if (!own) byKind.set(kind, (own = [{ sense, kind }]));
      lexicon.update(text.includes(' ') ? text.split(' ') : [text], (there) => joined(there, own, sense));
    }
  }
}

/** The same form of the same lemma (a past tense that is also the participle) is kept once. */
function joined(there: readonly Reading[] | undefined, own: readonly Reading[], sense: Sense): readonly Reading[] {
  if (!there) return own;
  return there.some((reading) => reading.sense === sense) ? there : [...there, ...own];
}

function readSense(type: string, flags: string, compiler: ConditionCompiler): Sense {
  const [name = '', mode] = type.split('/');
  const values = new Map<string, string>();
  const conditions: Condition[] = [];
  for (const flag of flags.split(' ').slice(1)) {
    const [key = '', value = ''] = flag.split(':');
    const where = key.replace('!', '');
    if (PLACES.has(where))
      conditions.push({
        where: where as Where,
        negated: key !== where,
        figure: value.split('|').includes('#'),
        phrases: compiler.phrases(value),
      });
    else values.set(key, value);
  }
  const topics = values
    .get('topic')
    ?.split('|')
    .flatMap((t) => TYPES.get(t) ?? []);
  return {
    type: TYPES.get(name) ?? null,
    mode,
    conditions,
    topics: topics ? new Set(topics) : null,
    kinds: values.has('forms') ? new Set(values.get('forms')!.split('|') as FormKind[]) : null,
    confidence: values.has('p') ? Number(values.get('p')) / 100 : USUAL,
  };
}

/** Classes of words that conditions name, and the tries of each list of them. */
class ConditionCompiler {
  private readonly classes = new Map<string, string>();
  private readonly tries = new Map<string, () => PhraseTrie<true>>();

  constructor(private readonly inflect: Inflection) {}

  /** `@weapon⇥missile rocket cruise_missile`: nouns, each with its plural. */
  addClass(name: string, members: string): void {
    this.classes.set(name, members);
  }

  private members(item: string): readonly string[] {
    const members = this.classes.get(item);
    if (members === undefined) return [item];
    return members
      .split(' ')
      .flatMap((word) => [word, ...this.inflect(word.replaceAll('_', ' '), 'noun').map((f) => f.text)]);
  }

  phrases(list: string): () => PhraseTrie<true> {
    let phrases = this.tries.get(list);
    if (!phrases) {
      let trie: PhraseTrie<true> | undefined;
      phrases = () => (trie ??= this.compile(list));
      this.tries.set(list, phrases);
    }
    return phrases;
  }

  private compile(list: string): PhraseTrie<true> {
    const trie = new PhraseTrie<true>();
    for (const item of list.split('|'))
      for (const phrase of this.members(item)) trie.add(phrase.replaceAll('_', ' ').split(' '), true);
    return trie;
  }
}

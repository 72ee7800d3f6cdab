import table from '../../lexicon/data/triggers.en.forms.tsv';
import { rows } from '../../lexicon/table';
import type { Form, FormKind, PartOfSpeech } from '../triggerWords';

const VERB_KINDS: readonly FormKind[] = ['finite', 'past', 'participle', 'gerund'];

let forms: Map<string, readonly string[]> | undefined;

function formsOf(lemma: string, part: 'v' | 'n'): readonly string[] {
  if (!forms) {
    forms = new Map();
    for (const [word, of, ...list] of rows(table)) forms.set(`${word} ${of}`, list);
  }
  return forms.get(`${lemma} ${part}`) ?? [];
}

/** The forms of a lemma: a phrase is inflected in its first word as a verb (`break out`), in its last as a noun (`peace deal`). */
export function inflectEnglish(lemma: string, part: PartOfSpeech): Form[] {
  if (part === 'fixed') return [{ text: lemma, kind: 'base' }];
  if (part === 'noun') {
    const at = lemma.lastIndexOf(' ') + 1;
    return [lemma, ...formsOf(lemma.slice(at), 'n').map((plural) => lemma.slice(0, at) + plural)].map((text) => ({ text, kind: 'noun' }));
  }
  const end = lemma.includes(' ') ? lemma.indexOf(' ') : lemma.length;
  const rest = lemma.slice(end);
  return [
    { text: lemma, kind: 'base' },
    ...formsOf(lemma.slice(0, end), 'v').map((form, i): Form => ({ text: form + rest, kind: VERB_KINDS[i] ?? 'participle' })),
  ];
}

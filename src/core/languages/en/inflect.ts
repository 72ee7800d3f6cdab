import { regularPlurals, regularVerb } from './regularForms';
import type { Form, FormKind, ListedForms, PartOfSpeech } from '../triggerWords';

const VERB_KINDS: readonly FormKind[] = ['finite', 'past', 'participle', 'gerund'];

/** The forms of a lemma: a phrase is inflected in its first word as a verb (`break out`), in its last as a noun (`peace deal`). */
export function inflectEnglish(lemma: string, part: PartOfSpeech, listed: ListedForms): Form[] {
  if (part === 'fixed') return [{ text: lemma, kind: 'fixed' }];
  if (part === 'noun') {
    const at = lemma.lastIndexOf(' ') + 1;
    return [
      lemma,
      ...(listed.get(`${lemma.slice(at)} n`) ?? regularPlurals(lemma.slice(at))).map(
        (plural) => lemma.slice(0, at) + plural,
      ),
    ].map((text) => ({
      text,
      kind: 'noun',
    }));
  }
  const end = lemma.includes(' ') ? lemma.indexOf(' ') : lemma.length;
  const rest = lemma.slice(end);
  const forms = listed.get(`${lemma.slice(0, end)} v`) ?? regularVerb(lemma.slice(0, end));
  // `cut`, `hit`: the bare form is the past tense too, and more often that.
  return [
    { text: lemma, kind: forms[1] === lemma.slice(0, end) ? 'past' : 'base' },
    ...forms.map((form, i): Form => ({
      text: form + rest,
      kind: VERB_KINDS[i] ?? 'participle',
    })),
  ];
}

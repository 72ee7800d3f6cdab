import type { Form, FormKind, ListedForms, PartOfSpeech } from '../triggerWords';

const VERB_KINDS: readonly FormKind[] = ['finite', 'past', 'participle', 'gerund'];

/** The forms of a lemma: a phrase is inflected in its first word as a verb (`break out`), in its last as a noun (`peace deal`). */
export function inflectEnglish(lemma: string, part: PartOfSpeech, listed: ListedForms): Form[] {
  if (part === 'fixed') return [{ text: lemma, kind: 'base' }];
  if (part === 'noun') {
    const at = lemma.lastIndexOf(' ') + 1;
    return [lemma, ...(listed.get(`${lemma.slice(at)} n`) ?? []).map((plural) => lemma.slice(0, at) + plural)].map(
      (text) => ({
        text,
        kind: 'noun',
      }),
    );
  }
  const end = lemma.includes(' ') ? lemma.indexOf(' ') : lemma.length;
  const rest = lemma.slice(end);
  return [
    { text: lemma, kind: 'base' },
    ...(listed.get(`${lemma.slice(0, end)} v`) ?? []).map((form, i): Form => ({
      text: form + rest,
      kind: VERB_KINDS[i] ?? 'participle',
    })),
  ];
}

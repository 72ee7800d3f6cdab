import type { Form, PartOfSpeech } from '../triggerWords';
import { conjugateItalian } from './conjugate';

/**
 * The forms of an Italian lemma. A phrase is inflected in its first word (`mettere fine`, `stretta di mano`); as a
 * noun, an adjective in second place agrees (`produzione congiunta`).
 */
export function inflectItalian(lemma: string, part: PartOfSpeech): Form[] {
  if (part === 'fixed') return [{ text: lemma, kind: 'base' }];
  const [head = '', ...rest] = lemma.split(' ');
  if (part === 'verb') {
    const tail = rest.length ? ` ${rest.join(' ')}` : '';
    return conjugateItalian(head).map(({ text, kind }) => ({ text: text + tail, kind }));
  }
  const texts = new Set([lemma]);
  const adjective = rest.length === 1 ? rest[0]! : undefined;
  for (const plural of pluralsOf(head)) {
    if (adjective) for (const agreeing of pluralsOf(adjective)) texts.add(`${plural} ${agreeing}`);
    texts.add([plural, ...rest].join(' '));
  }
  return [...texts].map((text) => ({ text, kind: 'noun' }));
}

/** The plurals a noun or adjective may have, by its ending. */
export function pluralsOf(noun: string): string[] {
  const stem = noun.slice(0, -1);
  if (/(ista|cida|iatra)$/.test(noun)) return [`${stem}i`, `${stem}e`];
  if (noun.endsWith('ma')) return [`${stem}i`, `${stem}e`];
  if (/(cia|gia)$/.test(noun)) return [`${stem}e`, `${noun.slice(0, -2)}e`];
  if (/[cg]a$/.test(noun)) return [`${stem}he`];
  if (/[cg]o$/.test(noun)) return [`${stem}hi`, `${stem}i`];
  if (noun.endsWith('io')) return [stem, `${stem}i`];
  if (noun.endsWith('a')) return [`${stem}e`];
  if (/[oe]$/.test(noun)) return [`${stem}i`];
  return [noun];
}

import type { EntityType, Ref } from './model';

const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  þ: 'th',
  ð: 'd',
  ı: 'i',
  '&': ' and ',
  '+': 'plus',
};

/** The identity of a name that no data knows, `person/nguyen-van-an`: lower case, without marks, hyphens between words. */
export function slugOf(type: EntityType, name: string): Ref {
  const ascii = name
    .toLowerCase()
    .replace(/[đßæœøłþðı&+]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${type}/${ascii || 'unnamed'}`;
}

import type { EntityType, Ref } from '../../annotation/model';

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

/** `TYPE/name-in-ascii`: lower case, without marks, hyphens between words. */
export function slug(type: EntityType, name: string): Ref {
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

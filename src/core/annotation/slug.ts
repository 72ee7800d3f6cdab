import type { EntityType, Ref } from './model';

/** The identity of a name that no data knows: `person/nguyen-van-an`. Letters without an ASCII form are kept as they are. */
export function slugOf(type: EntityType, name: string): Ref {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .toLowerCase();
  const slug = ascii
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${type}/${slug || 'unnamed'}`;
}

// The three kinds of names that all corpora and libraries know, under the names they have there.

/** @typedef {'person' | 'organization' | 'place'} Label */
/** @typedef {{ start: number, end: number, type: Label }} Name UTF-16 offsets into the text, half-open. */
/** @typedef {{ text: string, names: Name[] }} Sentence */

/** @type {readonly Label[]} */
export const LABELS = ['person', 'organization', 'place'];

/** @type {Readonly<Record<string, Label>>} */
const LABEL_OF = {
  per: 'person',
  pers: 'person',
  person: 'person',
  org: 'organization',
  organization: 'organization',
  organisation: 'organization',
  loc: 'place',
  location: 'place',
  place: 'place',
  gpe: 'place',
};

/**
 * @param {string} label as a corpus writes it
 * @returns {Label | undefined} nothing for other kinds (miscellaneous names, dates, weapons …), which are not measured
 */
export function labelOf(label) {
  return LABEL_OF[label.toLowerCase()];
}

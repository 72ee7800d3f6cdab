import type { Certainty, EntityType, EventType, Participant, Verdict } from '../../core/annotation/model';
import type { Layer } from '../../core/index/mark';
import type { Likeness } from '../../core/index/orphans';

/** What people read where the data has a type's code. */
export const ENTITY_WORDS: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organisation',
  place: 'Place',
  system: 'System or product',
  agreement: 'Agreement or law',
};

export const EVENT_WORDS: Readonly<Record<EventType, string>> = {
  AGREE: 'Agreement reached or announced',
  CONSULT: 'Meeting, visit or talks',
  SUPPORT: 'Support, closer ties',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  CONCEDE: 'Concession, easing',
  RETREAT: 'Withdrawal',
  REQUEST: 'Demand or appeal',
  ACCUSE: 'Accusation or investigation',
  REJECT: 'Refusal or denial',
  THREATEN: 'Threat',
  PROTEST: 'Protest or strike',
  SANCTION: 'Sanctions',
  MOBILIZE: 'Military exercise, test or deployment',
  COERCE: 'Arrest, seizure or coercion',
  ASSAULT: 'Attack, war or casualties',
  DISASTER: 'Disaster or accident',
  ELECT: 'Election, appointment or resignation',
  JUSTICE: 'Trial or verdict',
  ECONOMY: 'Economy, trade or markets',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  disputed: 'Disputed',
  refuted: 'Refuted',
  unverifiable: 'Unverifiable',
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  reported: 'reported as happened',
  planned: 'planned or expected',
  conditional: 'conditional',
  denied: 'denied or did not happen',
};

export const ROLE_WORDS: Readonly<Record<Participant['role'], string>> = { actor: 'by', recipient: 'to', place: 'in' };

export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  entity: 'Entity',
  event: 'Event',
  claim: 'Claim',
  date: 'Date',
  quantity: 'Figure',
  note: 'Note',
};

/** How a place is like the words that an annotation was on. */
export const LIKENESS_WORDS: Readonly<Record<Likeness, string>> = {
  same: 'same words and surroundings',
  words: 'same words',
  similar: 'similar words',
};

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  it: 'Italian',
  vi: 'Vietnamese',
  fr: 'French',
  es: 'Spanish',
  de: 'German',
  pt: 'Portuguese',
  und: 'Language unsure',
};

export function languageName(code: string): string {
  return LANGUAGE_NAMES[code] ?? code;
}

/** `1 mention`, `3 mentions`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date's value in words: `22 February 2023`, `week 12 of 2023`, `the 1980s`; the value itself where it has none. */
export function dateInWords(value: string): string {
  const day = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (day)
    return [day[3] && String(Number(day[3])), MONTHS[Number(day[2]) - 1], day[1] === 'XXXX' ? '(year unknown)' : day[1]]
      .filter(Boolean)
      .join(' ');
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return `quarter ${quarter[2]} of ${quarter[1]}`;
  if (/^\d{3}X$/.test(value)) return `the ${value.slice(0, 3)}0s`;
  if (/^\d\d$/.test(value)) return `the ${ordinal(Number(value) + 1)} century`;
  return value;
}

function ordinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}

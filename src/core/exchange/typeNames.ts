import { ENTITY_TYPES, EVENT_TYPES, type EntityType, type EventType } from '../annotation/model';
import type { Row, RowKind } from './row';

/** What other tools and corpora call the same. */
const ENTITY_ALIASES: Readonly<Record<string, EntityType>> = {
  per: 'person',
  pers: 'person',
  people: 'person',
  org: 'organization',
  organisation: 'organization',
  company: 'organization',
  loc: 'place',
  location: 'place',
  gpe: 'place',
  geo: 'place',
  fac: 'place',
  facility: 'place',
  product: 'system',
  prod: 'system',
  weapon: 'system',
  veh: 'system',
  vehicle: 'system',
  law: 'agreement',
  treaty: 'agreement',
};

const OTHER_ALIASES: Readonly<Record<string, RowKind>> = {
  date: 'date',
  time: 'date',
  timex: 'date',
  timex3: 'date',
  quantity: 'quantity',
  number: 'quantity',
  num: 'quantity',
  money: 'quantity',
  percent: 'quantity',
  cardinal: 'quantity',
  claim: 'claim',
  content: 'claim',
  note: 'note',
};

export function entityTypeOf(name: string): EntityType | undefined {
  const lower = name.toLowerCase();
  return ENTITY_TYPES.find((type) => type === lower) ?? own(ENTITY_ALIASES, lower);
}

export function eventTypeOf(name: string): EventType | undefined {
  const upper = name.toUpperCase();
  return EVENT_TYPES.find((type) => type === upper);
}

/** One name for kind and type, as tools with a single list of labels have it: `place`, `AGREE`, `date`, `claim`. */
export function labelOf({ kind, type }: Row): string {
  return kind === 'entity' || kind === 'event' ? (type ?? kind) : kind;
}

/** What such a name stands for; also by the names of other tools. */
export function kindOfLabel(label: string): Pick<Row, 'kind' | 'type'> | undefined {
  const entity = entityTypeOf(label);
  if (entity) return { kind: 'entity', type: entity };
  const event = eventTypeOf(label);
  if (event) return { kind: 'event', type: event };
  const kind = own(OTHER_ALIASES, label.toLowerCase());
  return kind && { kind };
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

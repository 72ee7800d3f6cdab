import { ENTITY_TYPES, EVENT_TYPES, type EntityType } from '../../core/annotation/model';
import { changeEntity, changeEvent } from '../../core/index/decisions';
import type { EntityMark, EventMark, Mark } from '../../core/index/mark';
import type { ArticleStates } from '../documents/articleStates';
import { shorten } from '../surfaces/markdown';
import { decide } from './deciding';
import { entityChoices, eventChoices, pick } from './picks';
import { chosenMarks } from './targets';

function isTyped(mark: Mark): mark is EntityMark | EventMark {
  return mark.layer === 'entity' || mark.layer === 'event';
}

export async function changeType(states: ArticleStates, argument: unknown, type?: unknown): Promise<boolean> {
  const chosen = chosenMarks(states, argument, isTyped);
  if (!chosen) return false;
  const { state, marks } = chosen;
  const [first] = marks;
  const quote = shorten(state.document.getText().slice(first!.start, first!.end), 40);
  if (first!.layer === 'entity') {
    const to = ENTITY_TYPES.find((t) => t === type) ?? (await pick(`“${quote}” is`, entityChoices));
    if (!to) return false;
    const entities = marks.filter((m): m is EntityMark => m.layer === 'entity');
    return decide(state, new Map(entities.flatMap((m) => [...changeEntity(m, to, refOfType(m.ref, to), state.desk)])));
  }
  const to = EVENT_TYPES.find((t) => t === type) ?? (await pick(`“${quote}” is`, eventChoices));
  if (!to) return false;
  const events = marks.filter((m): m is EventMark => m.layer === 'event');
  return decide(state, new Map(events.flatMap((m) => [...changeEvent(m, to, state.desk)])));
}

/** A slug says its type; an id of Wikidata does not. */
function refOfType(ref: string, type: EntityType): string {
  return ref.startsWith('wd:') ? ref : `${type}/${ref.slice(ref.indexOf('/') + 1)}`;
}

import type { Selectors } from '../annotation/annotation';
import type { JsonObject } from '../base/json';
import { number, objects, optionalString, string, Unreadable, wrong } from './fields';

/** Reads the anchor that an object (a target, a claim's source or cue) holds. @throws Unreadable without a quote */
export function decodeSelectors(holder: JsonObject): Selectors {
  const selectors = objects(holder, 'selector');
  const quote = selectors.find((s) => s.get('type') === 'TextQuoteSelector');
  if (!quote)
    throw new Unreadable('missing-field', 'No TextQuoteSelector: the quoted words are missing', holder, 'selector');
  const position = selectors.find((s) => s.get('type') === 'TextPositionSelector');
  return {
    quote: {
      exact: string(quote, 'exact'),
      prefix: optionalString(quote, 'prefix') ?? '',
      suffix: optionalString(quote, 'suffix') ?? '',
    },
    ...(position && { position: { start: offset(position, 'start'), end: offset(position, 'end') } }),
  };
}

function offset(position: JsonObject, key: string): number {
  const value = number(position, key);
  if (!Number.isSafeInteger(value) || value < 0) throw wrong(position, key, 'a whole number from 0');
  return value;
}

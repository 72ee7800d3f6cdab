import type { Json, JsonObject } from '../base/json';
import { decodeConflicts } from './decode';
import { VERSION, type PageHeader } from './page';

/** Reads what a page says of its article. What is missing or of the wrong type is `null`, and stays in `asRead`. */
export function decodeHeader(asRead: JsonObject): PageHeader {
  const version = asRead.get('gloss:version');
  return {
    id: text(asRead.get('id')) ?? '',
    version: typeof version === 'number' ? version : VERSION,
    language: text(asRead.get('language')),
    published: text(asRead.get('gloss:published')),
    textHash: text(asRead.get('gloss:textHash')),
    textSketch: text(asRead.get('gloss:textSketch')),
    ...decodeConflicts(asRead.get('gloss:conflict')),
    asRead,
  };
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

import type { Annotation } from '../annotation/annotation';
import { isJsonArray, isJsonObject, writeJson, type Json } from '../base/json';
import { sha1, utf8 } from '../base/sha1';
import { annotationJson } from '../sidecar/serialise';
import type { ReviewChange } from './changes';
import { asText } from './words';

/**
 * What one change is remembered by: the annotation with all that it says, before and after. Changed once more it is another change;
 * recorded at another place, or told of in another sidecar after its article was renamed, it is the same one.
 */
export function changeKey({ code, before, after, words }: ReviewChange): string {
  const what = [code, asText(words), said(before), said(after)];
  return sha1(utf8(JSON.stringify(what))).slice(0, 20);
}

function said(annotation: Annotation | null): string | null {
  return annotation && writeJson(withoutPlaces(annotationJson(annotation)));
}

/** Members in the order of their names, selectors as their words, an article's name left out. */
function withoutPlaces(value: Json): Json {
  if (isJsonArray(value)) return value.map(withoutPlaces);
  if (!isJsonObject(value)) return value;
  const members = [...value].sort(([a], [b]) => (a < b ? -1 : 1));
  const isTarget = value.has('selector');
  return new Map(
    members.flatMap(([key, v]): [string, Json][] => {
      if (key === 'selector') return [[key, quoted(v)]];
      return isTarget && key === 'source' ? [] : [[key, withoutPlaces(v)]];
    }),
  );
}

function quoted(selectors: Json): Json {
  for (const selector of isJsonArray(selectors) ? selectors : [selectors])
    if (isJsonObject(selector) && selector.has('exact')) return selector.get('exact')!;
  return selectors;
}

import type { Annotation } from '../annotation/annotation';
import { isJsonObject, writeJson, type JsonObject } from '../base/json';
import { decodeAnnotation } from './decode';
import { decodeHeader } from './decodeHeader';
import { encodeAnnotation, encodeHeader } from './encode';
import { inFileOrder } from './order';
import { overlay } from './overlay';
import type { Page, PageHeader } from './page';

/**
 * A page as the text of its file. The same page gives the same bytes, and a page that was read from such a file and not changed
 * gives that file.
 *
 * Layout, made for line merges: the header a member a line; each annotation four lines (what it is, its body, its target, its
 * end), sorted by recorded position, so that two people's changes seldom touch the same or neighbouring lines; and the comma
 * between two annotations on a line of its own. So an annotation added before the first, between two or after the last one adds
 * lines and changes none; a comma behind the closing brace would change the last annotation with every addition, and a closing
 * element to carry that comma would be one item in the page that is no annotation.
 */
export function serialiseSidecar(page: Page, annotations: readonly Annotation[] = page.annotations): string {
  const items = [
    ...inFileOrder(annotations).map((a) => annotationLines(annotationJson(a))),
    ...page.rest.map((value) => `    ${writeJson(value)}\n`),
  ];
  const header = [...headerJson(page.header)].map(([key, value]) => `  ${JSON.stringify(key)}:${writeJson(value)},\n`);
  const text = `{\n${header.join('')}  "items":[\n${items.join('    ,\n')}  ]\n}\n`;
  const { bom, eol } = page.encoding;
  return (bom ? '\ufeff' : '') + (eol === '\n' ? text : text.replaceAll('\n', eol));
}

/** One annotation as the W3C's JSON, with all that was read and not understood. */
export function annotationJson(annotation: Annotation): JsonObject {
  const after = encodeAnnotation(annotation);
  if (!annotation.asRead) return after;
  const before = encodeAnnotation(decodeAnnotation(annotation.asRead).annotation);
  return asObject(overlay(annotation.asRead, before, after), after);
}

/** The page's members but its items. */
export function headerJson(header: PageHeader): JsonObject {
  const after = encodeHeader(header);
  if (!header.asRead) return after;
  return asObject(overlay(header.asRead, encodeHeader(decodeHeader(header.asRead)), after), after);
}

function asObject(value: ReturnType<typeof overlay>, otherwise: JsonObject): JsonObject {
  return isJsonObject(value) ? value : otherwise;
}

function annotationLines(annotation: JsonObject): string {
  const first = [...annotation].filter(([key]) => key !== 'body' && key !== 'target');
  const lines = [
    first.map(([key, value]) => `${JSON.stringify(key)}:${writeJson(value)}`).join(','),
    ...['body', 'target'].flatMap((key) =>
      annotation.has(key) ? [`"${key}":${writeJson(annotation.get(key)!)}`] : [],
    ),
  ];
  return `    {${lines.filter(Boolean).join(',\n     ')}\n    }\n`;
}

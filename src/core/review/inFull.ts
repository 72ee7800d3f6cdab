import { bodyWords, byWords } from './bodyWords';
import { asText, plain, quote } from './words';
import { quoteOf } from '../sidecar/diff';
import { inFileOrder } from '../sidecar/order';
import type { Page } from '../sidecar/page';

/** A whole sidecar in words: what is said of the article, then a line an annotation, in the order of the file. */
export function inFull(page: Page): string {
  const { language, published } = page.header;
  const byId = new Map(page.annotations.map((a) => [a.id, a]));
  const facts = [
    language === null ? [] : ['language ', plain(language)],
    published === null ? [] : ['published ', plain(published)],
  ];
  const lines = inFileOrder(page.annotations).map((annotation) => {
    const because =
      annotation.kind === 'verdict' && annotation.body.note ? [', because ', plain(annotation.body.note)] : [];
    const said = quoteOf(annotation, byId);
    const about = said ? [' ', quote(said), ' '] : [' '];
    const undecided = annotation.conflicts?.length ? ['; a merge left it undecided'] : [];
    return asText([
      `${annotation.kind}:`,
      ...about,
      ...bodyWords(annotation, byId),
      ...byWords(annotation),
      ...because,
      ...undecided,
    ]);
  });
  return [...facts.filter((fact) => fact.length).map(asText), ...lines].map((line) => `${line}\n`).join('');
}

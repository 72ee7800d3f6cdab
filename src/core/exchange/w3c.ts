import { idOf } from '../annotation/annotationId';
import type { Annotation } from '../annotation/annotation';
import { parseSidecar } from '../sidecar/parse';
import { serialiseSidecar } from '../sidecar/serialise';
import { FormatError, type Format, type ReadArticle } from './row';

/** W3C Web Annotation: an annotation page, as a sidecar is one, of all of an article's sidecars. */
export const w3c: Format = {
  name: 'w3c',
  ending: '.jsonld',
  many: false,
  write: (articles) => ({ text: articles.map(({ page }) => serialiseSidecar(page)).join(''), left: 0 }),
  read(file): ReadArticle[] {
    const { page, problems } = parseSidecar(file);
    const errors = problems.filter((p) => p.severity === 'error');
    if (errors.length && !page.annotations.length) throw new FormatError(errors[0]!.message);
    const sources = new Set(page.annotations.flatMap((a) => (a.target?.type === 'text' ? [a.target.source] : [])));
    const [name] = sources;
    const { textHash, textSketch } = page.header;
    return [
      {
        name: sources.size === 1 && name ? name : null,
        recorded: textHash === null ? null : { textHash, textSketch },
        read: ({ source, creator }) => ({
          annotations: page.annotations.map((a) => settled(a, source, creator)),
          problems: errors.map((p) => `line ${p.line}: ${p.message}`),
        }),
      },
    ];
  },
};

/** An annotation of elsewhere as one of this article: with an id, somebody who made it, and the article's name. */
function settled(annotation: Annotation, source: string, creator: string): Annotation {
  const target = annotation.target?.type === 'text' ? { ...annotation.target, source } : annotation.target;
  const id = annotation.id || (target ? idOf(annotation.kind, target, annotation.body) : '');
  const creators = annotation.creators.length || !creator ? annotation.creators : [creator];
  return { ...annotation, id, target, creators } as Annotation;
}

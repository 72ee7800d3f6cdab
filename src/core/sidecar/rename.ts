import type { Annotation } from '../annotation/annotation';
import type { Page } from './page';

/**
 * The page of an article that has another name now. Moving an article leaves its sidecar's bytes as they are, so that git sees a
 * move and nothing else; *Re-anchor* then writes the name, as it writes positions, and reading never asks for it.
 * `article` and `sidecar` are names of files, without folders.
 */
export function renamePage(page: Page, article: string, sidecar: string): Page {
  const annotations = page.annotations.map(
    (annotation) =>
      (annotation.target?.type === 'text' && annotation.target.source !== article
        ? { ...annotation, target: { ...annotation.target, source: article } }
        : annotation) as Annotation,
  );
  return { ...page, header: { ...page.header, id: sidecar }, annotations };
}

import { countCodePoints } from '../anchor/codePoints';
import { selectorsOf } from '../annotation/annotation';
import type { Page } from '../sidecar/page';

/** A text with the line ends that most of a page's positions fit: git may store others than the file had that was annotated. */
export function withLineEnds(base: string, page: Page): string {
  const lf = base.replaceAll('\r\n', '\n');
  const crlf = lf.replaceAll('\n', '\r\n');
  return fits(crlf, page) > fits(lf, page) ? crlf : lf;
}

/** How many annotations stand in a text right where they were recorded. */
function fits(text: string, page: Page): number {
  const codePoints = countCodePoints(text);
  return page.annotations.filter((annotation) => {
    const { quote, position } = selectorsOf(annotation) ?? {};
    return quote && position && text.startsWith(quote.exact, codePoints.toOffset(position.start));
  }).length;
}

import type { Analysis } from '../core/service';

/** The object of `annotate-output`: what is named first, then the layers, each span with its text. */
export function output(head: { readonly article: string } | { readonly id: unknown }, analysis: Analysis) {
  const { article, entities, dates, quantities, events, claims } = analysis;
  const quoted = <T extends { start: number; end: number }>({ start, end, ...rest }: T) => ({
    start,
    end,
    text: article.text.slice(start, end),
    ...rest,
  });
  return {
    ...head,
    language: article.language,
    published: article.published,
    entities: entities.map(quoted),
    dates: dates.map(quoted),
    quantities: quantities.map(quoted),
    events: events.map(quoted),
    claims: claims.map(({ source, cue, content, ...rest }) => ({
      source: source && quoted(source),
      cue: quoted(cue),
      content: quoted(content),
      ...rest,
    })),
  };
}

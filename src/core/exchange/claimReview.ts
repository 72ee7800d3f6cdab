import type { Verdict } from '../annotation/model';
import type { AnnotatedArticle, Format, Row } from './row';

/** Of five; what can't be verified has no number. */
const RATINGS: Readonly<Record<string, number>> = { supported: 5, disputed: 3, refuted: 1 } satisfies Partial<
  Record<Verdict, number>
>;

/** schema.org's ClaimReview, one a verdict, as a JSON array: what search engines and fact-checking databases read. */
export const claimReview: Format = {
  name: 'claimreview',
  ending: '.claimreview.json',
  many: true,
  write(articles) {
    return { text: `${JSON.stringify(articles.flatMap(reviewsOf), null, 2)}\n`, left: 0 };
  },
};

function reviewsOf(article: AnnotatedArticle): object[] {
  const claims = new Map(
    article.rows.flatMap((row) => (row.kind === 'claim' && row.id !== undefined ? [[row.id, row]] : [])),
  );
  return article.rows.flatMap((verdict) => {
    const claim = verdict.kind === 'verdict' ? claims.get(verdict.target ?? '') : undefined;
    return claim?.span ? [reviewOf(article, claim, verdict)] : [];
  });
}

function reviewOf({ name, text, language, published }: AnnotatedArticle, claim: Row, verdict: Row): object {
  const quote = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replace(/\s+/g, ' ');
  const value = RATINGS[verdict.verdict ?? ''];
  const source = claim.source;
  const wikidata = /^wd:(Q\d+)$/.exec(source?.ref ?? '')?.[1];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    identifier: verdict.id,
    claimReviewed: quote(claim.span!),
    itemReviewed: {
      '@type': 'Claim',
      ...(source && {
        author: {
          '@type': 'Thing',
          name: quote(source),
          ...(wikidata && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
        },
      }),
      appearance: {
        '@type': 'NewsArticle',
        name,
        ...(published && { datePublished: published }),
        ...(language && { inLanguage: language }),
      },
    },
    ...(verdict.by?.length ? { author: verdict.by.map((person) => ({ '@type': 'Person', name: person })) } : {}),
    reviewRating: {
      '@type': 'Rating',
      ...(value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
      alternateName: verdict.verdict,
    },
    ...(verdict.text ? { reviewBody: verdict.text } : {}),
  };
}

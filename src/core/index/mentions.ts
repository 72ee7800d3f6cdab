import type { EntityType, Ref } from '../annotation/model';
import type { Span } from '../base/span';
import type { Mark } from './mark';

/** One place of an article that names an identity. Offsets are UTF-16, half-open. */
export interface Mention extends Span {
  readonly ref: Ref;
  readonly type: EntityType;
  /** As written there, white space as one space. */
  readonly name: string;
  /** Whether somebody accepted it. */
  readonly decided: boolean;
}

/** The mentions of one article, in reading order. */
export interface ArticleMentions {
  readonly language: string;
  readonly mentions: readonly Mention[];
}

/** The mentions of one identity in one article. */
export interface MentionsThere {
  readonly article: string;
  readonly language: string;
  readonly mentions: readonly Mention[];
}

/** An identity that articles mention, with the names that they give it, the most frequent first. */
export interface Identity {
  readonly ref: Ref;
  readonly type: EntityType;
  readonly names: readonly string[];
}

export function mentionsIn(marks: readonly Mark[], text: string): Mention[] {
  return marks.flatMap((mark) => {
    if (mark.layer !== 'entity') return [];
    const { start, end, ref, type, decided } = mark;
    const name = text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ');
    return [{ start, end, ref, type, name, decided }];
  });
}

/** Which articles of a workspace mention whom, and where; kept article by article. What it answers does not depend on the order. */
export class Mentions {
  private readonly articles = new Map<string, ArticleMentions>();
  private readonly byRef = new Map<Ref, Map<string, Mention[]>>();

  set(article: string, found: ArticleMentions): void {
    this.remove(article);
    this.articles.set(article, found);
    for (const mention of found.mentions) {
      const there = this.byRef.get(mention.ref) ?? new Map<string, Mention[]>();
      this.byRef.set(mention.ref, there);
      const own = there.get(article);
      if (own) own.push(mention);
      else there.set(article, [mention]);
    }
  }

  remove(article: string): void {
    for (const { ref } of this.articles.get(article)?.mentions ?? []) {
      const there = this.byRef.get(ref);
      there?.delete(article);
      if (there?.size === 0) this.byRef.delete(ref);
    }
    this.articles.delete(article);
  }

  /** All mentions of an identity, article by article in the order of their names. */
  of(ref: Ref): MentionsThere[] {
    return [...(this.byRef.get(ref) ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([article, mentions]) => ({ article, language: this.articles.get(article)!.language, mentions }));
  }

  /** In how many articles, and in how many languages, an identity is mentioned. */
  spread(ref: Ref): { readonly articles: number; readonly languages: number } {
    const there = [...(this.byRef.get(ref)?.keys() ?? [])];
    return {
      articles: there.length,
      languages: new Set(there.map((article) => this.articles.get(article)!.language)).size,
    };
  }

  /** Every identity that is mentioned, in the order of `ref`. */
  identities(): Identity[] {
    return [...this.byRef]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([ref, there]) => ({ ref, ...described([...there.values()].flat()) }));
  }
}

function described(mentions: readonly Mention[]): { type: EntityType; names: string[] } {
  const types = mostFrequent(mentions.map((mention) => mention.type));
  return { type: types[0]!, names: mostFrequent(mentions.map((mention) => mention.name)) };
}

/** Each once, the most frequent first, equals in the order of their letters. */
function mostFrequent<T extends string>(all: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([one]) => one);
}

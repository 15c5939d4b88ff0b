import type { Article } from './article.ts';

/** One page of a list. */
export interface ListPage {
  /** Its number, counted from the oldest: 1 holds the first articles ever. */
  number: number;
  /** Its articles, newest first. */
  articles: Article[];
  /** Number of the page with newer articles; undefined when that is the front page. */
  newer: number | undefined;
  /** Number of the page with older articles. */
  older: number | undefined;
}

/** A list cut into a front page and numbered pages. */
export interface PagedList {
  /** What the list's own address shows: the newest articles, between one and two pages of them. */
  front: Article[];
  /** Number of the newest numbered page, to go on from the front page. */
  older: number | undefined;
  /** The numbered pages; each is full, so that it never changes when articles are added. */
  pages: ListPage[];
}

/**
 * Cuts a list into pages that are numbered from the oldest. A numbered page is full when it first appears and keeps
 * its articles for ever; only the front page, and for one link the newest numbered page, change with a new article.
 * @param articles newest first
 */
export function paginate(articles: readonly Article[], perPage: number): PagedList {
  const numbered = Math.max(0, Math.floor(articles.length / perPage) - 1);
  const oldestFirst = [...articles].reverse();
  const pages = Array.from({ length: numbered }, (_, index): ListPage => ({
    number: index + 1,
    articles: oldestFirst.slice(index * perPage, (index + 1) * perPage).reverse(),
    newer: index + 1 < numbered ? index + 2 : undefined,
    older: index > 0 ? index : undefined,
  }));
  return {
    front: articles.slice(0, articles.length - numbered * perPage),
    older: numbered > 0 ? numbered : undefined,
    pages,
  };
}

/** Articles under a key, in the order they came. */
export function groupBy<Key>(articles: readonly Article[], keysOf: (article: Article) => Iterable<Key>) {
  const groups = new Map<Key, Article[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
}

import { addresses } from '../addresses.ts';
import type { Article } from './article.ts';

/** An address that leads to an article's own. */
export interface Moved {
  /** Path from the site's root, with its slashes. */
  from: string;
  /** Where it leads. */
  article: Article;
}

/** A former address by number, as WordPress has it: a query of the home page, and no page. */
const NUMBERED = /^\/\?p=(\d{1,12})$/u;

/** Whether a former address is one by number: `/?p=12`. */
export function isNumbered(address: string): boolean {
  return NUMBERED.test(address);
}

/** Whether any of the stories was known by a number. */
export function hasNumbered(articles: readonly Pick<Article, 'aliases'>[]): boolean {
  return articles.some(({ aliases }) => aliases.some(isNumbered));
}

/**
 * The stories that were known by numbers: path by number. A static host cannot answer a query, so the home page looks
 * here (src/components/numbered.client.ts).
 */
export function numberedAddresses(articles: readonly Article[]): Record<string, string> {
  return Object.fromEntries(
    articles.flatMap(({ aliases, path }) =>
      aliases.flatMap((alias) => {
        const number = NUMBERED.exec(alias)?.[1];
        return number === undefined ? [] : [[number, path]];
      }),
    ),
  );
}

/**
 * Every path that leads to one of the articles: first the former ones (search engines and old links know them), then
 * the short ones, each in the order of the articles. Who can heed only some of them heeds the first.
 * @param articles published ones, newest first
 */
export function movedAddresses(articles: readonly Article[]): Moved[] {
  const former = articles.flatMap((article) =>
    article.aliases.filter((from) => !isNumbered(from)).map((from) => ({ from, article })),
  );
  const short = articles.map((article) => ({ from: addresses.short(article.id), article }));
  return [...former, ...short];
}

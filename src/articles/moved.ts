import { addresses } from '../addresses.ts';
import type { Article } from './article.ts';

/** An address that leads to an article's own. */
export interface Moved {
  /** Path from the site's root, with its slashes. */
  from: string;
  /** Where it leads. */
  article: Article;
}

/**
 * Every address that leads to one of the articles: first the former ones (search engines and old links know them), then
 * the short ones, each in the order of the articles. Who can heed only some of them heeds the first.
 * @param articles published ones, newest first
 */
export function movedAddresses(articles: readonly Article[]): Moved[] {
  const former = articles.flatMap((article) => article.aliases.map((from) => ({ from, article })));
  const short = articles.map((article) => ({ from: addresses.short(article.id), article }));
  return [...former, ...short];
}

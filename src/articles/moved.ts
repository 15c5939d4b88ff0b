import { addresses } from '../addresses.ts';
import type { Article, StandingPage } from './article.ts';

/** An address that leads to an article's or a standing page's own. */
export interface Moved {
  /** Path from the site's root, with its slashes. */
  from: string;
  /** Where it leads: path from the site's root. */
  to: string;
  /** What is there. */
  target: Article | StandingPage;
}

/** What has former addresses. */
type WithAliases = Pick<Article, 'aliases'>;

/**
 * A former address by number, as WordPress has it: a query of the home page, and no page. Stories and pages are numbered
 * in one row there, and `?p=` leads to a page too.
 */
const NUMBERED = /^\/\?(?:p|page_id)=(\d{1,12})$/u;

/** The number of a former address by number: `12` of `/?p=12` and of `/?page_id=12`; undefined for other addresses. */
export function numberOf(address: string): string | undefined {
  return NUMBERED.exec(address)?.[1];
}

/** Whether a former address is one by number. */
export function isNumbered(address: string): boolean {
  return numberOf(address) !== undefined;
}

/** Whether any of the stories and pages was known by a number. */
export function hasNumbered(owners: readonly WithAliases[]): boolean {
  return owners.some(({ aliases }) => aliases.some(isNumbered));
}

/** The path of an article or a standing page, from the site's root. */
export function pathOf(target: Article | StandingPage): string {
  return 'path' in target ? target.path : addresses.page(target.slug);
}

/**
 * The stories and pages that were known by numbers: path by number. A static host cannot answer a query, so the home page
 * looks here (src/components/numbered.client.ts).
 */
export function numberedAddresses(
  articles: readonly Article[],
  pages: readonly StandingPage[],
): Record<string, string> {
  return Object.fromEntries(
    [...articles, ...pages].flatMap((target) =>
      target.aliases.flatMap((alias) => {
        const number = numberOf(alias);
        return number === undefined ? [] : [[number, pathOf(target)]];
      }),
    ),
  );
}

/** The former paths of some articles or pages, in their order. */
function formerOf(targets: readonly (Article | StandingPage)[]): Moved[] {
  return targets.flatMap((target) =>
    target.aliases.filter((from) => !isNumbered(from)).map((from) => ({ from, to: pathOf(target), target })),
  );
}

/**
 * Every path that leads to one of the articles or pages: first the former ones (search engines and old links know them),
 * those of pages before all, since they are few and much linked to; then the short ones, each in the order of the
 * articles. Who can heed only some of them heeds the first.
 * @param articles published ones, newest first
 */
export function movedAddresses(articles: readonly Article[], pages: readonly StandingPage[]): Moved[] {
  const short = articles.map((target) => ({
    from: addresses.short(target.id),
    to: target.path,
    target,
  }));
  return [...formerOf(pages), ...formerOf(articles), ...short];
}

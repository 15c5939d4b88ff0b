import type { Article } from './article.ts';

/**
 * How long a story stays in the news sitemap, in milliseconds: Google asks for the last two days
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
export const NEWS_WINDOW = 48 * 3_600_000;

/** Addresses that a news sitemap may hold (the same page). */
const MOST = 1000;

/**
 * The news of the last 48 hours by the build's moment. A story leaves at the very moment at which it is 48 hours old,
 * which src/building/due.ts tells the scheduled rebuild.
 * @param published newest first
 * @param now the moment of this build, milliseconds UTC
 */
export function recentNews(published: readonly Article[], now: number): Article[] {
  return published.filter(({ dateMs }) => dateMs <= now && dateMs > now - NEWS_WINDOW).slice(0, MOST);
}

import { addresses } from '../addresses.ts';
import { calendarDay } from '../arabic/dates.ts';
import { modifiedMs, type Article } from '../articles/article.ts';
import { groupBy, paginate } from '../articles/lists.ts';
import { seriesPages } from '../articles/series.ts';
import { topicsOf } from '../articles/topics.ts';

/**
 * When each page last changed for a reader, for the sitemap (https://www.sitemaps.org/protocol.html, lastmod): an
 * article by its update or correction, a list by the newest change among the articles it shows.
 * @param published newest first
 * @returns milliseconds UTC by path from the site's root
 */
export function lastModified(
  published: readonly Article[],
  timeZone: string,
  perPage: number,
): Map<string, number> {
  const found = new Map<string, number>();
  const touch = (path: string, at: number) => found.set(path, Math.max(at, found.get(path) ?? 0));
  for (const article of published) {
    const at = modifiedMs(article);
    const { year, month, day } = calendarDay(article.dateMs, timeZone);
    const lists = [addresses.home(), addresses.archive(), addresses.year(year), addresses.month(year, month)];
    for (const path of [article.path, ...lists, addresses.day(year, month, day)]) touch(path, at);
  }
  const lists = [
    [groupBy(published, (article) => [article.section]), addresses.section],
    [
      new Map([...topicsOf(published).values()].map(({ slug, articles }) => [slug, articles])),
      addresses.topic,
    ],
    [groupBy(published, (article) => article.authors), addresses.author],
  ] as const;
  for (const [groups, address] of lists) {
    for (const [slug, articles] of groups) {
      const { front, pages } = paginate(articles, perPage);
      for (const article of front) touch(address(slug), modifiedMs(article));
      for (const page of pages) {
        for (const article of page.articles) touch(address(slug, page.number), modifiedMs(article));
      }
    }
  }
  const series = groupBy(published, (article) => (article.series === undefined ? [] : [article.series]));
  for (const [slug, newestFirst] of series) {
    for (const { page, parts } of seriesPages(newestFirst.reverse(), perPage)) {
      const path = addresses.series(slug, page === 1 ? undefined : page);
      for (const article of parts) touch(path, modifiedMs(article));
    }
  }
  return found;
}

import { addresses } from '../addresses.ts';
import { calendarDay } from '../arabic/dates.ts';
import { modifiedMs, type Article, type Section } from '../articles/article.ts';
import { layOutHome } from '../articles/home.ts';
import { groupBy, paginate } from '../articles/lists.ts';
import { seriesPages } from '../articles/series.ts';
import { topicsOf } from '../articles/topics.ts';

/** What decides which stories a page shows. */
export interface PageSettings {
  /** The newsroom's zone, in which days begin. */
  timeZone: string;
  /** Articles on a numbered page. */
  perPage: number;
  /** All sections, in order. */
  sections: readonly Section[];
}

/** The stories that the home page shows. */
function onHome(published: readonly Article[], sections: readonly Section[]): Article[] {
  const { lead, seconds, latest, blocks } = layOutHome(published, sections);
  return [...(lead ? [lead] : []), ...seconds, ...latest, ...blocks.flatMap(({ articles }) => articles)];
}

/**
 * When each page last changed for a reader, for the sitemap (https://www.sitemaps.org/protocol.html, lastmod): an
 * article by its update or correction, a list by the newest change among the articles it shows, a page that only counts
 * (a year, the archive) by the newest publication. Pages that are not made have entries too, which nobody asks for.
 * @param published newest first
 * @returns milliseconds UTC by path from the site's root
 */
export function lastModified(
  published: readonly Article[],
  { timeZone, perPage, sections }: PageSettings,
): Map<string, number> {
  const found = new Map<string, number>();
  const touch = (path: string, at: number) => found.set(path, Math.max(at, found.get(path) ?? 0));
  for (const article of published) {
    const at = modifiedMs(article);
    const { year, month, day } = calendarDay(article.dateMs, timeZone);
    for (const path of [addresses.archive(), addresses.year(year)]) touch(path, article.dateMs);
    const ofTheDay = [addresses.day(year, month, day), addresses.digest(year, month, day)];
    for (const path of [article.path, addresses.month(year, month), ...ofTheDay]) touch(path, at);
    for (const { dateMs } of article.corrections) {
      touch(addresses.corrections(), dateMs);
      touch(addresses.corrections(calendarDay(dateMs, timeZone).year), dateMs);
    }
  }
  for (const article of onHome(published, sections)) touch(addresses.home(), modifiedMs(article));
  const lists = [
    [groupBy(published, (article) => [article.section]), addresses.section],
    [
      new Map([...topicsOf(published).values()].map(({ slug, articles }) => [slug, articles])),
      addresses.topic,
    ],
    [groupBy(published, (article) => article.authors), addresses.author],
    [groupBy(published, ({ series }) => (series === undefined ? [] : [series])), addresses.series],
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

import type { Article, Series } from './article.ts';
import { groupBy } from './lists.ts';

/** A series of which a reader may see something. */
export interface PublishedSeries extends Series {
  /** Its published parts in reading order: the oldest is the first. */
  parts: Article[];
}

/** Where a part stands in its series. */
export interface SeriesPlace {
  /** The series. */
  series: PublishedSeries;
  /** The part's number, from 1. */
  number: number;
  /** The part before it. */
  previous: Article | undefined;
  /** The part after it; it may come later, and the page's key covers it. */
  next: Article | undefined;
}

/**
 * The series that have a published part, by slug, in the order of their newest part; the others leave no trace.
 * @param published newest first
 */
export function publishedSeries(
  published: readonly Article[],
  series: readonly Series[],
): Map<string, PublishedSeries> {
  const known = new Map(series.map((one) => [one.slug, one]));
  const found = new Map<string, PublishedSeries>();
  const groups = groupBy(published, ({ series: slug }) => (slug === undefined ? [] : [slug]));
  for (const [slug, parts] of groups) {
    const one = known.get(slug);
    if (one) found.set(slug, { ...one, parts: parts.reverse() });
  }
  return found;
}

/** Where an article stands in its series; undefined when it is in none. */
export function placeInSeries(
  article: Article,
  all: ReadonlyMap<string, PublishedSeries>,
): SeriesPlace | undefined {
  const series = article.series === undefined ? undefined : all.get(article.series);
  const at = series?.parts.findIndex(({ path }) => path === article.path) ?? -1;
  if (!series || at === -1) return undefined;
  const previous = at > 0 ? series.parts[at - 1] : undefined;
  return { series, number: at + 1, previous, next: series.parts[at + 1] };
}

/** One page of a series. */
export interface SeriesPage {
  /** Its number; the first has the series' own address. */
  page: number;
  /** The number of its first part, from 1. */
  from: number;
  /** Its parts in reading order. */
  parts: Article[];
  /** Whether another page follows. */
  hasMore: boolean;
}

/**
 * Cuts a series into pages. They are in reading order, unlike those of other lists: a full page never changes when a part
 * is added, but for its link to the next one.
 */
export function seriesPages(parts: readonly Article[], perPage: number): SeriesPage[] {
  return Array.from({ length: Math.ceil(parts.length / perPage) }, (_, index) => ({
    page: index + 1,
    from: index * perPage + 1,
    parts: parts.slice(index * perPage, (index + 1) * perPage),
    hasMore: (index + 1) * perPage < parts.length,
  }));
}

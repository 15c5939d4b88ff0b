import { newsroom } from '../articles/newsroom.ts';
import { listKey } from '../articles/page-keys.ts';
import { seriesPages, type PublishedSeries, type SeriesPage } from '../articles/series.ts';
import { site } from '../site.ts';

/** What SeriesList.astro shows. */
export interface SeriesListProps extends SeriesPage {
  /** The series. */
  series: PublishedSeries;
  /** Whether there is an index of all series to lead back to. */
  hasIndex: boolean;
}

/** An index is worth a page when it has something to choose from. */
const WORTH_AN_INDEX = 2;

/** Whether there is a page of all series. */
export function hasSeriesIndex(series: ReadonlyMap<string, PublishedSeries>): boolean {
  return series.size >= WORTH_AN_INDEX;
}

/** The pages of all series, as Astro's getStaticPaths wants them: `front` their own addresses, `pages` the further ones. */
export async function seriesRoutes() {
  const room = await newsroom();
  const hasIndex = hasSeriesIndex(room.publishedSeries);
  const all = [...room.publishedSeries.values()].flatMap((series) =>
    seriesPages(series.parts, site().perPage).map((one) => {
      const { slug, name, description, parts } = series;
      const about = [name, description, parts.length, one.from, one.hasMore, hasIndex];
      return {
        params: { series: slug, page: String(one.page) },
        props: { ...one, series, hasIndex } satisfies SeriesListProps,
        cacheKey: listKey(one.parts, about, room),
      };
    }),
  );
  const isFront = ({ props }: (typeof all)[number]) => props.page === 1;
  return {
    front: all.filter(isFront).map((one) => ({ ...one, params: { series: one.params.series } })),
    pages: all.filter((one) => !isFront(one)),
  };
}

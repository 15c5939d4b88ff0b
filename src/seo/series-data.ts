import { addresses } from '../addresses.ts';
import type { Series } from '../articles/article.ts';
import type { PublishedSeries, SeriesPlace } from '../articles/series.ts';
import { absolute } from '../site.ts';

/** A series as structured data names it, wherever it stands. */
interface SeriesThing {
  '@type': 'CreativeWorkSeries';
  '@id': string;
  name: string;
  url: string;
}

function thing({ slug, name }: Series): SeriesThing {
  const url = absolute(addresses.series(slug));
  return { '@type': 'CreativeWorkSeries', '@id': `${url}#series`, name, url };
}

/** What structured data says of an article that is a part: `isPartOf` and `position` (https://schema.org/position). */
export function partData(place: SeriesPlace | undefined): { isPartOf?: SeriesThing; position?: number } {
  return place ? { isPartOf: thing(place.series), position: place.number } : {};
}

/** A series' own page (https://schema.org/CreativeWorkSeries). Its parts say themselves that they belong to it. */
export function seriesData(series: PublishedSeries) {
  return {
    '@context': 'https://schema.org' as const,
    ...thing(series),
    ...(series.description && { description: series.description }),
    inLanguage: 'ar',
  };
}

import type { CreativeWorkSeries, IdReference } from 'schema-dts';
import { addresses } from '../addresses.ts';
import type { Series } from '../articles/article.ts';
import type { SeriesPlace } from '../articles/series.ts';
import { absolute } from '../site.ts';
import { ids, ref, type NodeOf } from './identity.ts';

/** A series (https://schema.org/CreativeWorkSeries). Its parts say themselves that they belong to it. */
export function seriesNode({
  slug,
  name,
  description,
}: Series): NodeOf<CreativeWorkSeries, 'CreativeWorkSeries'> {
  return {
    '@type': 'CreativeWorkSeries',
    '@id': ids.series(slug),
    name,
    url: absolute(addresses.series(slug)),
    ...(description && { description }),
    inLanguage: 'ar',
  };
}

/** What is said of an article that is a part: `isPartOf` and `position` (https://schema.org/position). */
export function partData(place: SeriesPlace | undefined): { isPartOf?: IdReference; position?: number } {
  return place ? { isPartOf: ref(ids.series(place.series.slug)), position: place.number } : {};
}

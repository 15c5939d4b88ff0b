import type { APIRoute } from 'astro';
import { site } from '../site.ts';

/** The file that proves to IndexNow whose key it is (https://www.indexnow.org/documentation); none without a key. */
export function getStaticPaths() {
  const { indexNowKey } = site().feeds;
  return indexNowKey === undefined ? [] : [{ params: { key: indexNowKey }, cacheKey: indexNowKey }];
}

export const GET: APIRoute = ({ params }) => new Response(params.key ?? '');

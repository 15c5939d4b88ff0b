import { correctionEndpoint, correctionRoutes } from '../../feeds/corrections.ts';
import { jsonFeed, jsonItem } from '../../feeds/json.ts';

/** The corrections as JSON Feed 1.1. */
export const GET = correctionEndpoint({
  format: { file: 'feed.json', type: 'application/feed+json' },
  item: jsonItem,
  feed: jsonFeed,
});

export const getStaticPaths = correctionRoutes;

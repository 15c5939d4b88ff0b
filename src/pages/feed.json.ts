import { jsonItem, jsonFeed } from '../feeds/json.ts';
import { feedEndpoint } from '../feeds/routes.ts';

/** The site's JSON Feed 1.1 feed. */
export const GET = feedEndpoint({
  format: { file: 'feed.json', type: 'application/feed+json' },
  item: jsonItem,
  feed: jsonFeed,
});

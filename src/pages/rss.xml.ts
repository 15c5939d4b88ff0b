import { rssItem, rssFeed } from '../feeds/rss.ts';
import { feedEndpoint } from '../feeds/routes.ts';

/** The site's RSS 2.0 feed. */
export const GET = feedEndpoint({
  format: { file: 'rss.xml', type: 'application/xml' },
  item: rssItem,
  feed: rssFeed,
});

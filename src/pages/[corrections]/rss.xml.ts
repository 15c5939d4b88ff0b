import { correctionEndpoint, correctionRoutes } from '../../feeds/corrections.ts';
import { rssFeed, rssItem } from '../../feeds/rss.ts';

/** The corrections as RSS 2.0; a parameter in the path, since without any correction there is no feed. */
export const GET = correctionEndpoint({
  format: { file: 'rss.xml', type: 'application/xml' },
  item: rssItem,
  feed: rssFeed,
});

export const getStaticPaths = correctionRoutes;

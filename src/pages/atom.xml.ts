import { atomEntry, atomFeed } from '../feeds/atom.ts';
import { feedEndpoint } from '../feeds/routes.ts';

/** The site's Atom 1.0 feed. */
export const GET = feedEndpoint({
  format: { file: 'atom.xml', type: 'application/xml' },
  item: atomEntry,
  feed: atomFeed,
});

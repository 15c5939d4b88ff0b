import { atomEntry, atomFeed } from '../../feeds/atom.ts';
import { correctionEndpoint, correctionRoutes } from '../../feeds/corrections.ts';

/** The corrections as Atom 1.0. */
export const GET = correctionEndpoint({
  format: { file: 'atom.xml', type: 'application/xml' },
  item: atomEntry,
  feed: atomFeed,
});

export const getStaticPaths = correctionRoutes;

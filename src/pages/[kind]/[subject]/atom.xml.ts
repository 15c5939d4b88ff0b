import { feedRoutes } from '../../../feeds/routes.ts';

export { GET } from '../../atom.xml.ts';

/** The Atom 1.0 feeds of every section, topic, author and series. */
export const getStaticPaths = feedRoutes;

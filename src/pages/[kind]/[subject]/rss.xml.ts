import { feedRoutes } from '../../../feeds/routes.ts';

export { GET } from '../../rss.xml.ts';

/** The RSS 2.0 feeds of every section, topic, author and series. */
export const getStaticPaths = feedRoutes;

import { feedRoutes } from '../../../feeds/routes.ts';

export { GET } from '../../feed.json.ts';

/** The JSON Feed 1.1 feeds of every section, topic, author and series. */
export const getStaticPaths = feedRoutes;

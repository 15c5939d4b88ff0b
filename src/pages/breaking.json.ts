import type { APIRoute } from 'astro';
import { breakingItems } from '../articles/breaking.ts';
import { newsroom } from '../articles/newsroom.ts';
import type { Fresh } from '../components/fresh.client.ts';
import { dateStyleOf } from '../date-style.ts';
import { editionLines } from '../edition-lines.ts';
import { href, site } from '../site.ts';

/** What must be fresh on every page: the breaking stories of this build, and the dates of the coming days. */
export const GET: APIRoute = async () => {
  const { articles, now } = await newsroom();
  const fresh: Fresh = {
    items: breakingItems(articles, now, href),
    editions: editionLines(now, dateStyleOf(site())),
  };
  return Response.json(fresh);
};

import type { APIRoute } from 'astro';
import { breakingItems } from '../articles/breaking.ts';
import { newsroom } from '../articles/newsroom.ts';
import { href } from '../site.ts';

/** The breaking stories of this build, for the strip on every page. */
export const GET: APIRoute = async () => {
  const { articles, now } = await newsroom();
  return Response.json(breakingItems(articles, now, href));
};

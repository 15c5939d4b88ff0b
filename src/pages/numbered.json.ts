import type { APIRoute } from 'astro';
import { numberedAddresses } from '../articles/moved.ts';
import { newsroom } from '../articles/newsroom.ts';
import { href } from '../site.ts';

/** Where the stories and pages are that were known by numbers on a former site: src/components/numbered.client.ts. */
export const GET: APIRoute = async () => {
  const { articles, pages } = await newsroom();
  const found = Object.entries(numberedAddresses(articles, pages));
  return Response.json(Object.fromEntries(found.map(([number, path]) => [number, href(path)])));
};

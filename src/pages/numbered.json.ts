import type { APIRoute } from 'astro';
import { numberedAddresses } from '../articles/moved.ts';
import { newsroom } from '../articles/newsroom.ts';
import { href } from '../site.ts';

/** Where the stories are that were known by numbers on a former site: src/components/numbered.client.ts. */
export const GET: APIRoute = async () => {
  const { articles } = await newsroom();
  const found = Object.entries(numberedAddresses(articles));
  return Response.json(Object.fromEntries(found.map(([number, path]) => [number, href(path)])));
};

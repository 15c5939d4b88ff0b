import type { APIRoute } from 'astro';
import { newsroom } from '../articles/newsroom.ts';
import { opml } from '../feeds/opml.ts';
import { feedSubjects } from '../feeds/subjects.ts';
import { site } from '../site.ts';

/** All feeds in one file, for feed readers. */
export const GET: APIRoute = async () =>
  new Response(opml(feedSubjects(await newsroom(), site())), {
    headers: { 'content-type': 'text/x-opml; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { newsroom } from '../articles/newsroom.ts';
import { rssFeed } from '../feeds/rss.ts';
import { site } from '../site.ts';

/** The feed of all articles. */
export const GET: APIRoute = async () => {
  const room = await newsroom();
  const { name, tagline } = site();
  return rssFeed(room, room.articles, {
    title: name,
    description: tagline,
    path: addresses.feed(),
    page: '/',
  });
};

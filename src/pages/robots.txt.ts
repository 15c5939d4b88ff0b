import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { newsroom } from '../articles/newsroom.ts';
import { recentNews } from '../articles/recent.ts';
import { absolute } from '../site.ts';

/** Everything may be read; the sitemaps say what there is, the one of news only while there is any. */
export const GET: APIRoute = async () => {
  const { articles, now } = await newsroom();
  const news = recentNews(articles, now).length > 0 ? [addresses.newsSitemap()] : [];
  const sitemaps = [addresses.sitemap(), ...news].map((path) => `Sitemap: ${absolute(path)}\n`);
  return new Response(`User-agent: *\nAllow: /\n\n${sitemaps.join('')}`);
};

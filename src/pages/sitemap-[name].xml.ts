import type { APIRoute } from 'astro';
import { newsroom } from '../articles/newsroom.ts';
import { recentNews } from '../articles/recent.ts';
import { newsSitemap } from '../seo/news-sitemap.ts';

/** The news sitemap; there is none while nothing is new, and so its name is a parameter. */
export async function getStaticPaths() {
  const { articles, now } = await newsroom();
  return recentNews(articles, now).length > 0 ? [{ params: { name: 'news' } }] : [];
}

/** The news of the last 48 hours. No key: it is made anew with every build, since its window moves. */
export const GET: APIRoute = async () => {
  const { articles, now } = await newsroom();
  const xml = await newsSitemap(recentNews(articles, now));
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

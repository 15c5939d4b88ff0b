import { peerSite } from '../peer-site.ts';
import { withParts } from './archive.ts';
import type { Newsroom } from './newsroom.ts';
import type { Story } from './story.ts';
import { escaped } from './text.ts';

const { address, sections, authors } = peerSite;

/** A feed. */
export interface Feed {
  /** Its own path. */
  path: string;
  /** What it is called. */
  title: string;
  /** Path of the page it belongs to. */
  page: string;
  /** Newest first. */
  stories: Story[];
}

/** The newspaper's feed and one for each section. */
export function feedsOf({ stories, site }: Newsroom): Feed[] {
  const feed = (path: string, title: string, page: string, all: Story[]) => ({
    path,
    title,
    page,
    stories: all.slice(0, site.feedItems),
  });
  return [
    feed('/rss.xml', site.name, '/', stories),
    ...Object.entries(site.sections).map(([slug, name]) =>
      feed(
        `/sections/${slug}/rss.xml`,
        name,
        `/sections/${slug}/`,
        stories.filter((story) => story.section === slug),
      ),
    ),
  ];
}

/** A story in a feed, with its whole text. */
function item(story: Story): string {
  const { path, title, summary, date, section, topics, author, item: source } = story;
  const body = source.templateContent.replaceAll(' href="/', ` href="${address}/`);
  const categories = [sections[section] ?? '', ...topics.map(({ label }) => label)];
  return `<item><title>${escaped(title)}</title><link>${address}${path}</link><guid isPermaLink="false">tag:bench.example,2022:${source.fileSlug}</guid><description>${escaped(summary)}</description><pubDate>${new Date(date).toUTCString()}</pubDate><content:encoded>${escaped(`<div dir="rtl" lang="ar">${body}</div>`)}</content:encoded>${categories.map((name) => `<category>${escaped(name)}</category>`).join('')}<dc:creator>${authors[author] ?? ''}</dc:creator></item>\n`;
}

/** A feed as RSS 2.0. */
export function feedXml({ path, title, page, stories }: Feed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${title}</title><description>${peerSite.tagline}</description><link>${address}${page}</link><language>ar</language><lastBuildDate>${new Date(stories[0]?.date ?? 0).toUTCString()}</lastBuildDate><atom:link href="${address}${path}" rel="self" type="application/rss+xml"/>
${stories.map(item).join('')}</channel></rss>
`;
}

/** The sitemap, with the day of the newest story on each page. */
export function sitemapXml({ stories, lists, years }: Newsroom): string {
  const newest = stories[0]?.date;
  const url = (path: string, date: string | undefined) =>
    `<url><loc>${address}${encodeURI(path)}</loc>${date === undefined ? '' : `<lastmod>${date}</lastmod>`}</url>\n`;
  const periods = new Map<string, string>();
  for (const { date } of stories) {
    for (const length of [4, 7, 10])
      if (!periods.has(date.slice(0, length))) periods.set(date.slice(0, length), date);
  }
  const urls = [
    ...['/', '/archive/'].map((path) => url(path, newest)),
    url('/about/', undefined),
    ...stories.map((story) => url(story.path, story.date)),
    ...lists.map((list) => url(list.path, list.stories[0]?.date)),
    ...withParts(years).map(({ path, period }) => url(path, periods.get(period))),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

/** Everything may be read. */
export function robotsTxt(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address}/sitemap.xml\n`;
}

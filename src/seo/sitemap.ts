import { edition } from '../articles/edition.ts';
import { published } from '../articles/visibility.ts';
import { site } from '../site.ts';
import { lastModified } from './last-modified.ts';

/** Pages that this build took from the cache: Astro tells @astrojs/sitemap only of those that it rendered. */
export const SITEMAP_PAGES: string[] = [];

/** What the sitemap says of pages: which are listed, and when each last changed for a reader. */
interface SitemapFacts {
  /** Paths that are not listed, base path included. */
  unlisted: Set<string>;
  /** Milliseconds UTC by path from the site's root. */
  modified: Map<string, number>;
}

let facts: SitemapFacts | undefined;

function sitemapFacts(): SitemapFacts {
  if (!facts) {
    const current = edition();
    const { base, timeZone, perPage } = site();
    const articles = current ? published(current.content.articles, current.now) : [];
    // Former addresses lead to the present ones by themselves.
    const former = articles.flatMap((article) => article.aliases);
    facts = {
      unlisted: new Set(['/404/', '/search/', ...former].map((path) => base + path.slice(1))),
      modified: lastModified(articles, timeZone, perPage),
    };
  }
  return facts;
}

const pathOf = (url: string) => decodeURI(new URL(url).pathname);

/** Whether a page, given by its complete address, should be found by search engines. */
export function isListed(url: string): boolean {
  const path = pathOf(url);
  // Digests are letters, and say nothing that the day's page does not.
  return !sitemapFacts().unlisted.has(path) && !path.startsWith(`${site().base}digest/`);
}

/** When a page last changed for a reader (https://www.sitemaps.org/protocol.html, lastmod), ISO 8601 in UTC. */
export function sitemapLastmod(url: string): string | undefined {
  const at = sitemapFacts().modified.get(`/${pathOf(url).slice(site().base.length)}`);
  return at === undefined ? undefined : new Date(at).toISOString();
}

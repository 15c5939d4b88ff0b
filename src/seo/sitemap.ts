import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import type { SitemapItemLoose } from 'sitemap';
import { addresses } from '../addresses.ts';
import { modifiedMs, type Article } from '../articles/article.ts';
import { edition, type Edition } from '../articles/edition.ts';
import { recentNews } from '../articles/recent.ts';
import { published } from '../articles/visibility.ts';
import { webVariants } from '../pictures/variants.ts';
import { absolute, site } from '../site.ts';
import { lastModified } from './last-modified.ts';

/** What the sitemaps say of pages: which are listed, where, when each last changed for a reader, what it shows. */
interface SitemapFacts {
  /** Paths that are not listed. */
  unlisted: Set<string>;
  /** Milliseconds UTC by path. */
  modified: Map<string, number>;
  /** Stories by path. */
  articles: Map<string, Article>;
  /** The news of the last 48 hours. */
  news: Article[];
}

/** The sitemap of all lists that are of no single year; the home page and standing pages are in `pages`. */
const LISTS = 'lists';

let facts: SitemapFacts | undefined;

function sitemapFacts(): SitemapFacts {
  if (!facts) {
    const current = edition();
    const articles = current ? published(current.content.articles, current.now) : [];
    facts = {
      unlisted: new Set(['/404/', addresses.search()]),
      modified: lastModified(articles, { ...site(), sections: current?.content.sections ?? [] }),
      articles: new Map(articles.map((article) => [article.path, article])),
      news: current ? recentNews(articles, current.now) : [],
    };
  }
  return facts;
}

/** A page's path from the site's root. */
function pathOf(url: string): string {
  return `/${decodeURI(new URL(url).pathname).slice(site().base.length)}`;
}

/**
 * Whether a page, given by its complete address, should be found by search engines: short links lead elsewhere, digests
 * are letters, which say nothing that the day's page does not, and an article's changes are former words of it.
 */
function isListed(url: string): boolean {
  const path = pathOf(url);
  return !sitemapFacts().unlisted.has(path) && !/^\/(?:s|digest)\/|^\/\d{4}\/.*\/changes\/$/u.test(path);
}

/**
 * The pictures of a story, each as the widest file that its page offers. Only `image:loc`: Google reads no more
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps).
 */
function picturesOf(article: Article, bodies: Edition['bodies'] | undefined): { url: string }[] {
  const lead = article.image ? [article.image.picture] : [];
  const all = [...lead, ...(bodies?.get(article.file)?.pictures ?? [])];
  const names = all.flatMap((picture) => webVariants(picture).at(-1)?.name ?? []);
  return [...new Set(names)].slice(0, 1000).map((name) => ({ url: absolute(addresses.picture(name)) }));
}

/** The sitemap that holds a page: that of its year for stories and the archive, so that past years stay as they are. */
function chunkOf(path: string): string | undefined {
  const [, year] = /^\/(\d{4})\//u.exec(path) ?? [];
  if (year !== undefined) return year;
  return path !== addresses.home() && sitemapFacts().modified.has(path) ? LISTS : undefined;
}

/** The sitemap of each listed page, by its complete address. */
const chunks = new Map<string, string>();

/** A page as its sitemap lists it: when it last changed, and its pictures. */
function serialize(item: SitemapItem): SitemapItem {
  const path = pathOf(item.url);
  const { modified, articles } = sitemapFacts();
  const chunk = chunkOf(path);
  if (chunk !== undefined) chunks.set(item.url, chunk);
  const at = modified.get(path);
  const article = articles.get(path);
  // @astrojs/sitemap hands items on as they are; only its types know nothing of pictures.
  const listed: SitemapItem & Pick<SitemapItemLoose, 'img'> = {
    url: item.url,
    ...(at !== undefined && { lastmod: new Date(at).toISOString() }),
    ...(article && { img: picturesOf(article, edition()?.bodies) }),
  };
  return listed;
}

/**
 * Gathers the pages of one sitemap. To find what no sitemap has taken, @astrojs/sitemap 3.7.4 looks for each page in the
 * list of all taken ones: 2 CPU seconds for 40,000 pages. So the item that is left behind gets the first address of that
 * list, where it is found at once.
 */
function gather(chunk: string, first: { url?: string }): (item: SitemapItem) => SitemapItem | undefined {
  return (item) => {
    if (chunks.get(item.url) !== chunk) return undefined;
    const taken = { ...item };
    first.url ??= item.url;
    item.url = first.url;
    return taken;
  };
}

/** What @astrojs/sitemap is told; what depends on the edition is filled in by `prepareSitemap`. */
export const SITEMAP: NonNullable<SitemapOptions> = {
  filter: isListed,
  serialize,
  namespaces: { news: false, xhtml: false, image: true, video: false },
};

/**
 * Completes what @astrojs/sitemap is told, when all pages are there and before it writes: pages from the cache, of which
 * Astro tells it nothing, a sitemap for each year, and the one of news while there is any.
 * @param restored paths without slashes at their ends
 */
export function prepareSitemap(restored: readonly string[]): void {
  const { modified, news } = sitemapFacts();
  const first = {};
  const names = [...new Set([...modified.keys()].flatMap((path) => chunkOf(path) ?? []))].sort();
  SITEMAP.customPages = restored.map((pathname) => absolute(`/${pathname}/`));
  SITEMAP.chunks = Object.fromEntries(names.map((name) => [name, gather(name, first)]));
  if (news.length === 0) return;
  SITEMAP.customSitemaps = [absolute(addresses.newsSitemap())];
  // It is said of sitemaps that have no date of their own, which only that of news has not.
  SITEMAP.lastmod = new Date(Math.max(...news.map(modifiedMs)));
}

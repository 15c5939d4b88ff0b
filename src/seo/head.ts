import type { Thing, WithContext } from 'schema-dts';
import type { Article } from '../articles/article.ts';
import { modifiedMs } from '../articles/article.ts';
import { isoInZone } from '../clock.ts';
import { absolute, site } from '../site.ts';
import type { SharePicture } from './share-picture.ts';

/** Everything in a page's head, as data; src/components/Head.astro prints it. */
export interface PageHead {
  /** What the page is called, without the newspaper's name; the home page has none. */
  title?: string | undefined;
  /** One or two sentences; the tagline when absent. */
  description?: string | undefined;
  /** Path of the page from the site's root. */
  path: string;
  /** Set for pages that search engines should leave out. */
  noindex?: boolean;
  /** The article, when the page is one. */
  article?: Article;
  /** Feed of the page's own subject, besides the site's. */
  feed?: { title: string; path: string };
  /** Structured data of the page. */
  jsonLd?: WithContext<Thing>[];
}

/** One `meta` element by `name` or `property`. */
export interface MetaEntry {
  /** `name` for the standard ones, `property` for OpenGraph's. */
  key: 'name' | 'property';
  /** Its name. */
  name: string;
  /** Its content, as data: no marks for display in it. */
  content: string;
}

/** OpenGraph (https://ogp.me) and X card entries of a page. Times carry the newsroom's offset. */
export function shareEntries(
  head: PageHead,
  sectionName: string | undefined,
  picture: SharePicture,
): MetaEntry[] {
  const { name, locale, tagline, timeZone } = site();
  const og = (property: string, content: string): MetaEntry => ({ key: 'property', name: property, content });
  const entries = [
    og('og:site_name', name),
    og('og:locale', locale),
    og('og:type', head.article ? 'article' : 'website'),
    og('og:title', head.title ?? name),
    og('og:description', head.description ?? tagline),
    og('og:url', absolute(head.path)),
    og('og:image', picture.url),
    ...(picture.alt ? [og('og:image:alt', picture.alt)] : []),
    og('og:image:width', String(picture.width)),
    og('og:image:height', String(picture.height)),
    { key: 'name', name: 'twitter:card', content: 'summary_large_image' } as const,
  ];
  if (head.article) {
    entries.push(og('article:published_time', isoInZone(head.article.dateMs, timeZone)));
    entries.push(og('article:modified_time', isoInZone(modifiedMs(head.article), timeZone)));
    if (sectionName) entries.push(og('article:section', sectionName));
    for (const tag of head.article.tags) entries.push(og('article:tag', tag.label));
  }
  return entries;
}

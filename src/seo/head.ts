import type { Thing, WithContext } from 'schema-dts';
import type { Article } from '../articles/article.ts';
import { modifiedMs } from '../articles/article.ts';
import { addresses } from '../addresses.ts';
import { isoInZone } from '../clock.ts';
import { SHARE_SIZE, shareVariant } from '../pictures/variants.ts';
import { absolute, site } from '../site.ts';

/** A picture that stands for a page where it is shared. */
export interface SharePicture {
  /** Complete address. */
  url: string;
  /** What it shows. */
  alt: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

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
  /** RSS feed of the page's own subject, besides the site's; the other formats lie beside it. */
  feed?: { title: string; path: string };
  /** Structured data of the page. */
  jsonLd?: WithContext<Thing>[];
}

/** The picture shown when an article, or any other page, is shared. */
export function sharePicture(article: Article | undefined): SharePicture {
  if (article?.image) {
    const { picture, alt } = article.image;
    return { url: absolute(addresses.picture(shareVariant(picture).name)), alt, ...SHARE_SIZE };
  }
  return { url: absolute(site().sharePicture), alt: site().name, ...SHARE_SIZE };
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
export function shareEntries(head: PageHead, sectionName: string | undefined): MetaEntry[] {
  const { name, locale, tagline, timeZone } = site();
  const picture = sharePicture(head.article);
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

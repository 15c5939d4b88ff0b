import { addresses } from '../addresses.ts';
import type { Article, Author } from '../articles/article.ts';
import { SHARE_SIZE, shareVariant } from '../pictures/variants.ts';
import { absolute, site } from '../site.ts';
import type { Step } from './trail.ts';

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
  /** What the page is in structured data: `WebPage` by default. */
  type?: 'CollectionPage' | 'ProfilePage' | 'WebPage';
  /** The way to the page: the home page first, the page itself last. */
  steps?: readonly Step[];
  /** The author, when the page is about one. */
  author?: Author | undefined;
  /** Path of the page before this one in a list of pages: the one with newer stories. */
  previous?: string | undefined;
  /** Path of the next page of a list: the one with older stories. */
  next?: string | undefined;
}

/** The picture shown when an article, or any other page, is shared. */
export function sharePicture(article: Article | undefined): SharePicture {
  if (article?.image) {
    const { picture, alt } = article.image;
    return { url: absolute(addresses.picture(shareVariant(picture).name)), alt, ...SHARE_SIZE };
  }
  return { url: absolute(site().sharePicture), alt: site().name, ...SHARE_SIZE };
}

import { addresses } from '../addresses.ts';
import { modifiedMs, type Article, type Author } from '../articles/article.ts';
import { isoInZone } from '../clock.ts';
import { absolute, site } from '../site.ts';
import type { PageHead } from './head.ts';
import type { SharePicture } from './share-picture.ts';

/** One `meta` element by `name` or `property`. */
export interface MetaEntry {
  /** `name` for the standard ones, `property` for OpenGraph's. */
  key: 'name' | 'property';
  /** Its name. */
  name: string;
  /** Its content, as data: no marks for display in it. */
  content: string;
}

const og = (property: string, content: string): MetaEntry => ({ key: 'property', name: property, content });

/** Media types of pictures that are shared, by the ending of their names. */
const PICTURE_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** The picture of a page, with all that is known of it: then it is shown at once and not only after it was fetched. */
function pictureEntries({ url, alt, width, height }: SharePicture): MetaEntry[] {
  const type = PICTURE_TYPES[url.split('.').at(-1) ?? ''];
  return [
    og('og:image', url),
    ...(type ? [og('og:image:type', type)] : []),
    og('og:image:width', String(width)),
    og('og:image:height', String(height)),
    ...(alt ? [og('og:image:alt', alt)] : []),
  ];
}

/** The address of the newspaper's, or an author's, account on one of some hosts. */
function accountOn(hosts: readonly string[], links: readonly string[]): URL | undefined {
  return links
    .map((link) => new URL(link))
    .find(({ hostname }) => hosts.includes(hostname.replace(/^www\./u, '')));
}

/** The name on X (@name) of an account among some links. */
function nameOnX(links: readonly string[]): string | undefined {
  const name = accountOn(['x.com', 'twitter.com'], links)?.pathname.split('/')[1];
  return name ? `@${name.replace(/^@/u, '')}` : undefined;
}

/**
 * X cards (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup). Title, description and picture are
 * OpenGraph's, which X reads where its own are missing; of the picture's words it does not say so.
 */
function cardEntries(picture: SharePicture, authors: readonly Author[]): MetaEntry[] {
  const account = nameOnX(site().social.map(({ href }) => href));
  const creator = authors.map(({ links }) => nameOnX(links)).find((name) => name !== undefined);
  const card = (name: string, content: string): MetaEntry => ({ key: 'name', name, content });
  return [
    card('twitter:card', 'summary_large_image'),
    ...(account ? [card('twitter:site', account)] : []),
    ...(creator ? [card('twitter:creator', creator)] : []),
    ...(picture.alt ? [card('twitter:image:alt', picture.alt)] : []),
  ];
}

/** What OpenGraph says of an article. `article:publisher` is a page on Facebook, so without one there is none. */
function articleEntries(
  article: Article,
  section: string | undefined,
  authors: readonly Author[],
): MetaEntry[] {
  const { social, timeZone } = site();
  const publisher = accountOn(
    ['facebook.com', 'm.facebook.com'],
    social.map(({ href }) => href),
  );
  return [
    og('article:published_time', isoInZone(article.dateMs, timeZone)),
    og('article:modified_time', isoInZone(modifiedMs(article), timeZone)),
    ...authors.map(({ slug }) => og('article:author', absolute(addresses.author(slug)))),
    ...(publisher ? [og('article:publisher', publisher.href)] : []),
    ...(section ? [og('article:section', section)] : []),
    ...article.tags.map(({ label }) => og('article:tag', label)),
  ];
}

/**
 * OpenGraph (https://ogp.me) and X card entries of a page. Times carry the newsroom's offset.
 * @param picture the page's, shown where it is shared
 * @param section name of the article's
 * @param authors the article's
 */
export function shareEntries(
  head: PageHead,
  picture: SharePicture,
  section: string | undefined,
  authors: readonly Author[],
): MetaEntry[] {
  const { name, locale, tagline } = site();
  const { article, author } = head;
  return [
    og('og:site_name', name),
    og('og:locale', locale),
    og('og:type', article ? 'article' : author ? 'profile' : 'website'),
    og('og:title', head.title ?? name),
    og('og:description', head.description ?? tagline),
    og('og:url', absolute(head.path)),
    ...pictureEntries(picture),
    ...cardEntries(picture, author ? [author] : authors),
    ...(article ? articleEntries(article, section, authors) : []),
  ];
}

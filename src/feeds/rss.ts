import { getRssString } from '@astrojs/rss';
import { isoInZone } from '../clock.ts';
import { absolute, href, site } from '../site.ts';
import { addresses } from '../addresses.ts';
import { escapeXml } from './content.ts';
import type { FeedHead } from './feed.ts';
import type { FeedItem, FeedPicture } from './items.ts';
import { preface } from './preface.ts';

const NAMESPACES = {
  content: 'http://purl.org/rss/1.0/modules/content/',
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/** One element of XML, or nothing where there is no value. */
function element(name: string, value: string | undefined, attributes = ''): string {
  return value === undefined || value === '' ? '' : `<${name}${attributes}>${escapeXml(value)}</${name}>`;
}

/** The lead picture in Media RSS (https://www.rssboard.org/media-rss). */
function mediaContent({ url, type, bytes, width, height, alt, caption, credit }: FeedPicture): string {
  const attributes = `url="${escapeXml(url)}" fileSize="${bytes}" type="${type}" medium="image" width="${width}" height="${height}"`;
  const words = [
    element('media:title', alt, ' type="plain"'),
    element('media:description', caption, ' type="plain"'),
    element('media:credit', credit),
  ];
  return `<media:content ${attributes}>${words.join('')}</media:content>`;
}

/**
 * An item of RSS 2.0 (https://www.rssboard.org/rss-specification), written by @astrojs/rss. It is cut out of a feed of
 * one, so that an article is written once though it stands in ten feeds. What is added behind it does not go through
 * `customData`, which reads «007» as the number 7.
 */
export async function rssItem(item: FeedItem): Promise<string> {
  const { picture } = item;
  const feed = await getRssString({
    title: '',
    description: '',
    site: absolute('/'),
    items: [
      {
        title: item.title,
        link: item.url,
        pubDate: new Date(item.publishedMs),
        // Readers take a description for HTML.
        ...(item.summary && { description: escapeXml(item.summary) }),
        content: item.content,
        categories: item.categories,
        ...(picture && { enclosure: { url: picture.url, length: picture.bytes, type: picture.type } }),
        customData: `<guid isPermaLink="false">${escapeXml(item.id)}</guid>`,
      },
    ],
  });
  const more = [
    ...item.authors.map(({ name }) => element('dc:creator', name)),
    item.modifiedMs > item.publishedMs
      ? element('atom:updated', isoInZone(item.modifiedMs, site().timeZone))
      : '',
    picture ? mediaContent(picture) : '',
  ];
  return `${feed.slice(feed.indexOf('<item>'), feed.lastIndexOf('</item>'))}${more.join('')}</item>`;
}

/**
 * An RSS 2.0 feed around its items.
 * @param items as {@link rssItem} wrote them
 */
export async function rssFeed(head: FeedHead, items: readonly string[]): Promise<string> {
  const feed = await getRssString({
    title: head.title,
    description: head.description,
    site: head.page,
    xmlns: { ...NAMESPACES },
    items: [],
    customData: [
      element('language', 'ar'),
      head.updatedMs > 0 ? element('lastBuildDate', new Date(head.updatedMs).toUTCString()) : '',
      element('docs', 'https://www.rssboard.org/rss-specification'),
      `<atom:link href="${escapeXml(head.self)}" rel="self" type="application/rss+xml"/>`,
      head.hub === undefined ? '' : `<atom:link href="${escapeXml(head.hub)}" rel="hub"/>`,
      `<image>${element('url', head.icon.small)}${element('title', head.title)}${element('link', head.page)}</image>`,
    ].join(''),
  });
  const end = feed.lastIndexOf('</channel>');
  // @astrojs/rss names no type, which the W3C's recommendation on xml-stylesheet requires.
  const start = feed
    .slice(0, end)
    .replace(
      '?>',
      () => `?><?xml-stylesheet type="text/css" href="${escapeXml(href(addresses.feedStyle()))}"?>`,
    );
  return `${start}${preface(head)}${items.join('')}${feed.slice(end)}`;
}

import { generateAtomFeed } from 'feedsmith';
import { addresses } from '../addresses.ts';
import { absolute, href, site } from '../site.ts';
import { escapeXml } from './content.ts';
import type { FeedHead } from './feed.ts';
import type { FeedItem } from './items.ts';
import { preface } from './preface.ts';

const MEDIA = ' xmlns:media="http://search.yahoo.com/mrss/"';

/**
 * An entry of Atom 1.0 (https://www.rfc-editor.org/rfc/rfc4287), written by feedsmith and cut out of a feed of one: see
 * rss.ts.
 */
export function atomEntry(item: FeedItem): string {
  const { picture } = item;
  const feed = generateAtomFeed({
    id: item.id,
    title: { value: item.title },
    updated: new Date(item.modifiedMs),
    entries: [
      {
        id: item.id,
        title: { value: item.title, type: 'text' },
        published: new Date(item.publishedMs),
        updated: new Date(item.modifiedMs),
        links: [
          { href: item.url, rel: 'alternate', type: 'text/html', hreflang: 'ar' },
          ...(picture
            ? [{ href: picture.url, rel: 'enclosure', type: picture.type, length: picture.bytes }]
            : []),
        ],
        authors: item.authors.map(({ name, url }) => ({ name, uri: url })),
        categories: item.categories.map((term) => ({ term })),
        ...(item.summary && { summary: { value: item.summary, type: 'text' } }),
        content: { value: item.content, type: 'html' },
        ...(picture && {
          media: {
            contents: [
              {
                url: picture.url,
                fileSize: picture.bytes,
                type: picture.type,
                medium: 'image',
                width: picture.width,
                height: picture.height,
                ...(picture.alt && { title: { value: picture.alt, type: 'plain' } }),
                ...(picture.caption && { description: { value: picture.caption, type: 'plain' } }),
                ...(picture.credit && { credits: [{ value: picture.credit }] }),
              },
            ],
          },
        }),
      },
    ],
  });
  return feed.slice(feed.indexOf('<entry>'), feed.lastIndexOf('</entry>') + '</entry>'.length);
}

/**
 * An Atom 1.0 feed around its entries.
 * @param entries as {@link atomEntry} wrote them
 */
export function atomFeed(head: FeedHead, entries: readonly string[]): string {
  const feed = generateAtomFeed(
    {
      id: head.page,
      title: { value: head.title, type: 'text' },
      subtitle: { value: head.description, type: 'text' },
      updated: new Date(head.updatedMs),
      links: [
        { href: head.page, rel: 'alternate', type: 'text/html', hreflang: 'ar' },
        { href: head.self, rel: 'self', type: 'application/atom+xml' },
        ...(head.hub === undefined ? [] : [{ href: head.hub, rel: 'hub' }]),
      ],
      authors: [{ name: site().name, uri: absolute(addresses.home()) }],
      icon: head.icon.small,
      xml: { lang: 'ar' },
    },
    { stylesheets: [{ type: 'text/css', href: escapeXml(href(addresses.feedStyle())) }] },
  );
  const end = feed.lastIndexOf('</feed>');
  // The entries are put in afterwards: what they name must be declared here.
  const start = feed.slice(0, end).replace('<feed', () => `<feed${MEDIA}`);
  return `${start}${preface(head)}${entries.join('')}${feed.slice(end)}`;
}

import { generateJsonFeed } from 'feedsmith';
import { addresses } from '../addresses.ts';
import { fill, labels } from '../labels.ts';
import { absolute, site } from '../site.ts';
import type { FeedHead } from './feed.ts';
import type { FeedItem } from './items.ts';

/** An item of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), written by feedsmith: see rss.ts. */
export function jsonItem(item: FeedItem): string {
  const { picture } = item;
  const feed = generateJsonFeed({
    title: '',
    items: [
      {
        id: item.id,
        url: item.url,
        title: item.title,
        content_html: item.content,
        ...(item.summary && { summary: item.summary }),
        date_published: new Date(item.publishedMs),
        ...(item.modifiedMs > item.publishedMs && { date_modified: new Date(item.modifiedMs) }),
        authors: item.authors,
        tags: item.categories,
        language: 'ar',
        ...(picture && {
          image: picture.url,
          attachments: [
            {
              url: picture.url,
              mime_type: picture.type,
              size_in_bytes: picture.bytes,
              ...(picture.caption && { title: picture.caption }),
            },
          ],
        }),
      },
    ],
  }) as { items: [unknown] };
  return JSON.stringify(feed.items[0]);
}

/**
 * A JSON Feed around its items.
 * @param items as {@link jsonItem} wrote them
 */
export function jsonFeed(head: FeedHead, items: readonly string[]): string {
  const feed = JSON.stringify(
    generateJsonFeed({
      title: head.title,
      home_page_url: head.page,
      feed_url: head.self,
      description: head.description,
      user_comment: fill(labels.feedComment, absolute(addresses.feeds())),
      icon: head.icon.large,
      favicon: head.icon.small,
      language: 'ar',
      authors: [{ name: site().name, url: absolute(addresses.home()) }],
      ...(head.hub !== undefined && { hubs: [{ type: 'WebSub', url: head.hub }] }),
      items: [],
    }),
  );
  return `${feed.slice(0, -1)},"items":[${items.join(',')}]}\n`;
}

import { Readable } from 'node:stream';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { XMLParser } from 'fast-xml-parser';
import FeedParser from 'feedparser';
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';

/** What a reader must know of an item, whatever the format and whoever reads it. */
export interface ReadItem {
  title: string;
  link: string;
  id: string;
  /** First publication, ISO 8601 in UTC. */
  published: string;
}

/** A program that reads feeds; nothing of a format that it does not know. */
export type FeedReader = (text: string, format: 'rss' | 'atom' | 'json') => Promise<ReadItem[] | undefined>;

const iso = (date: Date | string | null | undefined) => new Date(date ?? Number.NaN).toISOString();

/** By feedsmith, which writes Atom and JSON here: the judges are the others. */
const feedsmith: FeedReader = (text) => {
  const read = parseWithFeedsmith(text);
  if (read.format === 'rss')
    return Promise.resolve(
      (read.feed.items ?? []).map((item) => ({
        title: item.title ?? '',
        link: item.link ?? '',
        id: item.guid?.value ?? '',
        published: iso(item.pubDate),
      })),
    );
  if (read.format === 'atom')
    return Promise.resolve(
      (read.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value ?? '',
        link: entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
        id: entry.id ?? '',
        published: iso(entry.published),
      })),
    );
  if (read.format !== 'json') throw new Error(`Taken for ${read.format}`);
  return Promise.resolve(
    (read.feed.items ?? []).map((item) => ({
      title: item.title ?? '',
      link: item.url ?? '',
      id: item.id ?? '',
      published: iso(item.date_published),
    })),
  );
};

const rssParser: FeedReader = async (text, format) => {
  if (format === 'json') return undefined;
  const { items } = await new RssParser().parseString(text);
  return items.map((item) => ({
    title: item.title ?? '',
    link: item.link ?? '',
    id: item.guid ?? (item as { id?: string }).id ?? '',
    published: iso(item.pubDate),
  }));
};

const feedparser: FeedReader = (text, format) =>
  new Promise((resolve, reject) => {
    if (format === 'json') {
      resolve(undefined);
      return;
    }
    const items: ReadItem[] = [];
    const parser = new FeedParser({});
    parser.on('error', reject);
    parser.on('readable', () => {
      for (let item = parser.read(); item; item = parser.read()) {
        const { title, link, guid, pubdate } = item;
        items.push({ title, link, id: guid, published: iso(pubdate) });
      }
    });
    parser.on('end', () => {
      resolve(items);
    });
    Readable.from([text]).pipe(parser);
  });

const rowanmanning: FeedReader = (text, format) =>
  Promise.resolve(
    format === 'json'
      ? undefined
      : parseWithRowan(text).items.map(({ title, url, id, published }) => ({
          title: title ?? '',
          link: url ?? '',
          id: id ?? '',
          published: iso(published),
        })),
  );

/** Its own `published` is the time of the last change in Atom: the first one is asked for by name. */
const extractus: FeedReader = (text, format) => {
  const extra = {
    getExtraEntryFields: (entry: object) => ({ first: (entry as { published?: string }).published }),
  };
  const read =
    format === 'json'
      ? extractFromJson(JSON.parse(text) as Record<string, unknown>)
      : extractFromXml(text, extra);
  return Promise.resolve(
    (read.entries ?? []).map((entry) => ({
      title: entry.title ?? '',
      link: entry.link ?? '',
      id: entry.id,
      published: iso((entry as { first?: string }).first ?? entry.published),
    })),
  );
};

/** What fast-xml-parser makes of an element with attributes. */
type Plain = string | { '#text': string };
const plain = (value: Plain) => (typeof value === 'string' ? value : value['#text']);

interface RawFeed {
  rss?: { channel: { item: { title: string; link: string; guid: Plain; pubDate: string }[] } };
  feed?: {
    entry: { title: Plain; link: { '@_rel': string; '@_href': string }[]; id: string; published: string }[];
  };
}

/** No feed reader at all, but plain XML. */
const plainXml: FeedReader = (text, format) => {
  if (format === 'json') return Promise.resolve(undefined);
  const raw = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (_name, path) => /^(?:rss\.channel\.item|feed\.entry|feed\.entry\.link)$/u.test(String(path)),
  }).parse(text) as RawFeed;
  return Promise.resolve(
    raw.rss
      ? raw.rss.channel.item.map(({ title, link, guid, pubDate }) => ({
          title,
          link,
          id: plain(guid),
          published: iso(pubDate),
        }))
      : (raw.feed?.entry ?? []).map(({ title, link, id, published }) => ({
          title: plain(title),
          link: link.find((one) => one['@_rel'] === 'alternate')?.['@_href'] ?? '',
          id,
          published: iso(published),
        })),
  );
};

/** All readers, by name. */
export const READERS: Readonly<Record<string, FeedReader>> = {
  feedsmith,
  'rss-parser': rssParser,
  feedparser,
  '@rowanmanning/feed-parser': rowanmanning,
  '@extractus/feed-extractor': extractus,
  'fast-xml-parser': plainXml,
};

/** The format of a feed, from its file's name. */
export function formatOf(name: string): 'rss' | 'atom' | 'json' {
  return name.endsWith('rss.xml') ? 'rss' : name.endsWith('atom.xml') ? 'atom' : 'json';
}

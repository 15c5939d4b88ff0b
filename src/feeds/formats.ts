import { addresses } from '../addresses.ts';

/** A format that every feed comes in. */
export interface FeedFormat {
  /** The file's name below the page that the feed belongs to. */
  file: 'rss.xml' | 'atom.xml' | 'feed.json';
  /** Its media type. */
  type: string;
  /** What it is called. */
  name: string;
}

/** RSS first: what readers and programs know best. */
export const FEED_FORMATS: readonly FeedFormat[] = [
  { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
];

/**
 * The feeds of a page in all formats, with their paths.
 * @param page path of the page that they belong to, with a slash at its end
 */
export function feedsOf(page: string): (FeedFormat & { path: string })[] {
  return FEED_FORMATS.map((format) => ({ ...format, path: addresses.feedOf(page, format.file) }));
}

/** The page that an RSS feed belongs to: it lies below it. */
export function pageOfFeed(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

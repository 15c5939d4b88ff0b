import { describe, expect, it } from 'vitest';
import { folder, FULL, RFC3339, rss, TAG } from './feed-documents.ts';
import { filesOf, read } from './output.ts';

describe('the JSON feeds of the sample edition', () => {
  const json = filesOf(folder).filter((name) => /(?:^|\/)feed\.json$/u.test(name));

  it('hold to JSON Feed 1.1: required fields, string ids, RFC 3339 dates, complete addresses', () => {
    expect(json).toHaveLength(rss.length);
    for (const name of json) {
      const feed = JSON.parse(read(folder, name)) as Record<string, unknown> & {
        items: Record<string, unknown>[];
      };
      expect(feed, name).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'ar' });
      expect(decodeURI(String(feed.feed_url))).toBe(`https://nashra.example/${name}`);
      for (const field of ['title', 'home_page_url', 'description', 'icon', 'user_comment'])
        expect(feed[field], name).toBeTypeOf('string');
      for (const item of feed.items) {
        expect(item.id).toMatch(TAG);
        expect(item.url).toMatch(FULL);
        expect(item.content_html).toBeTypeOf('string');
        expect(item.date_published).toMatch(RFC3339);
        if (item.date_modified !== undefined) expect(item.date_modified).toMatch(RFC3339);
        expect(item.authors).not.toEqual([]);
      }
    }
  });
});

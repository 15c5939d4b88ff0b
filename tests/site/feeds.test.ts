import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseFeed } from 'feedsmith';
import { XMLParser } from 'fast-xml-parser';
import RssParser from 'rss-parser';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf, read } from './output.ts';
import { article, smallSite } from './small-site.ts';

const folder = inject('sampleFolder');
const feeds = filesOf(folder).filter((name) => name.endsWith('rss.xml'));

interface Item {
  title: string;
  link: string;
  guid: string;
  pubDate: string;
  content: string;
}

/** The items of a feed as rss-parser understands them. */
async function itemsOf(xml: string): Promise<Item[]> {
  const { items } = await new RssParser().parseString(xml);
  return items.map((item) => ({
    title: item.title ?? '',
    link: item.link ?? '',
    guid: item.guid ?? '',
    pubDate: item.pubDate ?? '',
    content: (item['content:encoded'] as string | undefined) ?? '',
  }));
}

describe('the feeds of the sample edition', () => {
  it('are one for the site and one for each section', () => {
    expect(feeds).toHaveLength(9);
  });

  it.each(feeds)('%s reads the same in three parsers', async (name) => {
    const xml = read(folder, name);
    const first = await itemsOf(xml);
    const second = parseFeed(xml);
    expect(second.format).toBe('rss');
    const items = second.format === 'rss' ? (second.feed.items ?? []) : [];
    expect(items.map((item) => [item.title, item.link])).toEqual(
      first.map((item) => [item.title, item.link]),
    );
    const third = new XMLParser({ isArray: (tag) => tag === 'item', ignoreAttributes: false }).parse(xml) as {
      rss: {
        channel: {
          language: string;
          item: { title: string; pubDate: string }[];
          'atom:link': { '@_href': string };
        };
      };
    };
    const { channel } = third.rss;
    expect(channel.language).toBe('ar');
    expect(channel['atom:link']['@_href']).toBe(`https://nashra.example/${name}`);
    expect(channel.item.map((item) => item.pubDate)).toEqual(first.map((item) => item.pubDate));
  });

  it('carry whole articles, right to left, with complete addresses', async () => {
    for (const item of await itemsOf(read(folder, 'rss.xml'))) {
      expect(item.content, item.link).toMatch(/^<div dir="rtl" lang="ar">/u);
      expect(item.content, item.link).not.toMatch(/(?:href|src)="(?!https?:|mailto:|tel:)/u);
      expect(item.content, item.link).not.toMatch(/<script|srcset|\son\w+=/u);
      expect(item.guid).toMatch(/^tag:nashra\.example,2022:[a-z0-9]{4,8}$/u);
      expect(new Date(item.pubDate).toString()).not.toBe('Invalid Date');
    }
  });

  it('say the true size and type of each enclosure', () => {
    const enclosures = [
      ...read(folder, 'rss.xml').matchAll(/<enclosure url="([^"]+)" length="(\d+)" type="([^"]+)"/gu),
    ];
    expect(enclosures.length).toBeGreaterThan(10);
    for (const [, url = '', length, type] of enclosures) {
      const file = path.join(folder, new URL(url).pathname);
      expect(existsSync(file), url).toBe(true);
      expect(Number(length)).toBe(statSync(file).size);
      expect(type).toBe('image/jpeg');
    }
  });
});

describe('a story that is edited after publication', () => {
  let before: Item[];
  let after: Item[];
  let moved: string;

  beforeAll(async () => {
    const site = smallSite({ 'articles/first.md': article({ title: 'قبل', date: '2026-11-01T10:00' }) });
    expect((await site.build()).code).toBe(0);
    before = await itemsOf(read(site.out, 'rss.xml'));
    const edited = { title: 'بعد', date: '2026-11-01T10:00', updated: '2026-11-02T10:00', slug: 'second' };
    site.write({ 'articles/first.md': article({ ...edited, aliases: '[/2026/11/first/]' }, 'نص محدّث.') });
    expect((await site.build()).code).toBe(0);
    after = await itemsOf(read(site.out, 'rss.xml'));
    moved = read(site.out, '2026/11/first/index.html');
  });

  it('is still reached by its first address', () => {
    expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/2026/11/second/">');
    expect(moved).toContain('<link rel="canonical" href="https://example.org/2026/11/second/">');
  });

  it('keeps its guid and its date under a new headline and a new slug, so that no reader is told twice', () => {
    expect(after[0]?.title).toBe('بعد');
    expect(after[0]?.link).not.toBe(before[0]?.link);
    expect(after[0]?.guid).toBe(before[0]?.guid);
    expect(after[0]?.pubDate).toBe('Sun, 01 Nov 2026 07:00:00 GMT');
    expect(before[0]?.pubDate).toBe(after[0]?.pubDate);
  });
});

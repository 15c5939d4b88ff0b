import { beforeAll, describe, expect, it } from 'vitest';
import { formatOf, READERS, type ReadItem } from './feed-readers.ts';
import { filesOf, read } from './output.ts';
import { article, NEWSROOM, smallSite, type SmallSite } from './small-site.ts';

const FORMATS = ['rss.xml', 'atom.xml', 'feed.json'];
const FIRST = '2026-11-01T10:00';

/** The one item of a page's feed in each format, as feedparser or, for JSON, feedsmith reads it. */
async function itemOf(site: SmallSite, page = ''): Promise<ReadItem | undefined> {
  const read3 = await Promise.all(
    FORMATS.map(async (file) => {
      const reader = READERS[file === 'feed.json' ? 'feedsmith' : 'feedparser'];
      return (await reader?.(read(site.out, page + file), formatOf(file)))?.[0];
    }),
  );
  for (const other of read3) expect(other).toEqual(read3[0]);
  return read3[0];
}

const built = async (site: SmallSite, now?: string) => {
  const { code, output } = await site.build(now);
  expect(code, output).toBe(0);
};

describe('a story that is edited after publication', () => {
  let site: SmallSite;
  let before: ReadItem | undefined;

  beforeAll(async () => {
    site = smallSite({
      'sections/sport.yaml': 'name: رياضة\n',
      'articles/2026/11/first.md': article({ title: 'قبل', date: FIRST, authors: '[amal]', tags: '[تونس]' }),
    });
    await built(site);
    before = await itemOf(site);
  });

  it('is announced with its first publication', () => {
    expect(before).toMatchObject({ title: 'قبل', published: '2026-11-01T07:00:00.000Z' });
  });

  it('keeps its id and date when it is retitled, corrected, moved to another folder, section and slug', async () => {
    site.write({
      'articles/2026/11/first.md': article({
        title: 'بعد',
        date: FIRST,
        section: 'sport',
        authors: '[amal]',
        tags: '[تونس]',
        slug: 'second',
        aliases: '[/2026/11/first/]',
        updated: '2026-11-02T10:00',
        corrections: '[{date: 2026-11-03T10:00, text: الصواب كذا.}]',
      }),
    });
    await built(site);
    for (const page of ['', 'sections/sport/', 'authors/amal/', 'topics/تونس/']) {
      const after = await itemOf(site, page);
      expect(after?.title, page).toBe('بعد');
      expect(after?.link, page).toBe('https://example.org/2026/11/second/');
      expect([after?.id, after?.published], page).toEqual([before?.id, before?.published]);
    }
  });

  it('is told to have changed then: atom:updated, lastBuildDate, updated, date_modified', () => {
    const rss = read(site.out, 'rss.xml');
    expect(rss).toContain('<atom:updated>2026-11-03T10:00:00+03:00</atom:updated>');
    expect(rss).toContain('<lastBuildDate>Tue, 03 Nov 2026 07:00:00 GMT</lastBuildDate>');
    expect(rss).toContain('الصواب كذا.');
    expect(read(site.out, 'atom.xml').match(/<updated>2026-11-03T07:00:00\.000Z<\/updated>/gu)).toHaveLength(
      2,
    );
    expect(read(site.out, 'feed.json')).toContain('"date_modified":"2026-11-03T07:00:00.000Z"');
  });

  it('is still reached by its first address', () => {
    const moved = read(site.out, '2026/11/first/index.html');
    expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/2026/11/second/">');
    expect(moved).toContain('<link rel="canonical" href="https://example.org/2026/11/second/">');
  });

  it('leaves every feed as it is, byte for byte, when time alone goes by', async () => {
    const feeds = filesOf(site.out).filter((name) => FORMATS.some((file) => name.endsWith(file)));
    expect(feeds.length).toBeGreaterThan(10);
    const former = feeds.map((name) => read(site.out, name));
    await built(site, '2026-12-24T08:00:00Z');
    expect(feeds.map((name) => read(site.out, name))).toEqual(former);
  });
});

describe('feeds of what nobody may know yet', () => {
  it('are not there and not listed: a topic, author or series of stories under embargo', async () => {
    const site = smallSite({
      'authors/khafi.yaml': 'name: خفي\n',
      'series/sirr.yaml': 'name: سلسلة خفية\n',
      'series/open.yaml': 'name: سلسلة ظاهرة\n',
      'articles/open.md': article({ title: 'منشور', series: 'open' }),
      'articles/later.md': article({
        date: '2026-12-01',
        tags: '[مكتوم]',
        authors: '[khafi]',
        series: 'sirr',
      }),
    });
    await built(site);
    expect(filesOf(site.out).filter((name) => /khafi|sirr|مكتوم/u.test(name))).toEqual([]);
    expect(read(site.out, 'feeds.opml')).not.toMatch(/khafi|sirr|%D9%85%D9%83%D8%AA%D9%88%D9%85|مكتوم|خفي/u);
    expect(read(site.out, 'feeds.opml')).toContain('سلسلة ظاهرة');
    expect(await itemOf(site, 'series/open/')).toMatchObject({ title: 'منشور' });
    await built(site, '2026-12-02T08:00:00Z');
    for (const page of ['topics/مكتوم/', 'authors/khafi/', 'series/sirr/'])
      expect((await itemOf(site, page))?.link).toBe('https://example.org/2026/12/later/');
  });
});

describe('a newspaper below a path, with names that XML and numbers stumble over', () => {
  it('has feeds that say them as they are', async () => {
    const site = smallSite({
      'site.yaml': String(NEWSROOM['site.yaml']).replace('https://example.org/', 'https://example.org/news/'),
      'authors/amal.yaml': "name: '007'\n",
      'articles/first.md': article(
        { title: `'أ & ب < ج > د "هـ" ]]>'`, summary: `'1 < 2 & 3'`, authors: '[amal]' },
        '`a[b[0]]>c` و[رابط](/about/) ]]>',
      ),
    });
    await built(site);
    const item = await itemOf(site);
    expect(item?.title).toBe('أ & ب < ج > د "هـ" ]]>');
    expect(item?.link).toBe('https://example.org/news/2026/11/first/');
    expect(read(site.out, 'rss.xml')).toContain('<dc:creator>007</dc:creator>');
    expect(read(site.out, 'rss.xml')).toContain('<description>1 &amp;lt; 2 &amp;amp; 3</description>');
    expect(read(site.out, 'rss.xml')).toContain('href="/news/feed.css"');
    expect(read(site.out, 'sections/news/atom.xml')).toContain(
      'href="https://example.org/news/sections/news/atom.xml"',
    );
    const { items } = JSON.parse(read(site.out, 'feed.json')) as { items: { content_html: string }[] };
    expect(items[0]?.content_html).toContain('a[b[0]]>c');
    expect(items[0]?.content_html).toContain('href="https://example.org/news/about/"');
  });
});

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseOpml } from 'feedsmith';
import { toText } from 'hast-util-to-text';
import { describe, expect, inject, it } from 'vitest';
import { formatOf, READERS, type ReadItem } from './feed-readers.ts';
import { elementsOf, filesOf, parsePage, read } from './output.ts';

const folder = inject('sampleFolder');
const files = filesOf(folder);
const feeds = files.filter((name) => /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/u.test(name));
const pages = feeds
  .filter((name) => name.endsWith('rss.xml'))
  .map((name) => name.slice(0, -'rss.xml'.length));

interface JsonItem {
  id: string;
  url: string;
  content_html: string;
  date_published: string;
  attachments?: { url: string; mime_type: string; size_in_bytes: number }[];
}
const jsonItems = (name: string) => (JSON.parse(read(folder, name)) as { items: JsonItem[] }).items;

/** An item as a reader knows it who cuts what stands behind `#` off addresses, as feed-extractor does. */
const withoutFragment = (item: ReadItem) => ({ ...item, link: item.link.replace(/#.*$/u, '') });

describe('the feeds of the sample edition', () => {
  it('are three for the site, and for each section, topic, author and series that has a page, and for corrections', () => {
    const lists = files.filter((name) =>
      /^(?:(?:sections|topics|authors|series)\/[^/]+|corrections)\/index\.html$/u.test(name),
    );
    expect(lists.length).toBeGreaterThan(90);
    const expected = ['', ...lists.map((name) => name.slice(0, -'index.html'.length))];
    expect([...pages].sort()).toEqual(expected.sort());
    expect(feeds).toHaveLength(3 * expected.length);
  });

  it('read the same in six parsers and three formats: titles, links, ids, dates', async () => {
    let compared = 0;
    for (const page of pages) {
      const [first, ...others] = await Promise.all(
        ['rss.xml', 'atom.xml', 'feed.json'].flatMap((file) =>
          Object.entries(READERS).map(async ([reader, readFeed]) => ({
            what: `${page}${file} by ${reader}`,
            items: await readFeed(read(folder, page + file), formatOf(file)),
          })),
        ),
      );
      expect(first?.items?.length, page).toBeGreaterThan(0);
      for (const { what, items } of others) {
        if (items === undefined) continue;
        expect(items.map(withoutFragment), what).toEqual(first?.items?.map(withoutFragment));
        compared += 1;
      }
    }
    // Six read both kinds of XML, two read JSON; the first is what the others are compared with.
    expect(compared).toBe(pages.length * 13);
  });

  it('carry the same whole articles in each format, right to left, with complete addresses', () => {
    const rss = read(folder, 'rss.xml');
    const items = jsonItems('feed.json');
    expect(items).toHaveLength(40);
    for (const { content_html: content, id, url } of items) {
      expect(content, url).toMatch(/^<div dir="rtl" lang="ar">.{200}/su);
      expect(content, url).not.toMatch(/(?:href|src|poster|cite)="(?!https?:|mailto:|tel:)/u);
      expect(content, url).not.toMatch(/<script|srcset|\son\w+=|\sid="/u);
      expect(id).toMatch(/^tag:nashra\.example,2022:[a-z0-9]{4,8}$/u);
      const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(rss.replaceAll('&quot;', '"').replaceAll('&apos;', "'"), url).toContain(escaped);
      expect(read(folder, 'atom.xml'), url).toContain(`<![CDATA[${content}]]>`);
    }
  });

  it('show pictures with their captions and corrections as on the page', () => {
    const [story] = jsonItems('sections/science/feed.json').filter(({ url }) =>
      url.endsWith('/moon-and-hijri-month/'),
    );
    expect(story?.content_html).toMatch(
      /<figure><img src="https:\/\/nashra\.example\/pictures\/[^"]+"[^>]* alt="[^"]+"><figcaption>/u,
    );
    expect(story?.content_html).toContain('<h2>تصويب</h2>');
    expect(read(folder, 'sections/science/rss.xml')).toContain(
      '<atom:updated>2026-10-12T10:00:00+03:00</atom:updated>',
    );
  });

  it('say the true size and type of the one enclosure of each item', () => {
    const attachments = jsonItems('feed.json').map((item) => item.attachments ?? []);
    expect(attachments.flat().length).toBeGreaterThan(10);
    for (const [attachment, ...more] of attachments) {
      expect(more).toEqual([]);
      if (!attachment) continue;
      const file = path.join(folder, new URL(attachment.url).pathname);
      expect(existsSync(file), file).toBe(true);
      const { size_in_bytes: bytes, url } = attachment;
      expect(bytes).toBe(statSync(file).size);
      expect(read(folder, 'rss.xml')).toContain(
        `<enclosure url="${url}" length="${bytes}" type="image/jpeg"/>`,
      );
      expect(read(folder, 'rss.xml')).toContain(
        `<media:content url="${url}" fileSize="${bytes}" type="image/jpeg"`,
      );
      expect(read(folder, 'atom.xml')).toContain(
        `<link href="${url}" rel="enclosure" type="image/jpeg" length="${bytes}"/>`,
      );
    }
  });

  it('are all in the OPML file, in groups, each subject once', () => {
    const { head, body } = parseOpml(read(folder, 'feeds.opml'));
    expect(head?.title).toBe('نشرة');
    const groups = body?.outlines ?? [];
    expect(groups.map(({ text }) => text)).toEqual([
      'كل المقالات',
      'الأقسام',
      'الموضوعات',
      'الكتّاب',
      'السلاسل',
      'التصويبات',
    ]);
    const listed = groups.flatMap(({ outlines }) => outlines ?? []);
    expect(listed.map(({ xmlUrl }) => decodeURI(new URL(xmlUrl ?? '').pathname.slice(1))).sort()).toEqual(
      pages.map((page) => `${page}rss.xml`).sort(),
    );
    for (const { type, text, htmlUrl } of listed) {
      expect([type, text !== '']).toEqual(['rss', true]);
      const page = path.join(folder, decodeURI(new URL(htmlUrl ?? '').pathname), 'index.html');
      expect(existsSync(page), page).toBe(true);
    }
  });

  it.each([
    ['/', ['/']],
    ['/sections/science/', ['/', '/sections/science/']],
    ['/topics/نوبل/', ['/', '/topics/نوبل/']],
    ['/authors/salma-haddad/', ['/', '/authors/salma-haddad/']],
    ['/series/sky-calendar/', ['/', '/series/sky-calendar/']],
    ['/2022/09/kuwait-virtual-currencies-workshop/', ['/', '/sections/breaking/']],
    ['/about/', ['/']],
    ['/404.html', ['/']],
  ])('are told by %s to programs that look for them', (page, subjects) => {
    const html = read(folder, page.endsWith('/') ? `${page}index.html` : page);
    const links = elementsOf(
      parsePage(html),
      ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'alternate',
    );
    expect(links.map(({ properties }) => [properties.type, properties.href])).toEqual(
      subjects.flatMap((subject) => [
        ['application/rss+xml', `${subject}rss.xml`],
        ['application/atom+xml', `${subject}atom.xml`],
        ['application/feed+json', `${subject}feed.json`],
      ]),
    );
    expect(new Set(links.map(({ properties }) => properties.title)).size).toBe(links.length);
  });

  it.each([
    ['sections/science/', 'تابع هذا القسم عبر RSS', 'تابع هذا القسم عبر RSS: العلوم'],
    ['topics/نوبل/', 'تابع هذا الموضوع عبر RSS', 'تابع هذا الموضوع عبر RSS: نوبل'],
    ['authors/salma-haddad/', 'تابع مقالات سلمى الحداد عبر RSS', 'تابع مقالات سلمى الحداد عبر RSS'],
    ['series/sky-calendar/', 'تابع هذه السلسلة عبر RSS', 'تابع هذه السلسلة عبر RSS: مواعيد السماء'],
  ])('are one visible link on %s, whose spoken name says of what', (page, words, spoken) => {
    const main = elementsOf(
      parsePage(read(folder, `${page}index.html`)),
      ({ tagName }) => tagName === 'main',
    );
    const links = elementsOf(
      { type: 'root', children: main },
      ({ tagName, properties }) => tagName === 'a' && /\.(?:xml|json)$/u.test(String(properties.href)),
    );
    expect(links.map((link) => [link.properties.href, toText(link).trim()])).toEqual([
      [`/${page}rss.xml`, words],
    ]);
    expect(links[0]?.properties.ariaLabel).toBe(spoken);
  });
});

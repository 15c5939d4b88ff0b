import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import sharp from 'sharp';
import { filesOf, pagesOf, read } from './output.ts';
import { sitemapFault } from './sitemap-judge.ts';
import { article, smallSite, type SmallSite } from './small-site.ts';

const folder = inject('sampleFolder');

const sitemapsOf = (site: string) => filesOf(site).filter((name) => /^sitemap-.*\.xml$/u.test(name));

/** The addresses of an element in a sitemap, as paths. */
const pathsIn = (xml: string, element = 'loc') =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]+)</${element}>`, 'gu'))].map(([, url]) =>
    decodeURI(new URL(url ?? '').pathname),
  );

/** When a page of a sitemap, or a sitemap of the index, was last changed. */
const lastmodIn = (xml: string, address: string) =>
  new RegExp(`<loc>[^<]*${address}</loc><lastmod>([^<]+)</lastmod>`, 'u').exec(xml)?.[1];

describe('the sitemaps of the sample edition', () => {
  const names = sitemapsOf(folder);

  it('are valid against the schemas of sitemaps.org and of Google', () => {
    expect(names).toContain('sitemap-news.xml');
    for (const name of names) expect(sitemapFault(read(folder, name)), name).toBe('');
  });

  it.each([
    ['sitemap-2026-0.xml', 'image:loc>', 'image:place>'],
    ['sitemap-2026-0.xml', 'url>', 'uri>'],
    ['sitemap-news.xml', '>ar<', '>ar-KW<'],
    ['sitemap-news.xml', '+03:00<', '<'],
    ['sitemap-index.xml', 'lastmod>2026-', 'lastmod>26-'],
  ])('are judged: %s with %s as %s is refused', (name, right, wrong) => {
    const xml = read(folder, name);
    expect(xml).toContain(right);
    expect(sitemapFault(xml.replaceAll(right, wrong))).not.toBe('');
  });

  it('list every page but search, short and former addresses and the one for what is not found, each once', () => {
    const listed = names
      .filter((name) => !/index|news/u.test(name))
      .flatMap((name) => pathsIn(read(folder, name)))
      .sort();
    const pages = pagesOf(folder)
      .filter(
        (page) =>
          page !== '404.html' &&
          !page.startsWith('s/') &&
          page !== 'search/index.html' &&
          !page.includes('coffee-in-the-majlis'),
      )
      .map((page) => `/${page.replace(/index\.html$/u, '')}`)
      .sort();
    expect(listed).toEqual(pages);
  });

  it('hold the stories and the archive of a year in one of its own', () => {
    for (const path of pathsIn(read(folder, 'sitemap-2022-0.xml'))) expect(path).toMatch(/^\/2022\//u);
    for (const path of pathsIn(read(folder, 'sitemap-lists-0.xml'))) expect(path).not.toMatch(/^\/\d/u);
  });

  it('say of each article when it last changed for a reader', () => {
    const entry = (year: number, address: string) =>
      Date.parse(lastmodIn(read(folder, `sitemap-${year}-0.xml`), address) ?? '');
    expect(entry(2022, '/2022/09/kuwait-virtual-currencies-workshop/')).toBe(
      Date.parse('2022-09-19T12:15:00+03:00'),
    );
    expect(entry(2024, '/2024/04/total-solar-eclipse/')).toBe(Date.parse('2024-04-09T08:00:00+03:00'));
    expect(lastmodIn(read(folder, 'sitemap-lists-0.xml'), '/sections/science/')).toBeDefined();
  });

  it('name pictures that are there', () => {
    const pictures = names.flatMap((name) => pathsIn(read(folder, name), 'image:loc'));
    expect(pictures.length).toBeGreaterThan(40);
    for (const picture of pictures) expect(existsSync(path.join(folder, picture)), picture).toBe(true);
  });

  it('are all named by the index, which robots.txt names', () => {
    const index = read(folder, 'sitemap-index.xml');
    expect(pathsIn(index).sort()).toEqual(
      names.filter((name) => name !== 'sitemap-index.xml').map((name) => `/${name}`),
    );
    expect(index.match(/<lastmod>/gu)).toHaveLength(names.length - 1);
    expect(read(folder, 'robots.txt')).toContain('Sitemap: https://nashra.example/sitemap-index.xml\n');
  });
});

describe('a newsroom that publishes a story', () => {
  const HOUR = 3_600_000;
  const published = Date.parse('2026-11-20T09:00:00Z');
  const at = (hours: number) => new Date(published + hours * HOUR).toISOString();
  let site: SmallSite;
  const due = () => Number(read(path.join(site.out, '..', 'cache'), 'next-due.txt'));

  beforeAll(async () => {
    const picture = await sharp({ create: { width: 500, height: 300, channels: 3, background: '#0a0' } })
      .jpeg()
      .toBuffer();
    site = smallSite({
      'articles/old/p.jpg': picture,
      'articles/old/index.md': article(
        { date: '2024-05-01', image: '{src: ./p.jpg, alt: صورة}' },
        '![صورة](./p.jpg)',
      ),
      'articles/kept.md': article({ date: '2025-05-01' }),
      'articles/new.md': article({ date: at(0), title: 'خبر "جديد" & قصير' }),
      'articles/later.md': article({ date: at(100), title: 'خبر مؤجل' }),
      'articles/draft.md': article({ date: at(0), title: 'مسودة', draft: 'true' }),
    });
  });

  it('has it alone in the sitemap of news while it is younger than 48 hours', async () => {
    expect((await site.build(at(47))).code).toBe(0);
    const news = read(site.out, 'sitemap-news.xml');
    expect(sitemapFault(news)).toBe('');
    expect(pathsIn(news)).toEqual(['/2026/11/new/']);
    expect(news).toContain('<news:title>خبر "جديد" &amp; قصير</news:title>');
    expect(news).toContain('<news:language>ar</news:language>');
    expect(news).toContain('<news:publication_date>2026-11-20T12:00:00+03:00</news:publication_date>');
    expect(read(site.out, 'robots.txt')).toContain('Sitemap: https://example.org/sitemap-news.xml\n');
    expect(lastmodIn(read(site.out, 'sitemap-index.xml'), 'sitemap-news.xml')).toBe(at(0));
    // Once a picture that stands at the head and in the body.
    expect(pathsIn(read(site.out, 'sitemap-2024-0.xml'), 'image:loc')).toHaveLength(1);
  });

  it('is built anew when the story leaves the window, and then names no sitemap of news', async () => {
    expect(due() * 1000).toBe(published + 48 * HOUR);
    expect((await site.build(at(48))).code).toBe(0);
    expect(sitemapsOf(site.out)).not.toContain('sitemap-news.xml');
    for (const name of ['sitemap-index.xml', 'robots.txt'])
      expect(read(site.out, name), name).not.toContain('sitemap-news.xml');
    for (const name of sitemapsOf(site.out)) expect(sitemapFault(read(site.out, name)), name).toBe('');
    expect(due() * 1000).toBe(published + 100 * HOUR);
  });

  it('changes only the sitemaps that the next story concerns', async () => {
    const before = new Map(sitemapsOf(site.out).map((name) => [name, read(site.out, name)]));
    expect((await site.build(at(101))).code).toBe(0);
    const changed = sitemapsOf(site.out).filter((name) => read(site.out, name) !== before.get(name));
    expect(changed).toEqual([
      'sitemap-2026-0.xml',
      'sitemap-index.xml',
      'sitemap-lists-0.xml',
      'sitemap-news.xml',
      'sitemap-pages-0.xml',
    ]);
    expect([...before.keys()]).toContain('sitemap-2025-0.xml');
    const index = read(site.out, 'sitemap-index.xml');
    expect(Date.parse(lastmodIn(index, 'sitemap-2025-0.xml') ?? '')).toBe(
      Date.parse('2025-05-01T00:00+03:00'),
    );
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { DiskCache } from '../../src/disk-cache.ts';
import { elementsOf, filesOf, pagesOf, parsePage, read } from './output.ts';
import { article, NEWSROOM, smallSite, type SmallSite } from './small-site.ts';

const HOST = 'https://example.org/news/';

/** A page's entries by OpenGraph name. */
function openGraph(site: SmallSite, page: string): Map<string, string> {
  const metas = elementsOf(parsePage(read(site.out, page)), ({ tagName }) => tagName === 'meta');
  return new Map(
    metas.map(({ properties }) => [String(properties.property), String(properties.content)] as const),
  );
}

/** The file that a page names as its share picture, relative to the site. */
function shared(site: SmallSite, page: string): string {
  const url = openGraph(site, page).get('og:image') ?? '';
  expect(url, page).toMatch(/^https:\/\/example\.org\/news\//u);
  return url.slice(HOST.length);
}

const cards = (site: SmallSite) => filesOf(site.out).filter((name) => name.startsWith('cards/'));

describe('share pictures', () => {
  let site: SmallSite;
  const one = '2026/11/one/index.html';
  const two = '2026/11/two/index.html';

  beforeAll(async () => {
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#aa5511' } })
      .jpeg()
      .toBuffer();
    const many = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`articles/n${index}.md`, article({ title: `خبر ${index}` })]),
    );
    site = smallSite({
      'site.yaml': `${String(NEWSROOM['site.yaml']).replace('https://example.org/', HOST)}perPage: 5\n`,
      'sections/empty.yaml': 'name: قسم بلا أخبار\n',
      'authors/khafi.yaml': 'name: لم ينشر بعد\n',
      'articles/one.md': article({ title: 'عنوان أول', tags: '[تونس]', authors: '[amal]' }),
      'articles/two/index.md': article({ title: 'عنوان ثان', image: '{src: ./p.jpg, alt: وصف}' }),
      'articles/two/p.jpg': picture,
      'articles/later.md': article({ title: 'مؤجل', date: '2027-01-05', tags: '[سر]', authors: '[khafi]' }),
      'articles/draft.md': article({ title: 'مسودة', draft: 'true' }),
      ...many,
    });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
  });

  it('are there for every page that names one, and for no other', () => {
    const named = new Set(
      pagesOf(site.out)
        .filter((page) => openGraph(site, page).has('og:image'))
        .map((page) => shared(site, page)),
    );
    expect(named.delete('share-default.png')).toBe(true);
    expect([...named].sort()).toEqual(cards(site));
    expect(new Set(cards(site)).size).toBe(
      16 + '/ archive year month section section topic author'.split(' ').length,
    );
  });

  it('stand for articles and lists; pages of other kinds have the newspaper’s own', () => {
    for (const page of ['index', '2026/index', '2026/11/index', 'sections/empty/index']) {
      expect(shared(site, `${page}.html`)).toMatch(/^cards\/[0-9a-f]{16}\.png$/u);
    }
    expect(shared(site, 'sections/news/page/1/index.html')).toBe(shared(site, 'sections/news/index.html'));
    expect(shared(site, '2026/11/20/index.html')).toBe(shared(site, '2026/11/index.html'));
    expect(shared(site, one)).toMatch(/\.png$/u);
    expect(shared(site, two)).toMatch(/\.jpg$/u);
    for (const page of ['404.html', 'search/index.html'])
      expect(shared(site, page)).toBe('share-default.png');
  });

  it('are told of by their size and their words', () => {
    const found = openGraph(site, two);
    expect(found.get('og:image:alt')).toBe('عنوان ثان');
    expect([found.get('og:image:width'), found.get('og:image:height')]).toEqual(['1200', '630']);
    expect(openGraph(site, 'authors/amal/index.html').get('og:image:alt')).toBe('أمل');
    const day = openGraph(site, '2026/11/20/index.html');
    expect(day.get('og:image:alt')).toBe('نوفمبر 2026');
    expect([day.get('og:image:width'), day.get('og:image:height')]).toEqual(['1200', '630']);
  });

  it('are 1200x630 and at most 300 KB', async () => {
    for (const name of cards(site)) {
      const bytes = readFileSync(path.join(site.out, name));
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
      expect(bytes.length).toBeLessThanOrEqual(300_000);
    }
  });

  it('are drawn once; another headline gets another address, and the old picture goes', async () => {
    const before = new Map([one, two].map((page) => [page, shared(site, page)]));
    const cache = new DiskCache(path.join(site.environment.NASHRA_CACHE, 'cards'));
    const kept = path.basename(before.get(two) ?? '');
    cache.write(kept, 'not drawn again');
    site.write({
      'articles/one.md': article({ title: 'عنوان أول مصوّب', tags: '[تونس]', authors: '[amal]' }),
    });
    const all = cards(site);
    expect((await site.build()).code).toBe(0);
    expect(read(site.out, `cards/${kept}`)).toBe('not drawn again');
    expect(shared(site, two)).toBe(before.get(two));
    expect(shared(site, one)).not.toBe(before.get(one));
    expect(cards(site).filter((name) => !all.includes(name))).toEqual([shared(site, one)]);
    expect(all.filter((name) => !cards(site).includes(name))).toEqual([before.get(one)]);
  });
});

import { beforeAll, describe, expect, inject, it } from 'vitest';
import { elementsOf, pagesOf, PAGE_TYPES, parsePage, read } from './output.ts';
import { article, NEWSROOM, smallSite, type SmallSite } from './small-site.ts';

const folder = inject('sampleFolder');

/** What a page's head says: `meta` by name or property, `link` by relation; several of one name as a list. */
function headOf(site: string, page: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (name: unknown, content: unknown) => {
    const key = String(name);
    found.set(key, [...(found.get(key) ?? []), String(content)]);
  };
  const tree = parsePage(read(site, page));
  for (const { tagName, properties } of elementsOf(tree, () => true)) {
    if (tagName === 'meta') add(properties.name ?? properties.property, properties.content);
    if (tagName === 'link') add(properties.rel, properties.href);
  }
  return found;
}

const fileOf = (address: string) =>
  address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);

/** What every page of the newspaper has once. */
const ALWAYS = [
  ...['description', 'robots', 'canonical', 'og:site_name', 'og:locale', 'og:type', 'og:title'],
  ...['og:description', 'og:url', 'og:image', 'og:image:type', 'og:image:width', 'og:image:height'],
  ...['og:image:alt', 'twitter:card', 'twitter:image:alt'],
];

describe('the head of every page of the sample edition', () => {
  it('says once all that search engines and messengers ask for', () => {
    for (const page of pagesOf(folder)) {
      if (read(folder, page).includes('http-equiv="refresh"')) continue;
      const head = headOf(folder, page);
      for (const name of ALWAYS) {
        expect(head.get(name), `${page}: ${name}`).toHaveLength(1);
        expect(head.get(name)?.[0], `${page}: ${name}`).not.toMatch(/^(?:undefined|null|)$/u);
      }
      expect(head.get('og:url'), page).toEqual(head.get('canonical'));
      expect(head.get('og:locale'), page).toEqual(['ar_KW']);
    }
  });

  it.each(Object.entries(PAGE_TYPES))('is right for its type: %s (%s)', (type, address) => {
    const head = headOf(folder, fileOf(address));
    const isStory = /^\/\d{4}\/\d{2}\/(?!\d{2}\/)[^/]+\/$/u.test(address);
    expect(head.get('og:type')).toEqual([isStory ? 'article' : type === 'author' ? 'profile' : 'website']);
    const hidden = type === 'search' || type === 'page not found';
    expect(head.get('robots')).toEqual([hidden ? 'noindex' : 'max-image-preview:large']);
    expect(head.get('canonical')).toEqual([`https://nashra.example${encodeURI(address)}`]);
    expect(head.has('article:published_time')).toBe(isStory);
    expect(head.has('next') || head.has('prev')).toBe(false);
    expect(head.get('alternate')?.[0]).toBe('/rss.xml');
  });

  it('has a title and a description of its own', () => {
    const seen = new Map<string, string>();
    for (const address of Object.values(PAGE_TYPES)) {
      const html = read(folder, fileOf(address));
      const [, title = ''] = /<title>([^<]+)<\/title>/u.exec(html) ?? [];
      const description = headOf(folder, fileOf(address)).get('description')?.[0] ?? '';
      expect(seen.get(title), title).toBeUndefined();
      seen.set(title, address);
      if (!['home', 'page not found'].some((type) => PAGE_TYPES[type] === address)) {
        expect(seen.get(description), `${address}: ${description}`).toBeUndefined();
        seen.set(description, address);
      }
    }
  });
});

describe('the heads of a newsroom with accounts elsewhere and long lists', () => {
  let site: SmallSite;
  const at = (path: string) => `https://example.org/news${path}`;

  beforeAll(async () => {
    const settings = `perPage: 5
social:
  - { name: إكس, href: 'https://x.com/jarida' }
  - { name: فيسبوك, href: 'https://www.facebook.com/jarida' }
`;
    const stories = Array.from({ length: 16 }, (_, n): [string, string] => [
      `articles/n${n}.md`,
      article({ date: `2026-10-${String(n + 1).padStart(2, '0')}`, authors: '[amal]', tags: '[تونس, مصر]' }),
    ]);
    site = smallSite({
      'site.yaml': `${String(NEWSROOM['site.yaml']).replace('example.org/', 'example.org/news/')}${settings}`,
      'authors/amal.yaml': 'name: أمل\nlinks: [https://twitter.com/@amal]\n',
      ...Object.fromEntries(stories),
    });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
  });

  it('names the accounts of the newspaper and of the author with a story', () => {
    const head = headOf(site.out, '2026/10/n3/index.html');
    expect(head.get('twitter:site')).toEqual(['@jarida']);
    expect(head.get('twitter:creator')).toEqual(['@amal']);
    expect(head.get('article:publisher')).toEqual(['https://www.facebook.com/jarida']);
    expect(head.get('article:author')).toEqual([at('/authors/amal/')]);
    expect(head.get('article:section')).toEqual(['أخبار']);
    expect(head.get('article:tag')).toEqual(['تونس', 'مصر']);
    expect(head.get('article:published_time')).toEqual(['2026-10-04T00:00:00+03:00']);
  });

  // 16 stories, five a page: six on the front page, then pages 2 and 1.
  it.each([
    ['sections/news/index.html', undefined, '/sections/news/page/2/'],
    ['sections/news/page/2/index.html', '/sections/news/', '/sections/news/page/1/'],
    ['sections/news/page/1/index.html', '/sections/news/page/2/', undefined],
    ['authors/amal/page/2/index.html', '/authors/amal/', '/authors/amal/page/1/'],
    ['topics/مصر/page/1/index.html', '/topics/مصر/page/2/', undefined],
  ])('says of %s which page is before it and which comes next', (page, previous, next) => {
    const head = headOf(site.out, page);
    const links = (path: string | undefined) => (path === undefined ? undefined : [at(encodeURI(path))]);
    expect(head.get('prev')).toEqual(links(previous));
    expect(head.get('next')).toEqual(links(next));
    expect(head.get('canonical')).toEqual([at(`/${encodeURI(page.replace('index.html', ''))}`)]);
  });
});

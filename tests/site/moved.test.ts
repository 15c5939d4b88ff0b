import { beforeAll, describe, expect, inject, it } from 'vitest';
import { elementsOf, filesOf, pagesOf, parsePage, read } from './output.ts';
import { article, NEWSROOM, smallSite, type SmallSite } from './small-site.ts';

/** The values of an attribute on the elements of a page that a test picks by tag and another attribute. */
function metaOf(html: string): Record<string, string> {
  const found = elementsOf(parsePage(html), ({ tagName }) => tagName === 'meta' || tagName === 'link');
  return Object.fromEntries(
    found.map(({ properties: { httpEquiv, name, property, rel, content, href } }) => [
      String(httpEquiv ?? property ?? name ?? rel),
      String(content ?? href),
    ]),
  );
}

describe('every article of the sample edition', () => {
  const folder = inject('sampleFolder');
  const articles = pagesOf(folder).filter((page) => {
    const html = read(folder, page);
    return html.includes('class="share"');
  });

  it('has a short address of ASCII, which its links to share and its copy button use', () => {
    expect(articles.length).toBeGreaterThan(40);
    const short = new Set<string>();
    for (const page of articles) {
      const [share] = elementsOf(
        parsePage(read(folder, page)),
        ({ properties }) => 'dataShare' in properties,
      );
      const url = String(share?.properties.dataUrl);
      expect(url, page).toMatch(/^https:\/\/nashra\.example\/s\/[a-z0-9]{4,8}\/$/u);
      const links = elementsOf(
        { type: 'root', children: share?.children ?? [] },
        ({ tagName }) => tagName === 'a',
      );
      expect(links).toHaveLength(6);
      for (const { properties } of links) {
        expect(decodeURIComponent(String(properties.href)), page).toContain(url);
      }
      short.add(new URL(url).pathname);
    }
    expect(short.size).toBe(articles.length);
    const pages = pagesOf(folder).filter((page) => page.startsWith('s/'));
    expect(new Set(pages.map((page) => `/${page.replace('index.html', '')}`))).toEqual(short);
  });
});

describe('a short or former address', () => {
  let site: SmallSite;

  beforeAll(async () => {
    site = smallSite({
      'site.yaml': String(NEWSROOM['site.yaml']).replace('https://example.org/', 'https://example.org/news/'),
      'articles/عنوان-عربي.md': article({
        title: '"أول <b>& \\"ثان\\""',
        id: 'abcd1234',
        aliases: '[/2020/01/قديم/, /2020/01/older/]',
      }),
      'articles/bare.md': article({ title: 'موجز', id: 'bare', date: '2026-11-19' }, 'كلام الموجز كله.'),
      'articles/later.md': article({ title: 'لاحق', id: 'later', date: '2026-12-19' }),
      'pages/about.md':
        '---\ntitle: من نحن\naliases: [/about-us/, /info/عنا, "/?page_id=2"]\n---\n\nكلام عنا.\n',
      'pages/team.md': '---\ntitle: الفريق\naliases: [/about/team/]\n---\n\nأسماء.\n',
    });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
  });

  it.each(['s/abcd1234', '2020/01/قديم', '2020/01/older'])('leads by a page of its own: %s', (where) => {
    const html = read(site.out, `${where}/index.html`);
    const path = `/news/2026/11/${encodeURIComponent('عنوان-عربي')}/`;
    const meta = metaOf(html);
    expect(meta).toMatchObject({
      refresh: `0; url=${path}`,
      robots: 'noindex',
      canonical: `https://example.org${path}`,
      'og:url': `https://example.org${path}`,
      'og:title': 'أول <b>& "ثان"',
    });
    expect(meta['content-security-policy']).toContain("default-src 'none'");
    expect(elementsOf(parsePage(html), ({ tagName }) => ['script', 'style', 'b'].includes(tagName))).toEqual(
      [],
    );
    const [link] = elementsOf(parsePage(html), ({ tagName }) => tagName === 'a');
    expect(link?.properties.href).toBe(path);
  });

  it.each([
    ['about-us', 'about', 'من نحن'],
    ['info/عنا', 'about', 'من نحن'],
    ['about/team', 'team', 'الفريق'],
  ])('leads to a standing page as well: %s', (where, slug, title) => {
    expect(metaOf(read(site.out, `${where}/index.html`))).toMatchObject({
      refresh: `0; url=/news/${slug}/`,
      robots: 'noindex',
      canonical: `https://example.org/news/${slug}/`,
      'og:title': title,
    });
  });

  it('tells those who preview links what the page itself tells them', () => {
    const properties = (html: string) =>
      Object.entries(metaOf(html)).filter(([name]) => /^(?:og|article|twitter):/u.test(name));
    for (const [short, page] of [
      ['s/abcd1234', '2026/11/عنوان-عربي'],
      ['s/bare', '2026/11/bare'],
      ['about-us', 'about'],
    ]) {
      const told = properties(read(site.out, `${short ?? ''}/index.html`));
      expect(told.length).toBeGreaterThan(5);
      expect(told).toEqual(properties(read(site.out, `${page ?? ''}/index.html`)));
    }
  });

  it('is a rule in _redirects, and in neither sitemap nor feed', () => {
    const path = `/news/2026/11/${encodeURIComponent('عنوان-عربي')}/`;
    expect(read(site.out, '_redirects').trim().split('\n')).toEqual([
      '/news/about-us/ /news/about/ 301',
      `/news/info/${encodeURIComponent('عنا')}/ /news/about/ 301`,
      '/news/about/team/ /news/team/ 301',
      `/news/2020/01/${encodeURIComponent('قديم')}/ ${path} 301`,
      `/news/2020/01/older/ ${path} 301`,
      `/news/s/abcd1234/ ${path} 301`,
      '/news/s/bare/ /news/2026/11/bare/ 301',
    ]);
    const sitemaps = filesOf(site.out).filter((name) => /^sitemap-.*\.xml$/u.test(name));
    expect(sitemaps.length).toBeGreaterThan(1);
    for (const name of sitemaps)
      expect(read(site.out, name)).not.toMatch(/\/s\/|2020\/01|about-us|about\/team/u);
    expect(read(site.out, 'rss.xml')).not.toContain('/s/');
  });

  it('is there only while its story is published', async () => {
    expect(filesOf(site.out).filter((name) => name.startsWith('s/'))).toEqual([
      's/abcd1234/index.html',
      's/bare/index.html',
    ]);
    site.write({ 'articles/bare.md': article({ title: 'موجز', id: 'bare', draft: 'true' }) });
    expect((await site.build('2026-12-20T00:00:00Z')).code).toBe(0);
    expect(filesOf(site.out).filter((name) => name.startsWith('s/'))).toEqual([
      's/abcd1234/index.html',
      's/later/index.html',
    ]);
    expect(read(site.out, '_redirects')).not.toContain('bare');
  });
});

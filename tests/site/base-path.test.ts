import { beforeAll, describe, expect, it } from 'vitest';
import { elementsOf, pagesOf, parsePage, read, filesOf } from './output.ts';
import { article, smallSite, NEWSROOM, type SmallSite } from './small-site.ts';

describe('a newsroom under a base path', () => {
  let site: SmallSite;

  beforeAll(async () => {
    site = smallSite({
      'site.yaml': String(NEWSROOM['site.yaml']).replace('https://example.org/', 'https://example.org/news/'),
      'pages/about.md': '---\ntitle: من نحن\n---\n\n[خبر](/2026/11/one/)\n',
      'articles/one.md': article({ tags: '[تونس]', authors: '[amal]' }),
      'articles/two.md': article({ tags: '[تُونس]', related: '[one]' }, 'نص فيه [رابط](/2026/11/one/).'),
      'articles/خبر-عربي.md': article({ title: 'بعنوان عربي' }),
    });
    const { code, output } = await site.build();
    expect(output).not.toMatch(/error|خطأ/iu);
    expect(code).toBe(0);
  });

  it('links to itself only below that path', () => {
    const outside: string[] = [];
    for (const page of pagesOf(site.out)) {
      const tree = parsePage(read(site.out, page));
      for (const { properties } of elementsOf(tree, () => true)) {
        for (const name of ['href', 'src', 'action', 'dataBreaking'] as const) {
          const value = properties[name];
          if (typeof value !== 'string' || /^(?:https?:|mailto:|#)/u.test(value)) continue;
          if (!value.startsWith('/news/')) outside.push(`${page}: ${value}`);
        }
      }
    }
    expect(outside).toEqual([]);
  });

  it('has complete addresses with it in feed, sitemap, robots.txt and structured data', () => {
    expect(read(site.out, 'rss.xml')).toContain('<link>https://example.org/news/2026/11/one/</link>');
    expect(read(site.out, 'sitemap-2026-0.xml')).toContain(
      '<loc>https://example.org/news/2026/11/one/</loc>',
    );
    expect(read(site.out, 'sitemap-index.xml')).toContain(
      '<loc>https://example.org/news/sitemap-2026-0.xml</loc>',
    );
    expect(read(site.out, 'robots.txt')).toContain('Sitemap: https://example.org/news/sitemap-index.xml');
    expect(read(site.out, '2026/11/one/index.html')).toContain(
      '"url":"https://example.org/news/2026/11/one/"',
    );
    expect(read(site.out, 'pagefind/pagefind-entry.json')).toContain('"page_count":3');
  });

  it('has feeds and a letter whose addresses are all below that path, and are there', () => {
    const documents = filesOf(site.out).filter((name) =>
      /(?:\.xml|feed\.json|feeds\.opml|^digest\/.*\.(?:html|txt))$/u.test(name),
    );
    expect(documents.length).toBeGreaterThan(10);
    const files = new Set(filesOf(site.out));
    for (const name of documents) {
      const own = read(site.out, name).match(/https:\/\/example\.org\/[^\s"'<>&\\]*/gu) ?? [];
      for (const address of new Set(own)) {
        const path = decodeURI(new URL(address).pathname);
        expect(path.startsWith('/news/'), `${name}: ${address}`).toBe(true);
        expect(files, `${name}: ${address}`).toContain(
          path.slice('/news/'.length).replace(/(?:^|\/)$/u, '$&index.html'),
        );
      }
    }
  });

  it('gives an Arabic slug a page of its own and an encoded address in the feed', () => {
    expect(filesOf(site.out)).toContain('2026/11/خبر-عربي/index.html');
    expect(read(site.out, 'rss.xml')).toContain(
      `<link>https://example.org/news/2026/11/${encodeURIComponent('خبر-عربي')}/</link>`,
    );
  });

  it('takes two spellings of a tag for one topic', () => {
    const topics = pagesOf(site.out).filter((page) => page.startsWith('topics/'));
    expect(topics).toEqual(['topics/تونس/index.html']);
    expect(read(site.out, 'topics/تونس/index.html').match(/<article/gu)).toHaveLength(2);
  });
});

describe('a build at one moment', () => {
  it('gives the same bytes every time', async () => {
    const files = {
      'articles/one.md': article({ tags: '[تونس]' }),
      'articles/two.md': article({ tags: '[مصر]' }),
    };
    const [a, b] = [smallSite(files), smallSite(files)];
    for (const site of [a, b]) expect((await site.build()).code).toBe(0);
    expect(filesOf(b.out)).toEqual(filesOf(a.out));
    for (const name of filesOf(a.out)) expect(read(b.out, name) === read(a.out, name), name).toBe(true);
  });
});

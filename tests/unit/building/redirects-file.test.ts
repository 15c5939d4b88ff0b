import { describe, expect, it } from 'vitest';
import { movedAddresses } from '../../../src/articles/moved.ts';
import { redirectsFile } from '../../../src/building/redirects-file.ts';
import { sampleArticle, samplePage } from '../articles/sample-article.ts';

const HOST = { base: '/', host: 'any' } as const;

describe('redirectsFile', () => {
  const stories = [
    sampleArticle({ id: 'newer', path: '/2026/11/جديد/' }),
    sampleArticle({ id: 'older', path: '/2026/10/old/', aliases: ['/2020/01/قديم/'] }),
  ];
  const moved = movedAddresses(stories, [samplePage({ slug: 'about', aliases: ['/about-us/', '/?p=2'] })]);

  it('leads former addresses first, those of pages before all, then short ones, the newest first, percent-encoded', () => {
    expect(redirectsFile(moved, '', HOST)).toBe(
      [
        '/about-us/ /about/ 301',
        `/2020/01/${encodeURIComponent('قديم')}/ /2026/10/old/ 301`,
        `/s/newer/ /2026/11/${encodeURIComponent('جديد')}/ 301`,
        '/s/older/ /2026/10/old/ 301',
        '',
      ].join('\n'),
    );
  });

  it('has the base path on both sides', () => {
    expect(redirectsFile(moved, '', { base: '/news/', host: 'any' })).toContain(
      '/news/s/older/ /news/2026/10/old/ 301\n',
    );
  });

  it('says on Netlify that a rule goes before the page that exists', () => {
    const rules = redirectsFile(moved, '', { base: '/', host: 'netlify' }).trim().split('\n');
    expect(rules.every((rule) => rule.endsWith(' 301!'))).toBe(true);
  });

  it("keeps the newsroom's own rules: plain ones first, patterns last, where they cost no rule of ours", () => {
    const own = '# ours\n/old /new 302\n/blog/* /archive/ 301\n/feed /rss.xml 301\n';
    const lines = redirectsFile(moved, own, HOST).trim().split('\n');
    expect(lines.slice(0, 2)).toEqual(['# ours', '/old /new 302']);
    expect(lines.slice(-2)).toEqual(['/blog/* /archive/ 301', '/feed /rss.xml 301']);
    expect(lines).toHaveLength(8);
  });

  it('stays within what Cloudflare reads: 2,000 plain rules with the own ones, 1,000 characters a line', () => {
    const many = movedAddresses(
      Array.from({ length: 2500 }, (_, n) =>
        sampleArticle({ id: `id${String(n)}`, path: `/2026/11/a${String(n)}/` }),
      ),
      [],
    );
    const lines = redirectsFile(many, '/old /new 302\n', HOST).trim().split('\n');
    expect(lines).toHaveLength(2000);
    expect(lines[1]).toBe('/s/id0/ /2026/11/a0/ 301');
    const long = movedAddresses([sampleArticle({ path: `/2026/11/${'ق'.repeat(170)}/` })], []);
    expect(redirectsFile(long, '', HOST)).toBe('');
    expect(redirectsFile(many, '', { base: '/', host: 'netlify' }).trim().split('\n')).toHaveLength(2500);
  });

  it('leaves out an address that would be read as a pattern', () => {
    const odd = movedAddresses(
      [sampleArticle({ id: 'odd', aliases: ['/2020/01/a:b/', '/2020/01/a*/'] })],
      [],
    );
    expect(redirectsFile(odd, '', HOST).trim().split('\n')).toHaveLength(1);
  });

  it('is empty where nothing leads anywhere', () => {
    expect(redirectsFile([], '', HOST)).toBe('');
  });
});

import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, smallSite } from './small-site.ts';

describe('a build with broken content', () => {
  it('tells all errors at once with file, line and field, exits with 1, and leaves the last site alone', async () => {
    const site = smallSite({ 'articles/good.md': article({}) });
    expect((await site.build()).code).toBe(0);
    const home = readFileSync(path.join(site.out, 'index.html'), 'utf8');

    site.write({
      'articles/hijri.md': article({ date: '1448-06-09' }),
      'articles/digits.md': article({ date: '٢٠٢٢-٠٩-١٩' }),
      'articles/february.md': article({ date: '2026-02-31' }),
      'articles/number.md': article({ date: '2026' }),
      'articles/section.md': article({ section: 'nwes' }),
      'articles/author.md': article({ authors: '[amel]' }),
      'articles/field.md': article({ titel: 'خطأ' }),
      'articles/hash.md': article({ title: 'وسم #عدن' }),
      'articles/picture.md': article({}, 'نص\n\n![صورة](./none.jpg)'),
      'articles/directive.md': article({}, 'نص\n\n:::boks\nنص\n:::'),
      'articles/what?.md': article({}),
      'articles/utf16.md': Buffer.from(`\ufeff${article({})}`, 'utf16le'),
      'articles/nul.md': article({}, 'نص \0'),
      'articles/no-fields.md': 'نص بلا حقول\n',
      'articles/2026/a/good.md': article({}),
      'articles/2026/Good.md': article({}),
    });
    symlinkSync('/etc/hostname', path.join(site.content, 'articles/outside.md'));
    const { code, output } = await site.build();
    expect(code).toBe(1);
    for (const told of [
      /articles\/hijri\.md\n(?:.+\n)*? {2}3 .*\[date\].*هجرية/u,
      /articles\/digits\.md\n(?:.+\n)*? {2}3 .*\[date\].*\n.*2022-09-19/u,
      /articles\/february\.md\n(?:.+\n)*? {2}3 .*\[date\]/u,
      /articles\/number\.md\n(?:.+\n)*? {2}3 .*\[date\].*رقما/u,
      /articles\/section\.md.*\n.*\[section\].*news[\s\S]*?لعلك تقصد: news/u,
      /articles\/author\.md.*\n.*\[authors\].*amal/u,
      /articles\/field\.md\n(?:.+\n)*? {2}5 .*\[titel\].*\n.*title/u,
      /articles\/hash\.md\n(?:.+\n)*? {2}2 .*#عدن/u,
      /articles\/picture\.md\n(?:.+\n)*? {2}9 .*none\.jpg/u,
      /articles\/directive\.md\n(?:.+\n)*? {2}9 .*boks/u,
      /articles\/what\?\.md\n/u,
      /articles\/utf16\.md\n.*UTF-16/u,
      /articles\/nul\.md\n.*NUL/u,
      /articles\/no-fields\.md\n(?:.+\n)*? {2}1 /u,
      /articles\/outside\.md\n.*خارج content/u,
      /Good\.md[\s\S]*good\.md/u,
    ]) {
      expect(output).toMatch(told);
    }
    expect(readFileSync(path.join(site.out, 'index.html'), 'utf8')).toBe(home);
  });

  it('tells every fault of a file in one run, and one fault once', async () => {
    const site = smallSite({
      'authors/amal.yaml': 'name: أمل\nrol: محررة\n',
      'articles/many.md': article(
        {
          authors: '[amal]',
          titel: 'خطأ',
          image: '{src: ./none.jpg, alt: صورة}',
          tags: '["؟؟"]',
          title: '*نجمة',
        },
        'نص\n\n![صورة](./gone.jpg)',
      ),
      'articles/other.md': article(
        { authors: '[amal]', related: '[/2026/11/many/]', titel: 'خطأ' },
        '![صورة](./lost.jpg)',
      ),
      'article/lost.md': article({}),
    });
    const { code, output } = await site.build();
    expect(code).toBe(1);
    expect(output).toMatch(/authors\/amal\.yaml\n(?:.+\n)*? {2}2 .*\[rol\]/u);
    expect(output).toMatch(/articles\/many\.md\n(?:.+\n)*? {2}2 .*نجمة/u);
    expect(output).toMatch(/articles\/many\.md\n(?:.+\n)*? {2}\d+ .*gone\.jpg/u);
    expect(output).toMatch(/articles\/other\.md\n(?:.+\n)*? {2}\d+ .*\[titel\]/u);
    expect(output).toMatch(/articles\/other\.md\n(?:.+\n)*? {2}\d+ .*lost\.jpg/u);
    expect(output).toMatch(/content\/article\n.*\n.*content\/articles/u);
    // Nobody is told that an author or a story is unknown whose file only has a fault.
    expect(output).not.toMatch(/غير معروف\. المعروف|لا مقال عنوانه/u);
  });

  it('says what is wrong with site.yaml', async () => {
    const site = smallSite({
      'site.yaml': 'name: جريدة\naddress: example\nregion: KW\ntimeZone: Asia/Kuweit\n',
    });
    const { code, output } = await site.build();
    expect(code).toBe(1);
    for (const field of ['tagline', 'address', 'timeZone']) expect(output).toContain(`[${field}]`);
    expect(existsSync(site.out)).toBe(false);
  });
});

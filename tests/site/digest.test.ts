import { beforeAll, describe, expect, inject, it } from 'vitest';
import { htmlJudge } from './html-judge.ts';
import { elementsOf, filesOf, parsePage, read } from './output.ts';
import { article, smallSite, type SmallSite } from './small-site.ts';

const sample = inject('sampleFolder');
const letters = filesOf(sample).filter((name) => /^digest\/.*\.html$/u.test(name));

/** What Gmail shows of a letter, in bytes. */
const GMAIL = 102 * 1024;

describe('the letter of a day', () => {
  it('is there for 19 September 2022, with what was published on it, and in plain text', () => {
    expect(letters).toContain('digest/2022-09-19/index.html');
    const title = 'ورشة عمل في الكويت تبحث العملات الافتراضية';
    expect(read(sample, 'digest/2022-09-19/index.html')).toContain(title);
    expect(read(sample, 'digest/2022-09-19.txt')).toContain(title);
    expect(read(sample, '2022/09/19/index.html')).toContain('href="/digest/2022-09-19/"');
  });

  it('is valid HTML to html-validate, but for the old attributes that mail programs need', async () => {
    const judge = htmlJudge('no-inline-style', 'no-deprecated-attr');
    for (const name of letters) expect(await judge(read(sample, name)), name).toEqual([]);
  });

  it('says on every table that it is Arabic and right to left, since mail programs drop html and body', () => {
    for (const name of letters) {
      const tables = elementsOf(parsePage(read(sample, name)), ({ tagName }) => tagName === 'table');
      expect(tables.length).toBeGreaterThan(1);
      for (const { properties } of tables) {
        expect(properties, name).toMatchObject({ dir: 'rtl', lang: 'ar', role: 'presentation' });
      }
    }
  });

  it('has complete addresses alone, no script, no style element, no picture behind the text', () => {
    for (const name of letters) {
      const html = read(sample, name);
      const tree = parsePage(html);
      for (const { tagName, properties } of elementsOf(tree, () => true)) {
        expect(['script', 'style'], name).not.toContain(tagName);
        for (const address of [properties.href, properties.src]) {
          if (address !== undefined)
            expect(address, name).toMatch(/^(?:https:\/\/nashra\.example\/|mailto:)/u);
        }
      }
      expect(html).not.toMatch(/background-image|url\(/u);
      expect(html).toContain('name="robots" content="noindex"');
    }
  });
});

describe('a day with many stories', () => {
  let site: SmallSite;
  const COUNT = 400;

  beforeAll(async () => {
    const name = (n: number) => `articles/2026/11/story-${String(n)}.md`;
    const summary = 'ملخص طويل يملأ الرسالة بكلام كثير حتى تبلغ ما لا يعرضه بريد القارئ كاملا. '.repeat(3);
    const stories = Array.from({ length: COUNT }, (_, n): [string, string] => [
      name(n),
      article({ title: `خبر رقم ${String(n)}`, summary }),
    ]);
    site = smallSite({
      ...(Object.fromEntries(stories) as Record<string, string>),
      'articles/2026/11/other.md': article({ title: 'خبر أمس', date: '2026-11-19' }),
    });
    expect((await site.build()).code).toBe(0);
  });

  it('fits into what Gmail shows, and leads to the rest', () => {
    const html = read(site.out, 'digest/2026-11-20/index.html');
    expect(Buffer.byteLength(html)).toBeLessThan(GMAIL);
    expect(html).toContain('href="https://example.org/2026/11/20/"');
  });

  it('has no letter, and no link to one, beyond the days that site.yaml gives', async () => {
    const before = read(site.content, 'site.yaml');
    site.write({ 'site.yaml': `${before}digest: { days: 1 }\n` });
    expect((await site.build()).code).toBe(0);
    expect(filesOf(site.out).filter((name) => name.startsWith('digest/'))).toEqual([
      'digest/2026-11-20.txt',
      'digest/2026-11-20/index.html',
    ]);
    expect(read(site.out, '2026/11/19/index.html')).not.toContain('digest');
  });
});

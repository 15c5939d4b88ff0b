import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatOf, READERS, type ReadItem } from './feed-readers.ts';
import { differences, filesOf, read } from './output.ts';
import { article, smallSite, type SmallSite } from './small-site.ts';

const FORMATS = ['rss.xml', 'atom.xml', 'feed.json'];

/** Ids and titles of the corrections in each format; all say the same. */
async function items(site: SmallSite): Promise<unknown[]> {
  const all: (ReadItem[] | undefined)[] = [];
  for (const file of FORMATS)
    all.push(await READERS.feedsmith?.(read(site.out, `corrections/${file}`), formatOf(file)));
  const told = all.map((list) => list?.map(({ id, title, link }) => ({ id, title, link })));
  for (const other of told) expect(other).toEqual(told[0]);
  return told[0] ?? [];
}

describe('corrections', () => {
  let site: SmallSite;
  const write = (corrections: string, title = 'خبر') => {
    site.write({
      'articles/2026/11/one.md': article({ title, date: '2026-11-01', ...(corrections && { corrections }) }),
    });
  };
  const build = async (now?: string) => {
    const { code, output } = await site.build(now);
    expect(code, output).toBe(0);
  };

  beforeAll(() => {
    site = smallSite({
      'articles/2026/12/secret.md': article({
        title: 'سرطوق',
        date: '2026-12-01',
        corrections: '[{date: 2026-11-02, text: كتمانية}]',
      }),
    });
  });

  it('have no page, feed or link where readers know of none', async () => {
    write('[{date: 2026-11-26T09:00, text: زعفرانة}]');
    await build();
    const about = filesOf(site.out).filter((name) =>
      /corrections|زعفرانة/u.test(name + read(site.out, name)),
    );
    // The style sheet knows how they would look.
    expect(about.filter((name) => !name.endsWith('.css') && !name.endsWith('.js'))).toEqual([]);
  });

  it('appear at their moment: on a page, in feeds, in the sitemap, and on the way to them', async () => {
    await build('2026-11-26T06:00:00Z');
    const page = read(site.out, 'corrections/index.html');
    expect(page).toContain('زعفرانة');
    expect(page).not.toContain('كتمانية');
    expect(page).toContain('href="/2026/11/one/#corrections"');
    expect(page).toContain(
      '<link rel="alternate" type="application/rss+xml" title="خلاصة تصويبات جريدة بصيغة RSS"',
    );
    expect(page).toContain(
      'href="/corrections/rss.xml" type="application/rss+xml" aria-label="تابع التصويبات',
    );
    expect(page).toContain('"@type":"CollectionPage"');
    for (const name of ['2026/11/one/index.html', 'archive/index.html', 'feeds/index.html'])
      expect(read(site.out, name), name).toContain('href="/corrections/"');
    expect(read(site.out, 'feeds.opml')).toContain('https://example.org/corrections/rss.xml');
    const sitemap = filesOf(site.out).find(
      (name) => name.startsWith('sitemap') && read(site.out, name).includes('/corrections/'),
    );
    expect(read(site.out, sitemap ?? '')).toMatch(
      /corrections\/<\/loc><lastmod>2026-11-26T06:00:00\.000Z<\/lastmod>/u,
    );
    expect(await items(site)).toEqual([
      {
        id: expect.stringMatching(/^tag:example\.org,2022:\w{8}\/correction\/2026-11-26T06:00$/u) as string,
        title: 'تصويب: خبر',
        link: 'https://example.org/2026/11/one/#corrections',
      },
    ]);
  });

  it('keep their ids when they are reworded, their story is retitled, or an older one is added', async () => {
    const [before] = (await items(site)) as { id: string }[];
    write('[{date: 2026-11-20, text: أقدم}, {date: 2026-11-26T09:00, text: بكلمات أخرى}]', 'خبر آخر');
    await build('2026-11-27T06:00:00Z');
    const after = (await items(site)) as { id: string }[];
    expect(after).toHaveLength(2);
    expect(after[0]?.id).toBe(before?.id);
    expect(differences(site.out, await site.buildClean('2026-11-27T06:00:00Z'))).toEqual([]);
  });

  it('are led to from the head of their story', () => {
    expect(read(site.out, '2026/11/one/index.html')).toMatch(/<a href="#corrections">\s*صُوّب\s*<time/u);
  });

  it('are gone with the last of them', async () => {
    write('');
    await build('2026-11-27T06:00:00Z');
    expect(existsSync(path.join(site.out, 'corrections'))).toBe(false);
    expect(differences(site.out, await site.buildClean('2026-11-27T06:00:00Z'))).toEqual([]);
  });
});

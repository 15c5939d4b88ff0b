import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import sharp from 'sharp';
import { digestOf } from '../../src/digest.ts';
import { filesOf, readPlain } from './output.ts';
import { article, smallSite, type SmallSite } from './small-site.ts';

/** Files of a built site that hold any of the words, in their bytes or in their names. */
function traces(folder: string, words: readonly string[]): string[] {
  return filesOf(folder).filter((name) => {
    const text = `${name}\n${readPlain(folder, name)}`;
    return words.some((word) => text.includes(word) || text.includes(encodeURIComponent(word)));
  });
}

describe('the sample edition', () => {
  it.each([
    ['embargoed', 'content/articles/2030/06/centenary-world-cup/index.md', 'centenary-world-cup'],
    ['draft', 'content/articles/2026/11/draft-water-prices.md', 'draft-water-prices'],
  ])('has no trace of its %s story', (_kind, file, slug) => {
    const source = readFileSync(file, 'utf8');
    const title = /^title: "(.*)"$/mu.exec(source)?.[1] ?? '';
    expect(title).not.toBe('');
    const picture = source.includes('./lead.jpg')
      ? [digestOf(readFileSync(file.replace('index.md', 'lead.jpg')))]
      : [];
    expect(traces(inject('sampleFolder'), [title, slug, ...picture])).toEqual([]);
  });
});

describe('a story with an embargo', () => {
  let site: SmallSite;
  let picture: string;
  const secrets = () => [
    ...['سرطوق', 'sirr-slug', 'زعفرانة', 'كتمانية', 'نبذة-الخفاء', 'خفية-الحلقات', 'silsila-sirr'],
    ...['sirr1234', 'qadim-sirr', 'متن-الغيب', 'صورة-الغيب', 'مصدر-الغيب'],
    picture,
  ];
  /** Told nowhere while the story is hidden: what search makes of the words, and what a camera writes into a picture. */
  const shadows = ['زعفران', 'كتماني', 'qadim', 'exif-sirr', 'تصويب-الغد', '?p=777', '"777"'];

  beforeAll(async () => {
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#aa5511' } })
      .withExif({ IFD0: { ImageDescription: 'exif-sirr' } })
      .jpeg()
      .toBuffer();
    picture = digestOf(bytes);
    site = smallSite({
      'articles/2026/11/open.md': article({
        title: 'خبر منشور',
        tags: '[معلن]',
        related: '[/2026/12/sirr-slug/]',
        corrections: '[{date: 2026-12-01T09:00, text: تصويب-الغد}]',
      }),
      'articles/2026/12/sirr-slug/index.md': article(
        {
          title: 'سرطوق',
          date: '2026-12-01T09:00',
          summary: 'كتمانية',
          tags: '[زعفرانة]',
          authors: '[khafi]',
          id: 'sirr1234',
          aliases: '[/2026/12/qadim-sirr/, "/?p=777"]',
          source: 'مصدر-الغيب',
          series: 'silsila-sirr',
          breaking: '{until: 2026-12-05}',
          image: '{src: ./p.jpg, alt: صورة-الغيب}',
        },
        'متن-الغيب\n\n![صورة-الغيب](./p.jpg)',
      ),
      'articles/2026/12/sirr-slug/p.jpg': bytes,
      'series/silsila-sirr.yaml': 'name: خفية-الحلقات\n',
      // Of the same day, so that the day has a letter before the story is told.
      'articles/2026/12/early.md': article({ title: 'خبر الفجر', date: '2026-12-01T04:00' }),
      'authors/khafi.yaml': 'name: نبذة-الخفاء\n',
    });
  });

  it('exists nowhere before its moment, and everywhere after it', async () => {
    const before = await site.build('2026-12-01T05:59:59Z');
    expect(before.code).toBe(0);
    expect(traces(site.out, ['خبر منشور']).length).toBeGreaterThan(5);
    expect(traces(site.out, [...secrets(), ...shadows])).toEqual([]);
    const cards = filesOf(site.out).filter((name) => name.startsWith('cards/')).length;
    expect(traces(site.out, ['خبر الفجر'])).toContain('digest/2026-12-01/index.html');

    // 09:00 in Kuwait is 06:00 UTC.
    const after = await site.build('2026-12-01T06:00:00Z');
    expect(after.code).toBe(0);
    for (const secret of secrets()) expect(traces(site.out, [secret]), secret).not.toEqual([]);
    for (const word of ['زعفران', 'كتماني', 'تصويب-الغد'])
      expect(traces(site.out, [word]), word).not.toEqual([]);
    expect(filesOf(site.out).filter((name) => name.startsWith('cards/')).length).toBeGreaterThan(cards);
    expect(traces(site.out, ['"777"'])).toEqual(['numbered.json']);
    // What a camera writes into a picture is published never.
    expect(traces(site.out, ['exif-sirr'])).toEqual([]);
    expect(traces(site.out, ['سرطوق'])).toContain('breaking.json');
    expect(traces(site.out, ['سرطوق'])).toContain('digest/2026-12-01/index.html');
    expect(traces(site.out, ['خفية-الحلقات'])).toContain('series/silsila-sirr/index.html');
  });

  it('is gone again when it is withdrawn', async () => {
    expect((await site.build('2026-12-01T05:00:00Z')).code).toBe(0);
    expect(traces(site.out, [...secrets(), ...shadows])).toEqual([]);
  });
});

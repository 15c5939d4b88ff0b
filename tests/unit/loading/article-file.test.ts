import { describe, expect, it } from 'vitest';
import { normalizePath, readArticleFile, slugOfFile } from '../../../src/loading/article-file.ts';
import { loadSite } from '../../../src/loading/content.ts';
import { FIELDS, NOW, SmallNewsroom } from './small-newsroom.ts';

const read = (room: SmallNewsroom, file: string) =>
  readArticleFile(file, loadSite(room.paths), NOW, room.paths);

describe('readArticleFile', () => {
  it('makes a whole article of three fields', async () => {
    const room = new SmallNewsroom();
    const { article, problems } = await read(room, room.article('2022/09/short.md'));
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      file: 'content/articles/2022/09/short.md',
      bodyLine: 6,
      path: '/2022/09/short/',
      title: 'عنوان',
      dateMs: Date.parse('2022-09-18T21:00:00Z'),
      dateOnly: { published: true, updated: false },
      section: 'science',
      authors: [],
      tags: [],
      corrections: [],
      draft: false,
      aliases: [],
      related: [],
      updatedMs: undefined,
      image: undefined,
    });
    expect(article?.id).toMatch(/^[2-9a-hjkmnp-tv-z]{8}$/u);
  });

  it('reads all that an author may say', async () => {
    const room = new SmallNewsroom();
    await room.picture('articles/x/lead.jpg', 1600, 900);
    const fields = [
      FIELDS,
      'updated: 2022-09-20T09:00',
      'authors: [salma-haddad, salma-haddad]',
      'tags: ["غزة", "غزّة", "ناسا"]',
      'image: { src: ./lead.jpg, alt: وصف, caption: تعليق, credit: كونا }',
      'breaking: { until: 2022-09-19T20:00 }',
      'corrections: [{ date: 2022-09-22, text: ثان }, { date: 2022-09-21, text: أول }]',
      'aliases: [/2022/09/old]',
      'slug: ورشة-الكويت',
      'id: k7m2q9xa',
      'pin: 1',
    ];
    const { article, problems } = await read(room, room.article('x/index.md', fields.join('\n')));
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      path: '/2022/09/ورشة-الكويت/',
      id: 'k7m2q9xa',
      updatedMs: Date.parse('2022-09-20T06:00:00Z'),
      dateOnly: { published: true, updated: false },
      breakingUntilMs: Date.parse('2022-09-19T17:00:00Z'),
      authors: ['salma-haddad'],
      tags: [
        { label: 'غزة', key: 'غزه' },
        { label: 'ناسا', key: 'ناسا' },
      ],
      image: {
        picture: { file: 'articles/x/lead.jpg', width: 1600, height: 900 },
        alt: 'وصف',
        caption: 'تعليق',
        credit: 'كونا',
      },
      aliases: ['/2022/09/old/'],
      pin: 1,
    });
    expect(article?.corrections.map(({ text }) => text)).toEqual(['أول', 'ثان']);
  });

  it('reads an update that is dated in the future, since it is told only when its moment comes', async () => {
    const room = new SmallNewsroom();
    const { article, problems } = await read(room, room.article('x.md', `${FIELDS}\nupdated: 2027-01-01`));
    expect(problems).toEqual([]);
    expect(article?.updatedMs).toBe(Date.parse('2026-12-31T21:00:00Z'));
  });

  it.each(['2022-09-19T14:30', '2022-09-18T22:00Z', '2022-09-19T23:00+03:00'])(
    'takes an update of the day of publication alone, %s, for the moment of publication',
    async (date) => {
      const room = new SmallNewsroom();
      const fields = `${FIELDS.replace('2022-09-19', date)}\nupdated: 2022-09-19`;
      const { article, problems } = await read(room, room.article('x.md', fields));
      expect(problems).toEqual([]);
      expect(article?.updatedMs).toBe(article?.dateMs);
      expect(article?.dateOnly).toEqual({ published: false, updated: true });
    },
  );

  it('takes former addresses as they are pasted from a browser', async () => {
    const room = new SmallNewsroom();
    const encoded = '/2022/09/%D8%B9%D8%AF%D9%86/';
    const aliases = `aliases: ["${encoded}", "https://nashra.example/2022/08/x", "HTTPS://nashra.example${encoded}"]`;
    const { article, problems } = await read(room, room.article('x.md', `${FIELDS}\n${aliases}`));
    expect(problems).toEqual([]);
    expect(article?.aliases).toEqual(['/2022/09/عدن/', '/2022/08/x/', '/2022/09/عدن/']);
  });

  it('puts an article under the month of the newsroom, not of UTC', async () => {
    const room = new SmallNewsroom();
    const late = FIELDS.replace('2022-09-19', '2022-09-30T22:30Z');
    expect((await read(room, room.article('x.md', late))).article?.path).toBe('/2022/10/x/');
  });

  it('changes its digest with its text and its picture, and its identity with neither', async () => {
    const room = new SmallNewsroom();
    const fields = `${FIELDS}\nimage: { src: lead.jpg, alt: و }`;
    await room.picture('articles/lead.jpg', 100, 50);
    const first = (await read(room, room.article('x.md', fields))).article;
    const text = (await read(room, room.article('x.md', fields, 'متن آخر.'))).article;
    await room.picture('articles/lead.jpg', 100, 60);
    const picture = (await read(room, room.article('x.md', fields, 'متن آخر.'))).article;
    expect(new Set([first?.digest, text?.digest, picture?.digest]).size).toBe(3);
    expect(new Set([first?.id, text?.id, picture?.id]).size).toBe(1);
  });

  it('keeps the identity of an article that moved and names its first address', async () => {
    const room = new SmallNewsroom();
    const before = (await read(room, room.article('old.md'))).article;
    const after = (await read(room, room.article('new.md', `${FIELDS}\naliases: [/2022/09/old/]`))).article;
    expect(after?.path).toBe('/2022/09/new/');
    expect(after?.id).toBe(before?.id);
  });
});

describe('addresses of files', () => {
  it('takes the slug from the file, or from the folder of index.md', () => {
    expect(slugOfFile('/c/articles/2022/09/خبر.md')).toBe('خبر');
    expect(slugOfFile('/c/articles/2022/09/webb/index.md')).toBe('webb');
  });

  it.each([
    ['/2022/09/x/', '/2022/09/x/'],
    ['2022/09/x', '/2022/09/x/'],
    ['//x//', '/x/'],
    ['/', '/'],
    ['/ا\u0653دم', '/آدم/'],
    ['/2022/09/%D8%B9%D8%AF%D9%86/', '/2022/09/عدن/'],
    ['https://nashra.example/2022/09/x/', '/2022/09/x/'],
    ['http://nashra.example:8080/2022/09/%D8%B9%D8%AF%D9%86', '/2022/09/عدن/'],
    ['https://nashra.example', '/'],
    ['/100%/', '/100%/'],
  ])('writes %s with its slashes', (address, path) => {
    expect(normalizePath(address)).toBe(path);
  });
});

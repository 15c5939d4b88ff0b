import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../src/problems.ts';
import { loadSite } from '../../../src/loading/content.ts';
import { FIELDS, SmallNewsroom } from './small-newsroom.ts';

const told = async (room: SmallNewsroom) =>
  (await room.problems()).map(({ file, field, message, remedy }) => [file, field, message, remedy]);

describe('loadContent', () => {
  it('reads every file that it counts', async () => {
    const room = new SmallNewsroom();
    for (const name of ['a', 'ب', 'c-1', '2022/09/d', '2022/09/e/index']) room.article(`${name}.md`);
    room.write('pages/about.md', '---\ntitle: من نحن\n---\nنص');
    const { content, problems } = await room.load();
    expect(problems).toEqual([]);
    expect(content.articles.map(({ path }) => path)).toEqual([
      '/2022/09/d/',
      '/2022/09/e/',
      '/2022/09/a/',
      '/2022/09/c-1/',
      '/2022/09/ب/',
    ]);
    expect(content.pages).toMatchObject([
      { slug: 'about', title: 'من نحن', file: 'content/pages/about.md', bodyLine: 4 },
    ]);
    expect(content.authors).toEqual([{ slug: 'salma-haddad', name: 'سلمى حداد', links: [] }]);
  });

  it('reads former addresses of pages as those of articles, and names the line of one that is taken', async () => {
    const room = new SmallNewsroom();
    room.article('a.md', `${FIELDS}\naliases: ["/?p=2"]`);
    room.write(
      'pages/a.md',
      '---\ntitle: أ\naliases: ["https://old.example/%D8%A3", "/?page_id=3"]\n---\nنص',
    );
    room.write('pages/b.md', '---\ntitle: ب\naliases: ["/?page_id=2"]\n---\nنص');
    const { content, problems } = await room.load();
    expect(content.pages[0]?.aliases).toEqual(['/أ/', '/?p=3']);
    expect(problems).toMatchObject([
      {
        ...{ file: 'content/pages/b.md', field: 'aliases', line: 3 },
        message: 'العنوان القديم /?p=2 هو عنوان content/articles/a.md',
      },
    ]);
  });

  it('loads drafts and embargoed stories too', async () => {
    const room = new SmallNewsroom();
    room.article('draft.md', `${FIELDS}\ndraft: true`);
    room.article('later.md', FIELDS.replace('2022', '2030'));
    expect((await room.load()).content.articles).toHaveLength(2);
  });

  it('counts an article with an error as a problem, never as nothing', async () => {
    const room = new SmallNewsroom();
    room.article('good.md');
    room.article('bad.md', 'title: ناقص');
    room.write(
      'articles/utf16.md',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('خبر', 'utf16le')]),
    );
    room.write('articles/plain.md', 'بلا حقول');
    const { content, problems } = await room.load();
    expect(content.articles.map(({ file }) => file)).toEqual(['content/articles/good.md']);
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(['content/articles/bad.md', 'content/articles/utf16.md', 'content/articles/plain.md']),
    );
  });

  it('orders sections by their place, then by name', async () => {
    const room = new SmallNewsroom();
    room.write('sections/world.yaml', 'name: عالم\norder: 1');
    room.write('sections/sport.yaml', 'name: رياضة\norder: 1');
    expect((await room.load()).content.sections.map(({ slug }) => slug)).toEqual([
      'sport',
      'world',
      'science',
    ]);
  });

  it('tells of sections in the navigation that do not exist', async () => {
    const room = new SmallNewsroom();
    const site = 'name: ن\ntagline: ت\naddress: https://x.example/\nregion: KW\ntimeZone: Asia/Kuwait\n';
    room.write(
      'site.yaml',
      `${site}navigation: [{ section: science }, { section: sport }]\nfooter: [{ section: art }]`,
    );
    expect(await told(room)).toEqual([
      ['content/site.yaml', 'navigation', '«sport» ليس قسما معروفا.', 'الأقسام: science'],
      ['content/site.yaml', 'footer', '«art» ليس قسما معروفا.', 'الأقسام: science'],
    ]);
  });

  it.each([
    ['a b', 'اسم الملف «a b» لا يصلح عنوانا.'],
    ['archive', 'العنوان /archive/ محجوز للموقع.'],
    ['Search', 'العنوان /Search/ محجوز للموقع.'],
    ['2022', 'العنوان /2022/ محجوز للموقع.'],
  ])('refuses a standing page called %s', async (name, message) => {
    const room = new SmallNewsroom();
    room.write(`pages/${name}.md`, '---\ntitle: صفحة\n---\n');
    expect((await told(room)).map((problem) => problem[2])).toEqual([message]);
  });

  it('refuses two standing pages at one address', async () => {
    const room = new SmallNewsroom();
    room.write('pages/about.md', '---\ntitle: من نحن\n---\n');
    room.write('pages/old/About.md', '---\ntitle: من كنا\n---\n');
    expect(await told(room)).toEqual([
      [
        'content/pages/old/About.md',
        undefined,
        'عنوان الصفحة /About/ مستعمل: content/pages/about.md',
        'غيّر اسم أحد الملفين.',
      ],
    ]);
  });
});

describe('what nobody reads in content/', () => {
  it.each([
    ['artciles/x.md', 'artciles', 'لعلك تقصد: content/articles'],
    ['Section/x.yaml', 'Section', 'لعلك تقصد: content/sections'],
    ['site.yml', 'site.yml', 'لعلك تقصد: content/site.yaml'],
    ['x.md', 'x.md', 'المعروف في content: site.yaml، articles، sections، authors، series، pages.'],
    ['مسودات/x.md', 'مسودات', 'المعروف في content: site.yaml، articles، sections، authors، series، pages.'],
  ])('is an error that names it, with a suggestion: %s', async (written, name, remedy) => {
    const room = new SmallNewsroom();
    room.write(written, '---\ntitle: خبر\n---\n');
    expect(await told(room)).toEqual([
      [`content/${name}`, undefined, 'لا يقرأ الموقع هذا، فلن يُنشر ما فيه.', remedy],
    ]);
  });

  it('may be there when its name begins with a dot', async () => {
    const room = new SmallNewsroom();
    room.write('.DS_Store', 'x');
    room.write('.schemas/article.json', '{}');
    expect(await told(room)).toEqual([]);
  });
});

describe('loadSite', () => {
  it('fills in what a newsroom need not say', () => {
    expect(loadSite(new SmallNewsroom().paths)).toMatchObject({
      name: 'نشرة',
      months: 'gulf',
      digits: 'latin',
      hijri: 'none',
      perPage: 20,
      feeds: { siteItems: 40, listItems: 20 },
      colours: { accent: '#0b5563', accentDark: '#7cc7d3' },
      navigation: [],
    });
  });

  it('throws all that is wrong with site.yaml, since nothing can be read without it', () => {
    const room = new SmallNewsroom();
    room.write('site.yaml', 'name: ن\ntagline: ت\naddress: x\nregion: KW\ntimeZone: Nowhere\n');
    expect(() => loadSite(room.paths)).toThrow(ContentError);
    expect(() => loadSite(room.paths)).toThrow(/site\.yaml\n {2}3 [\s\S]*\n {2}5 [\s\S]*\n\nخطآن$/u);
  });
});

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachment, ImportingNewsroom, item, wxr } from './export.ts';

/** The text of a file of the content. */
const read = (newsroom: ImportingNewsroom, file: string) =>
  readFileSync(path.join(newsroom.paths.content, file), 'utf8');

/** All files of the content, with their bytes. */
function snapshot(newsroom: ImportingNewsroom): Map<string, string> {
  const { content } = newsroom.paths;
  const names = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(content, file), readFileSync(file, 'base64')];
    }),
  );
}

describe('an import from WordPress', () => {
  it('makes of each post an article that the project accepts, with all that is known of it', async () => {
    const newsroom = new ImportingNewsroom();
    const report = await newsroom.import(
      wxr([
        item({
          id: 10,
          title: 'عنوان &amp; <em>وسم</em> #عدن',
          name: '%d8%ae%d8%a8%d8%b1',
          link: 'https://old.example/news/%d8%ae%d8%a8%d8%b1/',
          content: 'المصدر: رويترز\n\nفقرة أولى.\n\nفقرة <b>ثانية</b>.',
          excerpt: 'ملخص.',
          terms: ['category|aden|أخبار عدن', 'category|uloom|علوم', 'post_tag|t|الوقود', 'post_tag|u|؟؟'],
          meta: { _wp_old_slug: 'old-slug' },
        }),
      ]),
    );
    expect(read(newsroom, 'articles/2020/05/خبر.md')).toBe(
      `---
title: 'عنوان & وسم #عدن'
date: 2020-05-10T12:00:00+03:00
section: news
summary: ملخص.
authors: [huda]
source: رويترز
tags: [الوقود, أخبار عدن, عُلوم]
aliases:
  - /news/خبر/
  - /news/old-slug/
  - /?p=10
---

فقرة أولى.

فقرة **ثانية**.
`,
    );
    expect(read(newsroom, 'authors/huda.yaml')).toBe('name: هدى العولقي\n');
    expect(read(newsroom, 'sections/news.yaml')).toBe('name: أخبار\n');
    expect(await newsroom.checked()).toEqual([]);
    expect(report.notes.map(({ kind }) => kind).sort()).toEqual(['section-merged', 'tag-dropped']);
    expect(report.redirects).toContainEqual({ from: '/?p=10', to: '/2020/05/خبر/', by: 'alias' });
    expect(report.redirects).toContainEqual({ from: '/news/خبر/', to: '/2020/05/خبر/', by: 'alias' });
  });

  it('counts every item: written, or left out with its reason; and shows nobody what nobody could see', async () => {
    const newsroom = new ImportingNewsroom();
    const report = await newsroom.import(
      wxr([
        item({ id: 1 }),
        item({ id: 2, status: 'draft', gmt: '0000-00-00 00:00:00', name: '' }),
        item({ id: 3, status: 'pending', gmt: '0000-00-00 00:00:00', name: '' }),
        item({ id: 4, status: 'future', gmt: '2027-01-01 00:00:00' }),
        item({ id: 5, status: 'future', gmt: '2025-01-01 00:00:00' }),
        item({ id: 6, status: 'pitch' }),
        item({ id: 7, status: 'private', title: 'سري' }),
        item({ id: 8, password: 'x' }),
        item({ id: 9, status: 'trash' }),
        item({ id: 10, status: 'auto-draft' }),
        item({ id: 11, type: 'revision', status: 'inherit' }),
        item({ id: 12, type: 'nav_menu_item' }),
        item({ id: 13, type: 'product' }),
        item({ id: 14, type: 'page', name: 'about', link: 'https://old.example/about/' }),
        item({ id: 15, type: 'page', status: 'draft' }),
        item({ id: 1, title: 'مكرر' }),
        item({ id: 17, title: '', content: '' }),
        item({ id: 18, title: '', content: 'كلمات بلا عنوان' }),
        item({ id: 19, gmt: '', date: '', sticky: '1' }),
        attachment(20, '2020/05/a.jpg'),
      ]),
    );
    expect(report.items).toBe(20);
    expect(report.accounted).toBe(20);
    expect(Object.fromEntries(report.skippedCounts())).toEqual({
      ...{ private: 1, password: 1, trash: 1, 'auto-draft': 1, revision: 1, menu: 1, 'other-type': 1 },
      ...{ 'draft-page': 1, duplicate: 1, empty: 1, attachment: 1 },
    });
    expect(report.unpublished).toEqual({ drafts: 5, future: 1 });
    const { content } = await newsroom.load();
    const drafts = content.articles.filter(({ draft }) => draft).map(({ file }) => path.basename(file));
    expect(drafts.sort()).toEqual(['post-19.md', 'post-5.md', 'post-6.md', 'خبر-2.md', 'خبر.md']);
    expect(content.articles.find(({ path: address }) => address === '/2027/01/post-4/')).toBeDefined();
    expect([...snapshot(newsroom).values()].join('')).not.toContain(Buffer.from('سري').toString('base64'));
    for (const kind of [
      'pending',
      'missed-schedule',
      'unknown-status',
      'no-title',
      'no-date',
      'sticky',
    ] as const) {
      expect(report.notes.map((note) => note.kind)).toContain(kind);
    }
    expect(await newsroom.checked()).toEqual([]);
  });

  it('reuses sections and authors whose names fold equal, and writes no address of an account', async () => {
    const newsroom = new ImportingNewsroom();
    newsroom.write('authors/h-awlaqi.yaml', 'name: هُدى العولقى\n');
    await newsroom.import(wxr([item({ terms: ['category|uloom|علوم'] })]));
    expect(read(newsroom, 'articles/2020/05/post-1.md')).toMatch(
      /section: science\n[\s\S]*authors: \[h-awlaqi\]/u,
    );
    expect(existsSync(path.join(newsroom.paths.content, 'sections/uloom.yaml'))).toBe(false);
    expect(
      [...snapshot(newsroom).values()].map((text) => Buffer.from(text, 'base64').toString()).join(),
    ).not.toContain('private.example');
  });

  it('gives a story all whom Co-Authors Plus names, in their order: accounts, guests, and who is only named', async () => {
    const newsroom = new ImportingNewsroom();
    const terms = ['category|news|أخبار', 'author|cap-sami|sami', 'author|cap-huda|huda'];
    const meta = { 'cap-display_name': 'سامي القباطي', 'cap-description': 'مراسل في تعز.' };
    const report = await newsroom.import(
      wxr([
        item({ id: 1, terms, content: '<a href="https://old.example/author/sami/">صفحته</a>' }),
        item({ id: 2, terms: ['category|news|أخبار', 'author|cap-nobody|nobody'], creator: 'editor' }),
        item({ id: 3, terms: ['category|news|أخبار'] }),
        item({ id: 4, type: 'guest-author', name: 'cap-sami', title: 'sami', terms: [], meta }),
      ]),
    );
    const authors = (id: number) =>
      /authors: (.+)/u.exec(read(newsroom, `articles/2020/05/post-${id}.md`))?.[1];
    expect([1, 2, 3].map(authors)).toEqual(['[sami, huda]', '[nobody]', '[huda]']);
    expect(read(newsroom, 'authors/sami.yaml')).toBe('name: سامي القباطي\nbio: مراسل في تعز.\n');
    expect(read(newsroom, 'articles/2020/05/post-1.md')).toContain('[صفحته](/authors/sami/)');
    expect(existsSync(path.join(newsroom.paths.content, 'authors/editor.yaml'))).toBe(false);
    expect(report.notes).toMatchObject([{ kind: 'author-login', title: 'nobody' }]);
    expect(Object.fromEntries(report.skippedCounts())).toEqual({ 'guest-author': 1 });
    expect(await newsroom.checked()).toEqual([]);
  });

  it('makes stories of custom post types that are named, and of no others', async () => {
    const newsroom = new ImportingNewsroom();
    const guid = 'https://old.example/?post_type=opinion&amp;p=1';
    const items = [
      item({ id: 1, type: 'opinion', guid, link: 'https://old.example/opinion/post-1/' }),
      item({ id: 2, type: 'product' }),
      item({ id: 3, type: 'opinion', status: 'private' }),
    ];
    const skipped = async (types: string[]) => {
      const report = await newsroom.import(wxr(items), { types });
      return Object.fromEntries(report.skippedCounts());
    };
    expect(await skipped([])).toEqual({ 'other-type': 3 });
    expect(await skipped(['opinion'])).toEqual({ 'other-type': 1, private: 1 });
    expect(read(newsroom, 'articles/2020/05/post-1.md')).toContain(
      'aliases:\n  - /opinion/post-1/\n  - /?p=1\n',
    );
    expect(await newsroom.checked()).toEqual([]);
  });

  it('says where the lists and the feed are now, for the host to lead there', async () => {
    const newsroom = new ImportingNewsroom();
    const tag = 'post_tag|%d8%a7%d9%84%d9%88%d9%82%d9%88%d8%af|الوقود';
    const report = await newsroom.import(
      wxr([
        item({ id: 1, terms: ['category|aden|أخبار عدن', tag] }),
        item({ id: 2, status: 'draft', terms: ['category|news|أخبار', 'post_tag|secret|سري'] }),
        item({ id: 3, type: 'page', name: 'about', link: 'https://old.example/author/huda/', terms: [] }),
      ]),
    );
    const lists = report.redirects.filter(({ by }) => by === 'list');
    expect(lists.map(({ from, to }) => [from, to])).toEqual([
      ['/category/news/', '/sections/news/'],
      ['/category/news/aden/', '/sections/news/'],
      ['/category/uloom/', '/sections/science/'],
      ['/tag/الوقود/', '/topics/الوقود/'],
      ['/feed/', '/rss.xml'],
    ]);
    const plain = await newsroom.import(wxr([item({ id: 9, link: 'https://old.example/?p=9' })]));
    expect(plain.redirects).toEqual([{ from: '/?p=9', to: '/2020/05/post-9/', by: 'alias' }]);
  });

  it('tells what a story has that there is no place for', async () => {
    const newsroom = new ImportingNewsroom();
    const news = 'category|news|أخبار';
    const group = 'post_translations|pll_1|pll_1';
    const report = await newsroom.import(
      wxr([
        item({ id: 1, terms: [news, 'region|yemen|اليمن', 'post_format|post-format-video|فيديو'] }),
        item({ id: 2, terms: [news, 'language|en|English', group] }),
        item({ id: 3, terms: [news, 'language|ar|العربية', group] }),
        item({ id: 4, terms: [news, 'language|ar|العربية', 'post_translations|pll_2|pll_2'] }),
        item({ id: 5, meta: { subtitle: 'عنوان فرعي', views: '', _edit_last: '1' } }),
        item({ id: 6, meta: { subtitle: 'آخر', _yoast_wpseo_canonical: 'https://old.example/x/' } }),
        item({ id: 7, meta: { _yoast_wpseo_canonical: 'https://agency.example/x/' } }),
        item({ id: 8, meta: { '_yoast_wpseo_meta-robots-noindex': '1' } }),
        item({ id: 9, type: 'product', meta: { price: '1' } }),
      ]),
    );
    expect(report.notes.map(({ kind, id, detail }) => [kind, id, detail])).toEqual([
      ['term-dropped', '1', 'region: اليمن'],
      ['other-language', '2', 'English'],
      ['translation-lost', '2', undefined],
      ['translation-lost', '3', undefined],
      ['canonical-elsewhere', '7', 'https://agency.example/x/'],
      ['noindex', '8', undefined],
      ['custom-field', undefined, 'subtitle (2): عنوان فرعي'],
    ]);
  });

  it('takes what was written for search engines as the summary where there is no excerpt', async () => {
    const newsroom = new ImportingNewsroom();
    const meta = { _yoast_wpseo_metadesc: 'وصف مكتوب بعناية.' };
    await newsroom.import(
      wxr([
        item({ id: 1, meta }),
        item({ id: 2, meta, excerpt: 'ملخص.' }),
        item({ id: 3, meta: { _yoast_wpseo_metadesc: '%%excerpt%%' } }),
        item({ id: 4, meta, type: 'page', name: 'about' }),
      ]),
    );
    const summary = (file: string) => /summary: (.+)/u.exec(read(newsroom, file))?.[1];
    expect([1, 2, 3].map((id) => summary(`articles/2020/05/post-${id}.md`))).toEqual([
      ...[meta._yoast_wpseo_metadesc, 'ملخص.', undefined],
    ]);
    expect(summary('pages/about.md')).toBe(meta._yoast_wpseo_metadesc);
  });

  it('takes the primary category that Yoast marks, and «غير مصنف» only where there is no other', async () => {
    const newsroom = new ImportingNewsroom();
    const terms = ['category|uncategorized|غير مصنف', 'category|news|أخبار', 'category|uloom|علوم'];
    await newsroom.import(
      wxr([
        item({ id: 1, terms, meta: { _yoast_wpseo_primary_category: '6' } }),
        item({ id: 2, terms }),
        item({ id: 3, terms: ['category|uncategorized|غير مصنف'] }),
        item({ id: 4, terms: [] }),
      ]),
    );
    const section = (id: number) =>
      /section: (\S+)/u.exec(read(newsroom, `articles/2020/05/post-${id}.md`))?.[1];
    expect([1, 2, 3, 4].map(section)).toEqual(['science', 'news', 'uncategorized', 'uncategorized']);
    expect(await newsroom.checked()).toEqual([]);
  });

  it('gives posts of one name addresses of their own, and collides with nothing that is there', async () => {
    const newsroom = new ImportingNewsroom();
    newsroom.article(
      'mine.md',
      'title: لي\ndate: 2020-05-01\nsection: science\nslug: same\naliases: [/news/taken/]',
    );
    const report = await newsroom.import(
      wxr([
        item({ id: 1, name: 'same' }),
        item({ id: 2, name: 'SAME' }),
        item({ id: 3, name: '12' }),
        item({ id: 4, name: 'archive', type: 'page', link: 'https://old.example/archive/' }),
        item({ id: 5, name: 'dots', link: 'https://old.example/2020/dots.html' }),
        item({ id: 6, name: 'other', link: 'https://old.example/news/taken/' }),
        item({ id: 7, name: '%d8%ae%d8%a8%d8', link: 'https://old.example/news/%d8%ae%d8%a8%d8/' }),
      ]),
    );
    const { content } = await newsroom.load();
    expect(content.articles.map((article) => article.path).sort()).toEqual(
      [
        '/2020/05/dots/',
        '/2020/05/post-3/',
        '/2020/05/same-2/',
        '/2020/05/same-3/',
        '/2020/05/same/',
        '/2020/05/خب/',
      ].sort(),
    );
    expect(content.pages.map(({ slug }) => slug)).toEqual(['page-archive']);
    expect(report.articles.taken).toBe(1);
    expect(report.notes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['alias-refused', 'left-taken', 'cut-slug']),
    );
    expect(await newsroom.checked()).toEqual([]);
  });

  it('keeps the old addresses of pages, those below other pages too, and links to them', async () => {
    const newsroom = new ImportingNewsroom();
    newsroom.write('pages/contact.md', '---\ntitle: اتصل بنا\naliases: [/contact-us/]\n---\nنص\n');
    const page = (id: number, name: string, place: string, more: Parameters<typeof item>[0] = {}) =>
      item({
        ...{ id, name, type: 'page', terms: [], title: name, link: `https://old.example/${place}/` },
        ...{ guid: `https://old.example/?page_id=${id}`, ...more },
      });
    const links = ['?page_id=2', '?p=3', 'about/team/', 'contact-us/'].map(
      (place) => `<a href="https://old.example/${place}">${place}</a>`,
    );
    const items = [
      page(2, 'about', 'about'),
      page(3, 'team', 'about/team', { excerpt: 'أسماؤنا.', meta: { _wp_old_slug: 'staff' } }),
      page(4, 'contact-us', 'contact-us'),
      page(5, 'front', ''),
      item({ id: 6, link: 'https://old.example/about/', content: links.join(' ') }),
    ];
    const report = await newsroom.import(wxr(items));
    expect(read(newsroom, 'pages/team.md')).toBe(
      `---\ntitle: team\nsummary: أسماؤنا.\naliases:\n  - /about/team/\n  - /about/staff/\n  - /?page_id=3\n---\n\nنص الخبر.\n`,
    );
    expect(read(newsroom, 'pages/about.md')).toContain('aliases:\n  - /?page_id=2\n---');
    expect(read(newsroom, 'pages/front.md')).toContain('aliases:\n  - /?page_id=5\n---');
    expect(existsSync(path.join(newsroom.paths.content, 'pages/contact-us.md'))).toBe(false);
    expect(read(newsroom, 'articles/2020/05/post-6.md')).toMatch(
      /\]\(\/about\/\) .*\]\(\/team\/\) .*\]\(\/team\/\) .*\]\(\/contact\/\)/u,
    );
    expect(report.redirects.filter(({ by }) => by === 'path')).toEqual([
      { from: '/about/', to: '/2020/05/post-6/', by: 'path' },
    ]);
    expect(report.notes.map(({ kind }) => kind)).toEqual(['left-taken', 'alias-refused']);
    expect(await newsroom.checked()).toEqual([]);
    renameSync(
      path.join(newsroom.paths.content, 'pages/team.md'),
      path.join(newsroom.paths.content, 'pages/people.md'),
    );
    const again = await newsroom.import(wxr([item({ id: 7, content: links.join(' ') }), ...items]));
    expect(again.pages).toMatchObject({ unchanged: 2, gone: 1, taken: 1, written: 0 });
    expect(read(newsroom, 'articles/2020/05/post-7.md')).toContain('](/people/)');
    expect(await newsroom.checked()).toEqual([]);
  });

  it('ends summaries that are the text cut off with a whole word, and takes others as they are', async () => {
    const newsroom = new ImportingNewsroom();
    const content = 'أعلنت الوزارة اليوم عن خطة جديدة. وتبدأ غدا.';
    const excerpts = [
      'أعلنت الوزارة الي',
      'أعلنت الوزارة اليوم',
      'أعلنت الوزارة اليوم عن خطة جديدة.',
      'ملخص المحرر',
    ];
    await newsroom.import(wxr(excerpts.map((excerpt, at) => item({ id: at + 1, content, excerpt }))));
    const summary = (id: number) =>
      /summary: (.+)/u.exec(read(newsroom, `articles/2020/05/post-${id}.md`))?.[1];
    expect([1, 2, 3, 4].map(summary)).toEqual([
      'أعلنت الوزارة…',
      'أعلنت الوزارة اليوم…',
      excerpts[2],
      excerpts[3],
    ]);
  });

  it('leads old links to the new addresses', async () => {
    const newsroom = new ImportingNewsroom();
    const content = [
      '<a href="https://old.example/?p=2">أ</a>',
      '<a href="http://www.old.example/news/post-2">ب</a>',
      '<a href="/news/post-2/#more-2">ج</a>',
      '<a href="https://old.example/category/aden/">د</a>',
      '<a href="https://old.example/">هـ</a>',
      '<a href="https://other.example/?p=2">و</a>',
      '<a href="https://old.example/?p=3">ز</a>',
      '<a href="https://old.example/none/">ح</a>',
    ].join(' ');
    const report = await newsroom.import(
      wxr([item({ id: 1, content }), item({ id: 2 }), item({ id: 3, status: 'private' })]),
    );
    expect(read(newsroom, 'articles/2020/05/post-1.md')).toContain(
      '[أ](/2020/05/post-2/) [ب](/2020/05/post-2/) [ج](/2020/05/post-2/) [د](/sections/news/) [هـ](/) [و](https://other.example/?p=2)',
    );
    const links = report.notes.filter(({ kind }) => kind.startsWith('link-'));
    expect(links.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['link-skipped', '/?p=3'],
      ['link-unknown', '/none/'],
    ]);
  });
});

describe('pictures of an import', () => {
  const body =
    '[caption id="x" align="left" width="300"]<img src="https://old.example/wp-content/uploads/2020/05/صورة-1-300x169.jpg" alt="صورة-1" /> تعليق[/caption]\n\n<img src="https://old.example/wp-content/uploads/2020/05/gone.jpg" alt="">\n\n[gallery ids="21,22"]';
  const items = [
    item({ id: 1, content: body, meta: { _thumbnail_id: '22' } }),
    attachment(21, '2020/05/صورة-1.jpg', { meta: { _wp_attachment_image_alt: 'ميناء عدن' } }),
    attachment(22, '2020/05/b.jpg', { excerpt: 'تصوير: سبأ', meta: { _wp_attachment_image_alt: 'b' } }),
  ];

  async function withUploads(): Promise<{ newsroom: ImportingNewsroom; uploads: string }> {
    const newsroom = new ImportingNewsroom();
    const uploads = path.join(newsroom.paths.root, 'uploads');
    mkdirSync(path.join(uploads, '2020/05'), { recursive: true });
    const put = async (name: string, width: number) => {
      copyFileSync(await newsroom.picture('p.jpg', width), path.join(uploads, '2020/05', name));
    };
    // Disks of some systems keep names decomposed.
    await put('صورة-1.jpg'.normalize('NFD'), 800);
    await put('صورة-1-300x169.jpg', 300);
    await put('b.jpg', 500);
    rmSync(path.join(newsroom.paths.content, 'p.jpg'));
    return { newsroom, uploads };
  }

  it('are copied as they were uploaded, without words that say nothing; missing ones are told', async () => {
    const { newsroom, uploads } = await withUploads();
    const report = await newsroom.import(wxr(items), { uploads });
    const text = read(newsroom, 'articles/2020/05/post-1/index.md');
    expect(text).toContain("image:\n  src: ./b.jpg\n  alt: ''\n  credit: سبأ\n");
    expect(text).toContain('![ميناء عدن](./صورة-1.jpg "تعليق")');
    expect(text).toContain(':::gallery\n![ميناء عدن](./صورة-1.jpg)\n![](./b.jpg "تصوير: سبأ")\n:::');
    expect(report.pictures).toEqual({ copied: 2, linked: 0, missing: 1 });
    expect(report.notes.find(({ kind }) => kind === 'picture-missing')?.detail).toMatch(/gone\.jpg$/u);
    const { content } = await newsroom.load();
    expect(content.articles[0]?.image?.picture.width).toBe(500);
    expect(await newsroom.checked()).toEqual([]);
  });

  it('come in a second import, when the first had no uploads', async () => {
    const { newsroom, uploads } = await withUploads();
    await newsroom.import(wxr(items));
    expect(existsSync(path.join(newsroom.paths.content, 'articles/2020/05/post-1.md'))).toBe(true);
    expect(await newsroom.checked()).toEqual([]);
    const report = await newsroom.import(wxr(items), { uploads });
    expect(report.articles.updated).toBe(1);
    expect(existsSync(path.join(newsroom.paths.content, 'articles/2020/05/post-1.md'))).toBe(false);
    expect(await newsroom.checked()).toEqual([]);
  });

  it('are links to where they were when they are kept there', async () => {
    const { newsroom, uploads } = await withUploads();
    await newsroom.import(wxr(items), { uploads, media: 'keep' });
    const text = read(newsroom, 'articles/2020/05/post-1.md');
    expect(text).toMatch(
      /\[تعليق\]\(https:\/\/old\.example\/wp-content\/uploads\/2020\/05\/.*-1-300x169\.jpg\)/u,
    );
    expect(text).not.toContain('image:');
    expect(await newsroom.checked()).toEqual([]);
  });

  it('that are broken do not stop the site', async () => {
    const { newsroom, uploads } = await withUploads();
    writeFileSync(path.join(uploads, '2020/05/b.jpg'), 'no picture');
    const report = await newsroom.import(wxr(items), { uploads });
    expect(report.notes.filter(({ kind }) => kind === 'picture-broken')).toHaveLength(2);
    expect(await newsroom.checked()).toEqual([]);
  });
});

describe('a second import', () => {
  const items = [
    item({ id: 1 }),
    item({ id: 2 }),
    item({ id: 3 }),
    item({ id: 4, type: 'page', name: 'about' }),
  ];
  const file = (newsroom: ImportingNewsroom, id: number) =>
    path.join(newsroom.paths.content, `articles/2020/05/post-${id}.md`);

  it('changes nothing', async () => {
    const newsroom = new ImportingNewsroom();
    await newsroom.import(wxr(items));
    const before = snapshot(newsroom);
    const report = await newsroom.import(wxr(items));
    expect(snapshot(newsroom)).toEqual(before);
    expect(report.articles).toMatchObject({ unchanged: 3, written: 0, updated: 0 });
    expect(report.pages.unchanged).toBe(1);
  });

  it('leaves what was edited, deleted or renamed, and tells', async () => {
    const newsroom = new ImportingNewsroom();
    await newsroom.import(wxr(items));
    const edited = readFileSync(file(newsroom, 1), 'utf8').replace('نص الخبر', 'نص آخر');
    writeFileSync(file(newsroom, 1), edited);
    rmSync(file(newsroom, 2));
    const renamed = path.join(path.dirname(file(newsroom, 3)), 'better.md');
    renameSync(file(newsroom, 3), renamed);
    const before = snapshot(newsroom);
    const report = await newsroom.import(wxr(items));
    expect(snapshot(newsroom)).toEqual(before);
    expect(report.articles).toMatchObject({ edited: 1, gone: 2 });
    expect(await newsroom.checked()).toEqual([]);

    const again = await newsroom.import(wxr(items), { again: true });
    expect(again.articles).toMatchObject({ edited: 1, gone: 1, written: 1 });
    expect(existsSync(file(newsroom, 2))).toBe(true);
    expect(existsSync(file(newsroom, 3))).toBe(false);
    expect(await newsroom.checked()).toEqual([]);
  });

  it('takes over what the old site changed in posts that nobody has touched here', async () => {
    const newsroom = new ImportingNewsroom();
    await newsroom.import(wxr(items));
    const report = await newsroom.import(wxr([item({ id: 1, content: 'نص جديد.' }), ...items.slice(1)]));
    expect(report.articles).toMatchObject({ updated: 1, unchanged: 2 });
    expect(readFileSync(file(newsroom, 1), 'utf8')).toContain('نص جديد.');
  });

  it('of another site takes no address that the first has, by number neither', async () => {
    const newsroom = new ImportingNewsroom();
    await newsroom.import(wxr(items));
    const report = await newsroom.import(wxr(items).replaceAll('old.example', 'second.example'));
    expect(report.articles).toMatchObject({ written: 3 });
    expect(report.pages).toMatchObject({ written: 1 });
    expect(await newsroom.checked()).toEqual([]);
    const before = snapshot(newsroom);
    await newsroom.import(wxr(items));
    expect(snapshot(newsroom)).toEqual(before);
  });

  it('links to a renamed article where it is now', async () => {
    const newsroom = new ImportingNewsroom();
    await newsroom.import(wxr(items));
    renameSync(file(newsroom, 3), path.join(path.dirname(file(newsroom, 3)), 'better.md'));
    const link = '<a href="https://old.example/?p=3">هنا</a>';
    await newsroom.import(wxr([item({ id: 9, content: link }), ...items]));
    expect(readFileSync(file(newsroom, 9), 'utf8')).toContain('[هنا](/2020/05/better/)');
  });
});

describe('a broken export', () => {
  it('is refused with its line and column, and nothing is written', async () => {
    const newsroom = new ImportingNewsroom();
    const before = snapshot(newsroom);
    const whole = wxr([item({ id: 1 }), item({ id: 2 })]);
    await expect(newsroom.import(whole.slice(0, -40))).rejects.toMatchObject({
      line: expect.any(Number) as number,
    });
    await expect(newsroom.import(whole.replace('</title>', '</tit>'))).rejects.toThrow();
    await expect(newsroom.import('<html><body>خطأ</body></html>')).rejects.toMatchObject({ line: 1 });
    expect(snapshot(newsroom)).toEqual(before);
  });

  it('is read where its faults lose nothing, and they are told', async () => {
    const newsroom = new ImportingNewsroom();
    const xml = wxr([item({ content: 'نص\u000B سليم' })])
      .replace('<wp:wxr_version>1.2</wp:wxr_version>', '<x:y>1</x:y>')
      .replace('<?xml', '\n<br />Warning: PHP\n<?xml');
    const report = await newsroom.import(xml);
    expect(read(newsroom, 'articles/2020/05/post-1.md')).toContain('نص سليم');
    expect(report.notes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['xml-flaw', 'no-version']));
  });
});

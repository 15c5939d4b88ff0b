import { describe, expect, it } from 'vitest';
import type { StandingPage } from '../../../src/articles/article.ts';
import { resolveReferences } from '../../../src/loading/references.ts';
import { sampleArticle, samplePage } from '../articles/sample-article.ts';

const SECTIONS = ['science', 'sport'];
const AUTHORS = ['salma-haddad', 'omar'];

const told = (articles: ReturnType<typeof sampleArticle>[], pages: StandingPage[] = []) =>
  resolveReferences(articles, {
    sections: SECTIONS,
    authors: AUTHORS,
    series: ['mars'],
    pages,
    broken: new Set(),
  }).map(({ file, field, message, remedy }) => [file, field, message, remedy]);

const at = (file: string, path: string, more: Parameters<typeof sampleArticle>[0] = {}) =>
  sampleArticle({ file: `content/articles/${file}`, path, id: file, ...more });

describe('resolveReferences', () => {
  it('names a series that is not known, and the one that was meant', () => {
    expect(told([at('a.md', '/a/', { series: 'mar' })])).toEqual([
      ['content/articles/a.md', 'series', '«mar» غير معروف. المعروف: mars.', 'لعلك تقصد: mars'],
    ]);
  });

  it('has nothing to say when all is known', () => {
    const one = at('a.md', '/2022/09/a/', {
      section: 'sport',
      series: 'mars',
      authors: ['omar'],
      related: ['/2022/09/b/'],
    });
    expect(told([one, at('b.md', '/2022/09/b/')])).toEqual([]);
    expect(one.related).toEqual(['/2022/09/b/']);
  });

  it('lists the known sections and proposes the one that was meant', () => {
    expect(told([at('a.md', '/a/', { section: 'sience' })])).toEqual([
      [
        'content/articles/a.md',
        'section',
        '«sience» غير معروف. المعروف: science، sport.',
        'لعلك تقصد: science',
      ],
    ]);
  });

  it('lists the known authors and says how to add one', () => {
    expect(told([at('a.md', '/a/', { authors: ['omar', 'khaled-youssef'] })])).toEqual([
      [
        'content/articles/a.md',
        'authors',
        '«khaled-youssef» غير معروف. المعروف: salma-haddad، omar.',
        'اكتب اسما من المعروف، أو أضف الملف content/authors/khaled-youssef.yaml',
      ],
    ]);
  });

  it.each([
    ['the same', '/2022/09/x/', '/2022/09/x/'],
    ['different only by case', '/2022/09/Kuwait/', '/2022/09/kuwait/'],
    ['different only by tashkeel', '/2022/09/مدير/', '/2022/09/مُدير/'],
    ['different only by tatweel', '/2022/09/عدن/', '/2022/09/عـدن/'],
  ])('refuses addresses that are %s and names both files', (_class, one, other) => {
    expect(told([at('a.md', one), at('b.md', other)])).toEqual([
      [
        'content/articles/b.md',
        'slug',
        `عنوان الصفحة ${other} مستعمل: content/articles/a.md`,
        'غيّر اسم أحد الملفين أو الحقل slug فيه.',
      ],
    ]);
  });

  it('takes one slug in two months for two addresses', () => {
    expect(told([at('a.md', '/2022/09/x/'), at('b.md', '/2022/10/x/')])).toEqual([]);
  });

  it('refuses one identity for two articles', () => {
    const twins = [at('a.md', '/a/', { id: 'k7m2q9xa' }), at('b.md', '/b/', { id: 'k7m2q9xa' })];
    expect(told(twins).map((problem) => problem.slice(0, 3))).toEqual([
      ['content/articles/b.md', 'id', 'المعرّف k7m2q9xa مستعمل: content/articles/a.md'],
    ]);
  });

  it.each([
    ['an address in use', '/2022/09/b/', 'content/articles/b.md'],
    ['an address in use, in other case', '/2022/09/B/', 'content/articles/b.md'],
    ['a former address of another', '/2021/01/old/', 'content/articles/b.md'],
    ['its own address', '/2022/09/c/', 'content/articles/c.md'],
  ])('refuses as former address %s', (_class, alias, owner) => {
    const articles = [
      at('b.md', '/2022/09/b/', { aliases: ['/2021/01/old/'] }),
      at('c.md', '/2022/09/c/', { aliases: [alias] }),
    ];
    expect(told(articles).map((problem) => problem.slice(0, 3))).toEqual([
      ['content/articles/c.md', 'aliases', `العنوان القديم ${alias} هو عنوان ${owner}`],
    ]);
  });

  it.each([
    ['the address of an article', '/2022/09/b/', 'هو عنوان content/articles/b.md'],
    ['a former address of an article', '/2021/01/old/', 'هو عنوان content/articles/b.md'],
    ['the address of a page', '/Contact/', 'هو عنوان content/pages/contact.md'],
    ['a former address of a page', '/call-us/', 'هو عنوان content/pages/contact.md'],
    ['the number of an article', '/?p=7', 'هو عنوان content/articles/b.md'],
    ['a list of the site', '/topics/x/', 'لصفحة من صفحات الموقع.'],
    ['a month of the archive', '/2022/09/', 'ليس عنوان صفحة.'],
    ['a file', '/about.html', 'ليس عنوان صفحة.'],
  ])('refuses as former address of a page %s', (_class, alias, reason) => {
    const articles = [at('b.md', '/2022/09/b/', { aliases: ['/2021/01/old/', '/?p=7'] })];
    const pages = [
      samplePage({ slug: 'contact', aliases: ['/call-us/'] }),
      samplePage({ slug: 'about', aliases: [alias] }),
    ];
    expect(told(articles, pages).map((problem) => problem.slice(0, 3))).toEqual([
      ['content/pages/about.md', 'aliases', `العنوان القديم ${alias} ${reason}`],
    ]);
  });

  it('takes former addresses of pages, those below a page too, and by number', () => {
    const pages = [
      samplePage({ slug: 'about' }),
      samplePage({ slug: 'team', aliases: ['/about-us/', '/about/team/', '/?p=2'] }),
    ];
    expect(told([at('b.md', '/2022/09/b/', { aliases: ['/about/b/', '/?p=7'] })], pages)).toEqual([]);
  });

  it('refuses as former address of an article that of a page', () => {
    const pages = [samplePage({ slug: 'about' })];
    const articles = [at('b.md', '/2022/09/b/', { aliases: ['/about/'] })];
    expect(told(articles, pages).map((problem) => problem.slice(0, 3))).toEqual([
      ['content/articles/b.md', 'aliases', 'العنوان القديم /about/ هو عنوان content/pages/about.md'],
    ]);
  });

  it('refuses a former address that is the page of what changed in a story', () => {
    const articles = [at('a.md', '/2022/09/a/', { aliases: ['/2022/09/b/changes/'] })];
    expect(told(articles).map((problem) => problem.slice(0, 3))).toEqual([
      ['content/articles/a.md', 'aliases', 'العنوان القديم /2022/09/b/changes/ لصفحة من صفحات الموقع.'],
    ]);
  });

  it.each(['/2022/09/b/', '2022/09/b', 'b', '/2021/01/old/', '/2021/01/old'])(
    'finds the related article that an author calls %s',
    (name) => {
      const one = at('a.md', '/2022/09/a/', { related: [name] });
      expect(told([one, at('b.md', '/2022/09/b/', { aliases: ['/2021/01/old/'] })])).toEqual([]);
      expect(one.related).toEqual(['/2022/09/b/']);
    },
  );

  it.each([
    ['with its origin', 'https://nashra.example/2022/09/عدن/'],
    ['percent-encoded', '/2022/09/%D8%B9%D8%AF%D9%86/'],
    ['percent-encoded with its origin', 'https://nashra.example/2022/09/%D8%B9%D8%AF%D9%86/'],
    ['by a former address with its origin', 'http://nashra.example/2021/01/old'],
  ])('finds the related article that is pasted from a browser %s', (_class, name) => {
    const one = at('a.md', '/2022/09/a/', { related: [name] });
    expect(told([one, at('b.md', '/2022/09/عدن/', { aliases: ['/2021/01/old/'] })])).toEqual([]);
    expect(one.related).toEqual(['/2022/09/عدن/']);
  });

  it.each(['/2022/09/none/', 'a', '/2022/09/a/'])('refuses %s as related to itself', (name) => {
    const one = at('a.md', '/2022/09/a/', { related: [name] });
    expect(told([one]).map((problem) => problem.slice(0, 3))).toEqual([
      ['content/articles/a.md', 'related', `لا مقال عنوانه «${name}».`],
    ]);
    expect(one.related).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { lastModified } from '../../../src/seo/last-modified.ts';
import { sampleArticle, sampleArticles, tagsOf } from '../articles/sample-article.ts';

const at = (date: string) => Date.parse(date);

describe('lastModified', () => {
  const older = sampleArticle({
    path: '/2022/09/older/',
    dateMs: at('2022-09-19T09:00Z'),
    updatedMs: at('2023-02-01T09:00Z'),
    corrections: [{ dateMs: at('2022-09-20T09:00Z'), text: 'تصويب' }],
    series: 'webb',
    section: 'science',
    authors: ['salma-haddad'],
    tags: tagsOf('الفضاء'),
  });
  const newer = sampleArticle({
    path: '/2022/10/newer/',
    dateMs: at('2022-09-30T22:00Z'),
    section: 'sport',
    tags: tagsOf('الفضاء', 'كرة'),
  });
  const found = lastModified([newer, older], { timeZone: 'Asia/Kuwait', perPage: 5, sections: [] });

  it.each([
    ['/2022/09/older/', '2023-02-01T09:00Z'],
    ['/2022/10/newer/', '2022-09-30T22:00Z'],
    ['/', '2023-02-01T09:00Z'],
    // These count stories, and are as they were after an update.
    ['/archive/', '2022-09-30T22:00Z'],
    ['/2022/', '2022-09-30T22:00Z'],
    ['/2022/09/', '2023-02-01T09:00Z'],
    ['/2022/09/19/', '2023-02-01T09:00Z'],
    ['/2022/10/', '2022-09-30T22:00Z'],
    ['/2022/10/01/', '2022-09-30T22:00Z'],
    ['/sections/science/', '2023-02-01T09:00Z'],
    ['/sections/sport/', '2022-09-30T22:00Z'],
    ['/topics/الفضاء/', '2023-02-01T09:00Z'],
    ['/topics/كرة/', '2022-09-30T22:00Z'],
    ['/authors/salma-haddad/', '2023-02-01T09:00Z'],
    ['/series/webb/', '2023-02-01T09:00Z'],
    ['/corrections/', '2022-09-20T09:00Z'],
    ['/corrections/2022/', '2022-09-20T09:00Z'],
  ])('says when %s last changed', (path, date) => {
    expect(found.get(path)).toBe(at(date));
  });

  it('knows of no author, series or topic but theirs', () => {
    const names = [...found.keys()].filter((path) => /^\/(?:authors|series|topics|sections)\//u.test(path));
    expect(names).toHaveLength(6);
  });

  it('takes for the home page the stories that stand on it', () => {
    const many = sampleArticles(30);
    const last = many.at(-1);
    if (last) last.updatedMs = at('2026-01-01T00:00Z');
    const modified = lastModified(many, { timeZone: 'UTC', perPage: 5, sections: [] });
    expect(modified.get('/')).toBe(many[0]?.dateMs);
  });

  it('leaves a full page as it was when something newer arrives', () => {
    const articles = sampleArticles(12);
    const modified = lastModified(articles, { timeZone: 'UTC', perPage: 5, sections: [] });
    expect(modified.get('/sections/science/page/1/')).toBe(articles[7]?.dateMs);
    expect(modified.get('/sections/science/')).toBe(articles[0]?.dateMs);
    expect(modified.has('/sections/science/page/2/')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { lastModified } from '../../../src/seo/last-modified.ts';
import { sampleArticle, sampleArticles, tagsOf } from '../articles/sample-article.ts';

const at = (date: string) => Date.parse(date);

describe('lastModified', () => {
  const older = sampleArticle({
    path: '/2022/09/older/',
    dateMs: at('2022-09-19T09:00Z'),
    updatedMs: at('2023-02-01T09:00Z'),
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
  const found = lastModified([newer, older], 'Asia/Kuwait', 5);

  it.each([
    ['/2022/09/older/', '2023-02-01T09:00Z'],
    ['/2022/10/newer/', '2022-09-30T22:00Z'],
    ['/', '2023-02-01T09:00Z'],
    ['/archive/', '2023-02-01T09:00Z'],
    ['/2022/', '2023-02-01T09:00Z'],
    ['/2022/09/', '2023-02-01T09:00Z'],
    ['/2022/09/19/', '2023-02-01T09:00Z'],
    ['/2022/10/', '2022-09-30T22:00Z'],
    ['/2022/10/01/', '2022-09-30T22:00Z'],
    ['/sections/science/', '2023-02-01T09:00Z'],
    ['/sections/sport/', '2022-09-30T22:00Z'],
    ['/topics/الفضاء/', '2023-02-01T09:00Z'],
    ['/topics/كرة/', '2022-09-30T22:00Z'],
    ['/authors/salma-haddad/', '2023-02-01T09:00Z'],
  ])('says when %s last changed', (path, date) => {
    expect(found.get(path)).toBe(at(date));
  });

  it('knows the pages above and no other', () => {
    expect(found.size).toBe(14);
  });

  it('leaves a full page as it was when something newer arrives', () => {
    const articles = sampleArticles(12);
    const modified = lastModified(articles, 'UTC', 5);
    expect(modified.get('/sections/science/page/1/')).toBe(articles[7]?.dateMs);
    expect(modified.get('/sections/science/')).toBe(articles[0]?.dateMs);
    expect(modified.has('/sections/science/page/2/')).toBe(false);
  });
});

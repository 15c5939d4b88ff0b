import { describe, expect, it } from 'vitest';
import { groupBy, paginate } from '../../../src/articles/lists.ts';
import { sampleArticles } from './sample-article.ts';

const names = (list: readonly { path: string }[]) =>
  list.map(({ path }) => Number(/\d+(?=\/$)/u.exec(path)?.[0]));
const cut = (count: number, perPage = 5) => paginate(sampleArticles(count), perPage);

describe('paginate', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 0],
    [5, 5, 0],
    [9, 9, 0],
    [10, 5, 1],
    [14, 9, 1],
    [15, 5, 2],
    [23, 8, 3],
  ])('shows %i articles as %i on the front page and %i numbered pages', (count, front, pages) => {
    const list = cut(count);
    expect(list.front).toHaveLength(front);
    expect(list.pages).toHaveLength(pages);
    expect(list.pages.every((page) => page.articles.length === 5)).toBe(true);
    expect(list.older).toBe(pages === 0 ? undefined : pages);
  });

  it('numbers pages from the oldest, and shows the newest first on each', () => {
    const { front, pages } = cut(12);
    expect(names(front)).toEqual([12, 11, 10, 9, 8, 7, 6]);
    expect(pages.map((page) => [page.number, names(page.articles)])).toEqual([[1, [5, 4, 3, 2, 1]]]);
  });

  it('shows each article once', () => {
    const { front, pages } = cut(38);
    const all = [...front, ...pages.flatMap((page) => page.articles)];
    expect(new Set(names(all)).size).toBe(38);
    expect(all).toHaveLength(38);
  });

  it('leads from the front page to the oldest and back', () => {
    const { older, pages } = cut(20);
    expect(older).toBe(3);
    expect(pages.map(({ number, newer, older: next }) => [number, newer, next])).toEqual([
      [1, 2, undefined],
      [2, 3, 1],
      [3, undefined, 2],
    ]);
  });

  it('never moves an article from a full page when a newer one arrives', () => {
    for (let count = 5; count < 40; count++) {
      const before = cut(count).pages.map((page) => names(page.articles));
      const after = cut(count + 1).pages.map((page) => names(page.articles));
      expect(after.slice(0, before.length)).toEqual(before);
    }
  });
});

describe('groupBy', () => {
  it('puts an article under each of its keys, in the order they came', () => {
    const articles = sampleArticles(3, (n) => ({ authors: n === 2 ? ['omar', 'salma'] : ['salma'] }));
    const groups = groupBy(articles, (article) => article.authors);
    expect([...groups].map(([key, group]) => [key, names(group)])).toEqual([
      ['salma', [3, 2, 1]],
      ['omar', [2]],
    ]);
  });
});

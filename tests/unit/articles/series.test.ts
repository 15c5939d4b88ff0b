import { describe, expect, it } from 'vitest';
import { placeInSeries, publishedSeries, seriesPages } from '../../../src/articles/series.ts';
import { sampleArticles } from './sample-article.ts';

const SERIES = [
  { slug: 'mars', name: 'المريخ' },
  { slug: 'sea', name: 'البحر' },
];

describe('a series', () => {
  const articles = sampleArticles(6, (n) => (n % 2 === 0 ? { series: 'mars' } : {}));
  const found = publishedSeries(articles, SERIES);

  it('has its parts in reading order, the oldest first', () => {
    expect(found.get('mars')?.parts.map(({ path }) => path)).toEqual([
      '/2022/09/n2/',
      '/2022/09/n4/',
      '/2022/09/n6/',
    ]);
  });

  it('is not there when none of its parts is published', () => {
    expect([...found.keys()]).toEqual(['mars']);
  });

  it('knows the number of a part, and the parts before it and after it', () => {
    const place = (n: number) => {
      const article = articles.find(({ path }) => path === `/2022/09/n${n}/`);
      const at = article && placeInSeries(article, found);
      return at && [at.previous?.path, at.number, at.next?.path];
    };
    expect(place(2)).toEqual([undefined, 1, '/2022/09/n4/']);
    expect(place(4)).toEqual(['/2022/09/n2/', 2, '/2022/09/n6/']);
    expect(place(6)).toEqual(['/2022/09/n4/', 3, undefined]);
    expect(place(3)).toBeUndefined();
  });

  it('is cut into pages that keep their parts when one is added', () => {
    const cut = (count: number) =>
      seriesPages(sampleArticles(count).reverse(), 5).map(({ from, parts, hasMore }) => [
        from,
        parts.length,
        hasMore,
      ]);
    expect(cut(5)).toEqual([[1, 5, false]]);
    expect(cut(6)).toEqual([
      [1, 5, true],
      [6, 1, false],
    ]);
  });
});

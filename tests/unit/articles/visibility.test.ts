import { describe, expect, it } from 'vitest';
import { isPublished, newestFirst, published } from '../../../src/articles/visibility.ts';
import { sampleArticle } from './sample-article.ts';

const NOW = Date.UTC(2022, 8, 19, 9);

describe('visibility', () => {
  it.each([
    ['in the past', { dateMs: NOW - 1 }, true],
    ['of this very moment', { dateMs: NOW }, true],
    ['a millisecond ahead', { dateMs: NOW + 1 }, false],
    ['in the past but a draft', { dateMs: NOW - 1, draft: true }, false],
    ['ahead and a draft', { dateMs: NOW + 1, draft: true }, false],
  ])('of an article %s is %o: %s', (_class, more, visible) => {
    expect(isPublished(sampleArticle(more), NOW)).toBe(visible);
  });

  const articles = [
    sampleArticle({ path: '/2022/09/old/', dateMs: NOW - 2 }),
    sampleArticle({ path: '/2022/09/embargo/', dateMs: NOW + 1 }),
    sampleArticle({ path: '/2022/09/b/', dateMs: NOW - 1 }),
    sampleArticle({ path: '/2022/09/draft/', draft: true }),
    sampleArticle({ path: '/2022/09/a/', dateMs: NOW - 1 }),
  ];
  const paths = (list: typeof articles) => list.map((article) => article.path);

  it('lists the newest first and articles of one moment by their paths', () => {
    expect(paths(published(articles, NOW))).toEqual(['/2022/09/a/', '/2022/09/b/', '/2022/09/old/']);
    expect(paths(published([...articles].reverse(), NOW))).toEqual(paths(published(articles, NOW)));
  });

  it('lifts an embargo when its moment comes', () => {
    expect(paths(published(articles, NOW + 1))[0]).toBe('/2022/09/embargo/');
  });

  it('hides nothing from those who write', () => {
    expect(published(articles, NOW, true)).toHaveLength(5);
  });

  describe('of what was told after publication', () => {
    const at = (dateMs: number) => ({ dateMs, text: 'تصويب' });
    const told = (now: number, everything = false) => {
      const article = sampleArticle({
        dateMs: NOW - 10,
        updatedMs: NOW,
        corrections: [at(NOW - 1), at(NOW), at(NOW + 1)],
      });
      return published([article], now, everything).map(({ updatedMs, corrections }) => [
        updatedMs,
        corrections.map(({ dateMs }) => dateMs),
      ]);
    };

    it.each([
      ['before all of it', NOW - 2, undefined, []],
      ['a millisecond before the update', NOW - 1, undefined, [NOW - 1]],
      ['at the moment of the update', NOW, NOW, [NOW - 1, NOW]],
      ['after all of it', NOW + 1, NOW, [NOW - 1, NOW, NOW + 1]],
    ])('shows %s only what is due', (_class, now, updatedMs, corrections) => {
      expect(told(now)).toEqual([[updatedMs, corrections]]);
    });

    it('hides nothing from those who write', () => {
      expect(told(NOW - 2, true)).toEqual([[NOW, [NOW - 1, NOW, NOW + 1]]]);
    });

    it('changes nothing in the article itself', () => {
      const article = sampleArticle({ dateMs: NOW - 1, updatedMs: NOW + 1, corrections: [at(NOW + 1)] });
      published([article], NOW);
      expect(article).toMatchObject({ updatedMs: NOW + 1, corrections: [at(NOW + 1)] });
    });

    it('gives an article that hides nothing as it is', () => {
      const article = sampleArticle({ dateMs: NOW - 1, updatedMs: NOW, corrections: [at(NOW)] });
      expect(published([article], NOW)[0]).toBe(article);
    });
  });

  it('changes nothing in the list it is given', () => {
    const before = paths(articles);
    published(articles, NOW, true);
    expect(paths(articles)).toEqual(before);
  });

  it('takes an article for as new as itself', () => {
    expect(newestFirst(sampleArticle(), sampleArticle())).toBe(0);
  });
});

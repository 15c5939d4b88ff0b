import { describe, expect, it } from 'vitest';
import { NEWS_WINDOW, recentNews } from '../../../src/articles/recent.ts';
import { sampleArticle, sampleArticles } from './sample-article.ts';

const NOW = Date.UTC(2026, 10, 24, 8);
const at = (dateMs: number) => sampleArticle({ dateMs });

describe('recentNews', () => {
  it('is what was published in the last 48 hours, without what is 48 hours old', () => {
    const stories = [at(NOW + 1), at(NOW), at(NOW - NEWS_WINDOW + 1), at(NOW - NEWS_WINDOW)];
    expect(recentNews(stories, NOW)).toEqual([stories[1], stories[2]]);
  });

  it('is at most the thousand newest', () => {
    const many = sampleArticles(1001, (n) => ({ dateMs: NOW - 1001 + n }));
    expect(recentNews(many, NOW)).toEqual(many.slice(0, 1000));
  });
});

import { describe, expect, it } from 'vitest';
import { archiveDays, archiveMonths, archiveYears } from '../../../src/articles/archive.ts';
import { sampleArticle } from './sample-article.ts';

const articles = [
  '2023-01-01T00:30+03:00',
  '2022-12-31T23:30+03:00',
  '2022-09-20T00:00+03:00',
  '2022-09-19T23:59+03:00',
  '2022-09-19T08:00+03:00',
  '2021-09-19T08:00+03:00',
].map((date) => sampleArticle({ title: date, dateMs: Date.parse(date) }));

describe('the archive', () => {
  it('knows the days of the newsroom, newest first', () => {
    const days = archiveDays(articles, 'Asia/Kuwait');
    expect(days.map(({ year, month, day, articles: list }) => [year, month, day, list.length])).toEqual([
      [2023, 1, 1, 1],
      [2022, 12, 31, 1],
      [2022, 9, 20, 1],
      [2022, 9, 19, 2],
      [2021, 9, 19, 1],
    ]);
  });

  it('puts an article on another day in another zone', () => {
    const [first] = archiveDays(articles, 'UTC');
    expect(first).toMatchObject({ year: 2022, month: 12, day: 31 });
    expect(first?.articles).toHaveLength(2);
  });

  it('counts the articles of each month', () => {
    const months = archiveMonths(articles, 'Asia/Kuwait');
    expect(months.map(({ year, month, total, days }) => [year, month, total, days.length])).toEqual([
      [2023, 1, 1, 1],
      [2022, 12, 1, 1],
      [2022, 9, 3, 2],
      [2021, 9, 1, 1],
    ]);
  });

  it('counts the articles of each year', () => {
    const years = archiveYears(articles, 'Asia/Kuwait');
    expect(years.map(({ year, total, months }) => [year, total, months.map(({ month }) => month)])).toEqual([
      [2023, 1, [1]],
      [2022, 4, [12, 9]],
      [2021, 1, [9]],
    ]);
  });

  it('is empty when nothing is published', () => {
    expect(archiveYears([], 'Asia/Kuwait')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { correctionPages, correctionsOf } from '../../../src/articles/corrections.ts';
import { published } from '../../../src/articles/visibility.ts';
import { sampleArticle } from './sample-article.ts';

const at = (date: string) => Date.parse(date);
const correction = (date: string, text = date) => ({ dateMs: at(date), text });

describe('correctionsOf', () => {
  const now = at('2026-11-24T08:00Z');
  const told = (articles: Parameters<typeof published>[0]) =>
    correctionsOf(published(articles, now)).map(({ text, nth }) => `${text} ${String(nth)}`);

  it('lists those of all stories, newest first', () => {
    const one = sampleArticle({
      corrections: [correction('2026-01-01T00:00Z'), correction('2026-03-01T00:00Z')],
    });
    const other = sampleArticle({ path: '/x/', corrections: [correction('2026-02-01T00:00Z')] });
    expect(told([one, other])).toEqual(['2026-03-01T00:00Z 1', '2026-02-01T00:00Z 1', '2026-01-01T00:00Z 1']);
  });

  it('tells those of one moment apart', () => {
    const day = '2026-01-01T00:00Z';
    expect(told([sampleArticle({ corrections: [correction(day, 'أول'), correction(day, 'ثان')] })])).toEqual([
      'ثان 2',
      'أول 1',
    ]);
  });

  it('knows none that is dated later, and none of a story that is not published', () => {
    const later = sampleArticle({ corrections: [correction('2026-12-01T00:00Z')] });
    const corrections = [correction('2026-01-01T00:00Z')];
    const draft = sampleArticle({ draft: true, corrections });
    const embargoed = sampleArticle({ dateMs: now + 1, corrections });
    expect(told([later, draft, embargoed])).toEqual([]);
  });
});

describe('correctionPages', () => {
  const pages = (dates: string[]) =>
    correctionPages(
      correctionsOf([sampleArticle({ corrections: dates.map((date) => correction(date)) })]),
      'Asia/Kuwait',
    );

  it('is none without a correction', () => {
    expect(pages([])).toEqual([]);
  });

  it('is one page by months of the newsroom’s zone while they are few', () => {
    const [page, ...others] = pages(['2025-12-31T20:59Z', '2025-12-31T21:00Z']);
    expect(others).toEqual([]);
    expect(page?.year).toBeUndefined();
    expect(page?.years).toEqual([]);
    expect(page?.months.map(({ year, month }) => [year, month])).toEqual([
      [2026, 1],
      [2025, 12],
    ]);
  });

  it('is a page for each year when they are many, the newest at the address of all', () => {
    const many = Array.from({ length: 30 }, (_, day) => `2025-03-${String(day + 1).padStart(2, '0')}T09:00Z`);
    const found = pages([...many.map((date) => date.replace('2025', '2024')), ...many]);
    expect(found.map(({ year, years }) => [year, years])).toEqual([
      [undefined, [{ year: 2024, total: 30, page: 2024 }]],
      [2024, [{ year: 2025, total: 30, page: undefined }]],
    ]);
  });
});

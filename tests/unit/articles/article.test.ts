import { describe, expect, it } from 'vitest';
import { modifiedMs } from '../../../src/articles/article.ts';
import { sampleArticle } from './sample-article.ts';

const correction = (dateMs: number) => ({ dateMs, text: 'تصويب' });

describe('modifiedMs', () => {
  it.each([
    ['publication', {}, 10],
    ['update', { updatedMs: 20 }, 20],
    ['newest correction', { updatedMs: 20, corrections: [correction(15), correction(30)] }, 30],
    ['update, after a correction', { updatedMs: 40, corrections: [correction(30)] }, 40],
  ])('is the moment of the %s', (_class, more, moment) => {
    expect(modifiedMs(sampleArticle({ dateMs: 10, ...more }))).toBe(moment);
  });
});

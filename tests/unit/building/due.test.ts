import { describe, expect, it } from 'vitest';
import { nextDue } from '../../../src/building/due.ts';
import { sampleArticle } from '../articles/sample-article.ts';

const NOW = Date.UTC(2026, 10, 24, 8);
const HOUR = 3_600_000;
const story = (more: Partial<ReturnType<typeof sampleArticle>>) =>
  sampleArticle({ dateMs: NOW - 48 * HOUR, ...more });

describe('nextDue', () => {
  it('is nothing when nothing is dated later than now', () => {
    expect(
      nextDue([story({}), story({ breakingUntilMs: NOW }), story({ updatedMs: NOW - 1 })], NOW),
    ).toBeUndefined();
    expect(nextDue([], NOW)).toBeUndefined();
  });

  it.each([
    ['an embargo', { dateMs: NOW + HOUR }],
    ['the end of a story in the breaking strip', { breakingUntilMs: NOW + HOUR }],
    ['an update', { updatedMs: NOW + HOUR }],
    ['the end of a story among the news of 48 hours', { dateMs: NOW - 47 * HOUR }],
    ['a correction', { corrections: [{ dateMs: NOW + HOUR, text: 'تصويب' }] }],
  ])('is the moment of %s', (_kind, more) => {
    expect(nextDue([story({}), story(more), story({ dateMs: NOW + 2 * HOUR })], NOW)).toBe(NOW + HOUR);
  });

  it('does not count drafts, which fall due for nobody', () => {
    expect(nextDue([story({ dateMs: NOW + HOUR, draft: true })], NOW)).toBeUndefined();
  });
});

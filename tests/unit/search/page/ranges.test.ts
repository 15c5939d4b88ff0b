import { describe, expect, it } from 'vitest';
import { quickRange, rangeOf, rangeStart } from '../../../../src/search/page/ranges.ts';

const KUWAIT = 'Asia/Kuwait';
const now = Date.parse('2026-11-24T22:30:00Z');

describe('a quick range', () => {
  it("begins at the newsroom's day, which may be another than the reader's", () => {
    expect(rangeStart('today', now, KUWAIT)).toBe('2026-11-25');
    expect(rangeStart('today', now, 'America/New_York')).toBe('2026-11-24');
  });

  it('counts today as one of its days', () => {
    expect(rangeStart('week', now, KUWAIT)).toBe('2026-11-19');
    expect(rangeStart('month', now, KUWAIT)).toBe('2026-10-26');
    expect(rangeStart('year', now, KUWAIT)).toBe('2025-11-25');
  });

  it('loses no day where clocks are changed', () => {
    expect(rangeStart('week', Date.parse('2026-04-27T22:30:00Z'), 'Africa/Cairo')).toBe('2026-04-22');
  });

  it.each([
    ['', '', ''],
    ['2026-11-25', '', 'today'],
    ['2026-11-19', '', 'week'],
    ['2026-11-19', '2026-11-20', 'custom'],
    ['2026-11-18', '', 'custom'],
    ['', '2026-11-20', 'custom'],
  ])('is known again in the dates from %j to %j', (from, to, range) => {
    expect(rangeOf(from, to, now, KUWAIT)).toBe(range);
  });

  it('is none where the select says all dates or dates of its own', () => {
    expect([quickRange(''), quickRange('custom'), quickRange('week')]).toEqual([
      undefined,
      undefined,
      'week',
    ]);
  });
});

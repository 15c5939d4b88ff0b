import { describe, expect, it } from 'vitest';
import { editionLines } from '../../src/edition-lines.ts';

const style = {
  timeZone: 'Asia/Kuwait',
  months: 'gulf',
  digits: 'latin',
  hijri: 'umalqura',
  hijriAdjust: 0,
} as const;

describe('editionLines', () => {
  it('begins with today in the newsroom, and has two weeks', () => {
    // 23:30 UTC is the next day in Kuwait.
    const lines = editionLines(Date.parse('2026-11-24T23:30:00Z'), style);
    expect(lines).toHaveLength(14);
    expect(lines[0]).toEqual({
      from: Date.parse('2026-11-24T21:00:00Z'),
      text: 'الأربعاء 25 نوفمبر 2026 الموافق 15 جمادى الآخرة 1448 هـ',
    });
    expect(lines[13]?.from).toBe(Date.parse('2026-12-07T21:00:00Z'));
  });

  it('follows the clock where it changes', () => {
    const lines = editionLines(Date.parse('2026-10-24T12:00:00Z'), { ...style, timeZone: 'Europe/Paris' });
    expect(lines.slice(0, 3).map(({ from }) => new Date(from).toISOString())).toEqual([
      '2026-10-23T22:00:00.000Z',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ]);
  });
});

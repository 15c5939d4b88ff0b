import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  formatDate,
  formatEdition,
  formatHijri,
  formatMonth,
  formatTime,
  formatWeekday,
  monthName,
  type DateStyle,
} from '../../../src/arabic/dates.ts';

const style: DateStyle = {
  timeZone: 'Asia/Kuwait',
  months: 'gulf',
  digits: 'latin',
  hijri: 'umalqura',
  hijriAdjust: 0,
};

/** Monday, 19 September 2022, 12:15 in Kuwait. */
const noon = Date.UTC(2022, 8, 19, 9, 15);

describe('monthName', () => {
  it.each([
    ['gulf', 'يناير أبريل مايو يوليو أغسطس سبتمبر'],
    ['levant', 'كانون الثاني نيسان أيار تموز آب أيلول'],
    ['morocco', 'يناير أبريل ماي يوليوز غشت شتنبر'],
    ['algeria', 'جانفي أفريل ماي جويلية أوت سبتمبر'],
    ['tunisia', 'جانفي أفريل ماي جويلية أوت سبتمبر'],
    ['both', 'كانون الثاني/يناير نيسان/أبريل أيار/مايو تموز/يوليو آب/أغسطس أيلول/سبتمبر'],
  ] as const)('knows the months of %s', (months, names) => {
    expect([1, 4, 5, 7, 8, 9].map((month) => monthName(month, months)).join(' ')).toBe(names);
  });
});

describe('calendarDay', () => {
  it.each([
    [Date.UTC(2022, 8, 19, 20, 59), 'Asia/Kuwait', { year: 2022, month: 9, day: 19 }],
    [Date.UTC(2022, 8, 19, 21, 0), 'Asia/Kuwait', { year: 2022, month: 9, day: 20 }],
    [Date.UTC(2022, 11, 31, 23, 30), 'Africa/Casablanca', { year: 2023, month: 1, day: 1 }],
    [-1, 'UTC', { year: 1969, month: 12, day: 31 }],
  ])('finds the day of %i in %s', (epochMs, timeZone, day) => {
    expect(calendarDay(epochMs, timeZone)).toEqual(day);
  });
});

describe('dates in words', () => {
  it.each([
    ['gulf', 'latin', '19 سبتمبر 2022'],
    ['levant', 'arabic', '١٩ أيلول ٢٠٢٢'],
    ['both', 'latin', '19 أيلول/سبتمبر 2022'],
    ['morocco', 'latin', '19 شتنبر 2022'],
  ] as const)('writes a day with %s months and %s digits', (months, digits, text) => {
    expect(formatDate(noon, { ...style, months, digits })).toBe(text);
  });

  it('writes a month of a year', () => {
    expect(formatMonth(2022, 9, { ...style, digits: 'arabic' })).toBe('سبتمبر ٢٠٢٢');
  });

  it('writes the time of day in 24 hours of the newsroom', () => {
    expect(formatTime(noon, style)).toBe('12:15');
    expect(formatTime(Date.UTC(2022, 0, 1, 21, 0), style)).toBe('00:00');
    expect(formatTime(noon, { ...style, digits: 'arabic' })).toBe('١٢:١٥');
  });

  it('names the day of the week in the zone of the newsroom', () => {
    expect(formatWeekday(noon, style)).toBe('الاثنين');
    expect(formatWeekday(Date.UTC(2022, 8, 19, 21, 0), style)).toBe('الثلاثاء');
  });

  it.each([
    [-1, '22 صفر 1444 هـ'],
    [0, '23 صفر 1444 هـ'],
    [1, '24 صفر 1444 هـ'],
  ])('moves the Hijri date by %i days', (hijriAdjust, text) => {
    expect(formatHijri(noon, { ...style, hijriAdjust })).toBe(text);
  });

  it.each([
    [Date.UTC(2022, 5, 9, 9), '10 ذي القعدة 1443 هـ'],
    [Date.UTC(2022, 6, 9, 9), '10 ذي الحجة 1443 هـ'],
  ])('writes the Hijri month after its day in the genitive, at %i', (epochMs, text) => {
    expect(formatHijri(epochMs, style)).toBe(text);
  });

  it('writes no Hijri date where the newsroom wants none', () => {
    expect(formatHijri(noon, { ...style, hijri: 'none' })).toBe('');
    expect(formatEdition(noon, { ...style, hijri: 'none' })).toBe('الاثنين 19 سبتمبر 2022');
  });

  it('writes the date of the edition with both calendars', () => {
    expect(formatEdition(noon, { ...style, digits: 'arabic' })).toBe(
      'الاثنين ١٩ سبتمبر ٢٠٢٢ الموافق ٢٣ صفر ١٤٤٤ هـ',
    );
  });

  it('holds no invisible direction marks', () => {
    expect(formatEdition(noon, style)).not.toMatch(/\p{Cf}/u);
  });
});

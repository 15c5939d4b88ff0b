import type { CalendarDay } from '../arabic/dates.ts';
import { fold } from '../arabic/fold.ts';
import { gregorianMonths, hijriMonths, monthPattern } from './month-names.ts';

/** A time of day in 24 hours. */
export interface TimeOfDay {
  /** 0-23. */
  hour: number;
  /** 0-59. */
  minute: number;
}

/**
 * A date that Arabic text names. A Hijri date is given as such: turned into a Gregorian one it could be a day wrong,
 * since months begin by sighting.
 */
export type ArabicDate =
  { date: CalendarDay; time?: TimeOfDay | undefined } | { hijri: CalendarDay; time?: TimeOfDay | undefined };

/** «19 سبتمبر 2022», «19 أيلول/سبتمبر 2022», «19 تموز (يوليو) من عام 2022»; letters may be glued to either end. */
function written(months: string): RegExp {
  const second = String.raw`(?:\s*[/\\|(-]\s*(?<also>${months})\s*\)?)?`;
  const year = String.raw`\s*[,،]?\s*(?:من\s+)?(?:(?:سنه|عام|لعام|لسنه)\s+)?(?<year>\d{4})(?!\d)`;
  return new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})\s*(?:من\s+)?(?:شهر\s+)?(?<month>${months})${second}${year}`,
    'u',
  );
}

/** «سبتمبر 19, 2022», as WordPress writes dates where nobody chose another form. */
function monthFirst(months: string): RegExp {
  return new RegExp(
    String.raw`(?<!\p{L})(?<month>${months})\s+(?<day>\d{1,2})\s*[,،]\s*(?<year>\d{4})(?!\d)`,
    'u',
  );
}

const names = { gregorian: monthPattern(gregorianMonths), hijri: monthPattern(hijriMonths) };
const GREGORIAN = [written(names.gregorian), monthFirst(names.gregorian)];
const HIJRI = [written(names.hijri), monthFirst(names.hijri)];

/** Dates of digits alone: year first, or day first (Arab papers write the day before the month). */
const DIGITS = [
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})\s?[-/.]\s?(?<month>\d{1,2})\s?[-/.]\s?(?<year>\d{4})(?!\d)/u,
];

/** «14:30», «2:30 مساء», «الساعة 9 صباحا». */
const CLOCK =
  /(?<!\d)(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?(?!\d)\s*(?<half>[اa-zصمظفعلب][\p{L}.]*(?:\s+الظهر)?)?/u;
const HOUR = /الساعه\s+(?<hour>\d{1,2})(?!\d)\s+(?<half>[\p{L}]+(?:\s+الظهر)?)/u;

/** Whether folded words after a time mean the second half of the day; undefined when they say nothing of it. */
function isAfternoon(half: string | undefined, hour: number): boolean | undefined {
  if (half === undefined) return undefined;
  if (/^(?:ص|صباحا|الصبح|فجرا|am|a\.m\.?)$/u.test(half)) return false;
  if (/^(?:م|مسا+|المسا|عصرا|pm|p\.m\.?|بعد الظهر)$/u.test(half)) return true;
  if (/^(?:ظهرا|الظهر)$/u.test(half)) return hour < 10 || hour === 12;
  if (/^(?:ليلا|الليل)$/u.test(half)) return hour >= 6 && hour < 12;
  return undefined;
}

/** The first time of day in a folded text. */
function timeIn(text: string): TimeOfDay | undefined {
  const found = (CLOCK.exec(text) ?? HOUR.exec(text))?.groups;
  if (!found) return undefined;
  const written = Number(found.hour);
  const minute = Number(found.minute ?? 0);
  const afternoon = isAfternoon(found.half?.trim(), written);
  if (found.minute === undefined && afternoon === undefined) return undefined;
  let hour = written;
  if (afternoon === true && hour < 12) hour += 12;
  if (afternoon === false && hour === 12) hour = 0;
  if (/^(?:ليلا|الليل)$/u.test(found.half?.trim() ?? '') && written === 12) hour = 0;
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

/** Years that are Hijri, whatever stands beside them. */
const isHijriYear = (year: number) => year >= 1300 && year < 1600;

/** The day when it exists; Hijri months have 29 or 30 days, and which is not ours to say. */
function dayIfReal(year: number, month: number, day: number, hijri: boolean): CalendarDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (hijri ? 30 : 31)) return undefined;
  if (hijri) return { year, month, day };
  try {
    Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return { year, month, day };
  } catch {
    return undefined;
  }
}

function named(
  text: string,
  patterns: readonly RegExp[],
  months: ReadonlyMap<string, number>,
  hijri: boolean,
) {
  const plain = (name: string) => months.get(name.replace(/\s+/gu, ' ')) ?? 0;
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.groups;
    if (!found) continue;
    const month = plain(found.month ?? '');
    // «أيلول/أكتوبر» is a slip, and which of the two is right nobody can say.
    if (found.also !== undefined && plain(found.also) !== month) return undefined;
    const year = Number(found.year);
    if (isHijriYear(year) !== hijri) continue;
    return dayIfReal(year, month, Number(found.day), hijri);
  }
  return undefined;
}

/** A date of digits; the year says which calendar it is of. */
function numeric(text: string): { day: CalendarDay; hijri: boolean } | undefined {
  let hijriDate: CalendarDay | undefined;
  for (const pattern of DIGITS) {
    for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
      const year = Number(match.groups?.year);
      let month = Number(match.groups?.month);
      let day = Number(match.groups?.day);
      if (month > 12 && day <= 12) [month, day] = [day, month];
      const hijri = isHijriYear(year);
      const real = dayIfReal(year, month, day, hijri);
      if (real && !hijri && year >= 1900) return { day: real, hijri };
      if (real && hijri) hijriDate ??= real;
    }
  }
  return hijriDate && { day: hijriDate, hijri: true };
}

/**
 * Reads the date that a line of an Arabic page names, as «الاثنين 19 سبتمبر 2022آخر تحديث : 2:30 مساء» does. No library
 * reads these (../shared/FINDINGS.md, "Dates"). Where a Gregorian and a Hijri date stand side by side, the Gregorian one
 * is taken. What names no year («24 مايو الماضي», «أمس») is no date: it would have to be guessed.
 * @returns the date as the text has it, in no time zone; undefined when there is none, or none that exists
 */
export function parseArabicDate(text: string): ArabicDate | undefined {
  const plain = fold(text);
  const time = timeIn(plain);
  const gregorian = named(plain, GREGORIAN, gregorianMonths, false);
  if (gregorian) return { date: gregorian, ...(time && { time }) };
  const digits = numeric(plain);
  if (digits && !digits.hijri) return { date: digits.day, ...(time && { time }) };
  const hijri = named(plain, HIJRI, hijriMonths, true) ?? digits?.day;
  return hijri && { hijri, ...(time && { time }) };
}

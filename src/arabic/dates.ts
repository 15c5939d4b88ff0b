import { formatDigits, type DigitSystem } from './digits.ts';

/**
 * The names a newsroom uses for months: `gulf` سبتمبر (Gulf, Egypt), `levant` أيلول, `morocco` شتنبر,
 * `algeria` سبتمبر with جانفي, `tunisia` سبتمبر with جانفي and أوت, `both` «أيلول/سبتمبر».
 */
export type MonthNames = 'gulf' | 'levant' | 'morocco' | 'algeria' | 'tunisia' | 'both';

/** How dates are written. All dates are given in milliseconds since 1970 UTC and shown in `timeZone`. */
export interface DateStyle {
  /** IANA time zone of the newsroom, such as Asia/Kuwait. */
  timeZone: string;
  /** Which month names. */
  months: MonthNames;
  /** Which digits. */
  digits: DigitSystem;
  /** `umalqura` adds the Hijri date of the Umm al-Qura calendar where both are wanted. */
  hijri: 'none' | 'umalqura';
  /** Days to add to the computed Hijri date where the sighting differs: -1, 0 or 1. */
  hijriAdjust: number;
}

const DAY = 86_400_000;

/** CLDR locales whose Gregorian month names are the wanted ones (../shared/FINDINGS.md, "Dates"). */
const LOCALES: Readonly<Record<Exclude<MonthNames, 'both'>, string>> = {
  gulf: 'ar-AE',
  levant: 'ar-JO',
  morocco: 'ar-MA',
  algeria: 'ar-DZ',
  tunisia: 'ar-TN',
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Intl formatters are costly to make and pure: one for each locale, zone and set of fields. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, options);
    formatters.set(key, found);
  }
  return found;
}

/** The parts of a date by name, with Latin digits. */
function parts(epochMs: number, locale: string, options: Intl.DateTimeFormatOptions) {
  const found = new Map<string, string>();
  for (const part of formatter(`${locale}-nu-latn`, options).formatToParts(epochMs)) {
    found.set(part.type, part.value);
  }
  return found;
}

const months = new Map<string, string>();

/** The name of a Gregorian month (1-12) as the newsroom writes it. */
export function monthName(month: number, names: MonthNames): string {
  const key = `${names} ${month}`;
  let name = months.get(key);
  if (name === undefined) {
    name = nameOfMonth(month, names);
    months.set(key, name);
  }
  return name;
}

function nameOfMonth(month: number, months: MonthNames): string {
  const moment = Date.UTC(2001, month - 1, 15);
  const named = (which: Exclude<MonthNames, 'both'>) =>
    parts(moment, `${LOCALES[which]}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }).get('month') ?? '';
  return months === 'both' ? `${named('levant')}/${named('gulf')}` : named(months);
}

/** A day of the Gregorian calendar. */
export interface CalendarDay {
  /** Gregorian year. */
  year: number;
  /** Month, 1-12. */
  month: number;
  /** Day of the month. */
  day: number;
}

const days = new Map<string, Map<number, CalendarDay>>();

/** Year, month (1-12) and day of a moment in the newsroom's zone: found once, since a story's date is on ten pages. */
export function calendarDay(epochMs: number, timeZone: string): CalendarDay {
  let inZone = days.get(timeZone);
  if (!inZone) days.set(timeZone, (inZone = new Map<number, CalendarDay>()));
  let day = inZone.get(epochMs);
  if (!day) inZone.set(epochMs, (day = dayOf(epochMs, timeZone)));
  return day;
}

function dayOf(epochMs: number, timeZone: string): CalendarDay {
  const found = parts(epochMs, 'ar-AE-u-ca-gregory', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  });
  const number = (name: string) => Number(found.get(name));
  return { year: number('year'), month: number('month'), day: number('day') };
}

/** A date: «19 سبتمبر 2022». */
export function formatDate(epochMs: number, style: DateStyle): string {
  const { year, month, day } = calendarDay(epochMs, style.timeZone);
  return formatDigits(`${day} ${monthName(month, style.months)} ${year}`, style.digits);
}

/** A month of a year: «سبتمبر 2022». */
export function formatMonth(year: number, month: number, style: DateStyle): string {
  return formatDigits(`${monthName(month, style.months)} ${year}`, style.digits);
}

/** The time of day in the newsroom's zone, in 24 hours: «14:05». */
export function formatTime(epochMs: number, style: DateStyle): string {
  const found = parts(epochMs, 'ar-AE-u-ca-gregory', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: style.timeZone,
  });
  return formatDigits(`${found.get('hour') ?? ''}:${found.get('minute') ?? ''}`, style.digits);
}

/** The name of the day of the week: «الاثنين». */
export function formatWeekday(epochMs: number, style: DateStyle): string {
  const found = parts(epochMs, 'ar-AE-u-ca-gregory', { weekday: 'long', timeZone: style.timeZone });
  return found.get('weekday') ?? '';
}

/**
 * The Hijri date of the Umm al-Qura calendar, moved by the newsroom's adjustment: «23 صفر 1444 هـ».
 * Empty when the newsroom shows none.
 */
export function formatHijri(epochMs: number, style: DateStyle): string {
  if (style.hijri === 'none') return '';
  const found = parts(epochMs + style.hijriAdjust * DAY, 'ar-SA-u-ca-islamic-umalqura', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: style.timeZone,
  });
  // After the day the month is in the genitive: «10 ذي القعدة».
  const month = (found.get('month') ?? '').replace(/^ذو /u, 'ذي ');
  const text = `${found.get('day') ?? ''} ${month} ${found.get('year') ?? ''} هـ`;
  return formatDigits(text, style.digits);
}

/** The edition's date for the masthead: weekday, Gregorian date and, when wanted, the Hijri date. */
export function formatEdition(epochMs: number, style: DateStyle): string {
  const gregorian = `${formatWeekday(epochMs, style)} ${formatDate(epochMs, style)}`;
  const hijri = formatHijri(epochMs, style);
  return hijri ? `${gregorian} الموافق ${hijri}` : gregorian;
}

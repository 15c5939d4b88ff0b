import { fold } from '../../arabic/fold.ts';
import { isoInZone } from '../../clock.ts';
import { isDateOnly, parseDate } from '../../loading/dates.ts';
import { parseArabicDate } from '../dates.ts';
import type { PageDate } from './story.ts';

/** Zones that pages name behind a time, by folded words (IANA names). */
const ZONES: readonly [words: RegExp, zone: string][] = [
  [/غرين[تي]*ش|جرينتش|(?<![a-z])(?:gmt|utc)(?![a-z])|التوقيت العالمي/u, 'UTC'],
  [/توقيت (?:مكه|السعوديه|الرياض)|(?<![a-z])ksa(?![a-z])/u, 'Asia/Riyadh'],
  [/توقيت الكويت/u, 'Asia/Kuwait'],
  [/توقيت (?:ابو ?ظبي|دبي|الامارات)/u, 'Asia/Dubai'],
  [/توقيت (?:الدوحه|قطر)/u, 'Asia/Qatar'],
  [/توقيت (?:القاهره|مصر)/u, 'Africa/Cairo'],
  [/توقيت (?:بغداد|العراق)/u, 'Asia/Baghdad'],
  [/توقيت (?:بيروت|لبنان)/u, 'Asia/Beirut'],
  [/توقيت (?:عمان|الاردن)/u, 'Asia/Amman'],
  [/توقيت (?:دمشق|سوريا)/u, 'Asia/Damascus'],
  [/توقيت (?:القدس|فلسطين|غزه)/u, 'Asia/Hebron'],
  [/توقيت تونس/u, 'Africa/Tunis'],
  [/توقيت الجزاير/u, 'Africa/Algiers'],
  [/توقيت (?:الرباط|المغرب)/u, 'Africa/Casablanca'],
];

/** Dates that machines write for machines: ISO 8601, to which pages are not always true. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/u;

/** RFC 5322 and what JavaScript's own Date prints, only with an offset. */
const MAIL = /\d{1,2} [A-Z][a-z]{2} \d{4} [\d:]+ (?:GMT|UTC|[+-]\d{4})|^[A-Z][a-z]{2} [A-Z][a-z]{2} \d/u;

/** «3 Feb 2022», «February 3, 2022»: English dates that Arabic pages forgot to translate. */
const ENGLISH =
  /(?<first>\d{1,2})?\s*(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s*,\s*)?(?<year>(?:19|20)\d{2})(?!\d)/iu;
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that an English date names. */
function englishDay(text: string): PageDate | undefined {
  const { first, month = '', day, year } = ENGLISH.exec(text)?.groups ?? {};
  const number = ENGLISH_MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || (first ?? day) === undefined) return undefined;
  const date = { year: Number(year), month: number, day: Number(first ?? day) };
  return date.day >= 1 && date.day <= Temporal.PlainYearMonth.from(date).daysInMonth
    ? { text, day: date }
    : undefined;
}

function instant(year: number, month: number, day: number, hour: number, minute: number, zone: string) {
  return Temporal.PlainDateTime.from({ year, month, day, hour, minute }).toZonedDateTime(zone)
    .epochMilliseconds;
}

/** A date as machines write it; a time without an offset is in the newsroom's zone. */
function machineDate(text: string, timeZone: string): PageDate | undefined {
  const iso = ISO.exec(text);
  if (iso) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = iso.slice(1, 6).map((part) => Number(part));
    try {
      if (iso[4] === undefined) {
        Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
        return { text, day: { year, month, day } };
      }
      if (iso[6] === undefined) return { text, epochMs: instant(year, month, day, hour, minute, timeZone) };
      const whole = text.replace(' ', 'T').replace(/\s+/gu, '');
      return { text, epochMs: Temporal.Instant.from(whole).epochMilliseconds };
    } catch {
      return undefined;
    }
  }
  const epochMs = MAIL.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(epochMs) ? undefined : { text, epochMs };
}

/** The zone that words behind a time name. */
function zoneIn(text: string): string | undefined {
  const folded = fold(text);
  return ZONES.find(([words]) => words.test(folded))?.[1];
}

/** Whether a text names a zone that is not known here. */
export function namesUnknownZone(text: string): boolean {
  const folded = fold(text);
  return folded.includes('توقيت') && zoneIn(text) === undefined && !folded.includes('التوقيت المحلي');
}

/**
 * The date in a text or attribute of a page.
 * @param timeZone IANA zone of times that name none
 * @returns undefined for what names no whole date («24 مايو الماضي»)
 */
export function pageDate(written: string, timeZone: string): PageDate | undefined {
  const text = written.replace(/\s+/gu, ' ').trim();
  const machine = machineDate(text, timeZone);
  if (machine) return machine;
  const found = parseArabicDate(text);
  if (!found) return englishDay(text);
  if ('hijri' in found) return { text, hijri: found.hijri };
  const { year, month, day } = found.date;
  if (!found.time) return { text, day: found.date };
  const zone = zoneIn(text) ?? timeZone;
  return { text, epochMs: instant(year, month, day, found.time.hour, found.time.minute, zone) };
}

/**
 * A date as the front matter has it, and its instant; undefined for a Hijri one, and for what the site does not take
 * (1899, ten years ahead).
 */
export function fieldDate(
  date: PageDate | undefined,
  timeZone: string,
  now: number,
): { value: string; epochMs: number } | undefined {
  if (!date || 'hijri' in date) return undefined;
  const value =
    'epochMs' in date ? isoInZone(date.epochMs, timeZone) : Temporal.PlainDate.from(date.day).toString();
  const parsed = parseDate(value, timeZone, now);
  return 'epochMs' in parsed ? { value, epochMs: parsed.epochMs } : undefined;
}

/** Whether two dates can both be true: the same day where one has no time, else within the hour. */
export function datesAgree(one: PageDate, other: PageDate, timeZone: string, now: number): boolean {
  const [a, b] = [fieldDate(one, timeZone, now), fieldDate(other, timeZone, now)];
  if (!a || !b) return true;
  if (isDateOnly(a.value) || isDateOnly(b.value)) {
    const dayOf = (epochMs: number) => isoInZone(epochMs, timeZone).slice(0, 10);
    return dayOf(a.epochMs) === dayOf(b.epochMs);
  }
  return Math.abs(a.epochMs - b.epochMs) <= 3_600_000;
}

import { latinDigits } from '../arabic/fold.ts';

/** A date that was read, in milliseconds since 1970 UTC, or why it was not, in Arabic. */
export type ParsedDate = { epochMs: number } | { message: string; remedy: string };

/** ISO 8601 calendar date, optional time (to the minute at least), optional zone. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/u;

const REMEDY = 'اكتبه ميلاديا بأرقام 0-9 هكذا: 2022-09-19 أو 2022-09-19T14:30';

/** Years accepted: from 1900 to five years after the build's moment. */
const FIRST_YEAR = 1900;
const YEARS_AHEAD = 5;

/** Whether a date was written without a time of day: then a reader is shown none. */
export function isDateOnly(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value.trim());
}

function refuse(message: string, remedy = REMEDY): ParsedDate {
  return { message, remedy };
}

/**
 * Reads a date of the front matter strictly (ISO 8601). A date without a zone is in the newsroom's zone. Each usual
 * slip has its own message: a Hijri year, Arabic digits, 31 February, a bare number.
 * @param value what stands in the front matter
 * @param timeZone IANA zone of the newsroom
 * @param now the build's moment, milliseconds UTC
 */
export function parseDate(value: string | number, timeZone: string, now: number): ParsedDate {
  if (typeof value === 'number') return refuse(`التاريخ مكتوب رقما (${value}).`);
  const text = value.trim();
  if (/[\u0660-\u0669\u06F0-\u06F9]/u.test(text)) {
    return refuse(
      `التاريخ «${text}» مكتوب بأرقام مشرقية.`,
      ISO.test(latinDigits(text)) ? `اكتبه هكذا: ${latinDigits(text)}` : REMEDY,
    );
  }
  const match = ISO.exec(text);
  if (!match) return refuse(`لم يُفهم التاريخ «${text}».`);
  const year = Number(match[1]);
  if (year >= 1300 && year < 1600) return refuse(`السنة ${year} تبدو هجرية.`);
  const last = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).year + YEARS_AHEAD;
  if (year < FIRST_YEAR || year > last) {
    return refuse(`السنة ${year} خارج المدى المقبول (${FIRST_YEAR} إلى ${last}).`);
  }
  try {
    if (match[7] !== undefined) {
      return { epochMs: Temporal.Instant.from(text.replace(' ', 'T')).epochMilliseconds };
    }
    const plain = Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' });
    return { epochMs: plain.toZonedDateTime(timeZone).epochMilliseconds };
  } catch {
    return refuse(`لا وجود لهذا التاريخ أو الوقت في التقويم: «${text}».`);
  }
}

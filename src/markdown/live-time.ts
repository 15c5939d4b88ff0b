import type { DateStyle } from '../arabic/dates.ts';
import { latinDigits } from '../arabic/fold.ts';

/** Live coverage: what the times of its updates are counted from, and how they are written. */
export interface LiveCoverage {
  /** The day of its first publication in the newsroom's zone, `2022-09-19`: that of a time without a date. */
  day: string;
  /** How the newsroom writes dates; its zone. */
  style: DateStyle;
}

/** The moment with which an update's heading begins, or why it cannot be read, in Arabic. */
export type LiveHeading =
  | {
      /** Milliseconds UTC. */
      atMs: number;
      /** What stands behind the time and its stroke, as it was written. */
      rest: string;
    }
  | { message: string; remedy: string };

/** White space, and marks of direction that editors put before a number. */
const BEFORE = /^[\s\u061C\u200E\u200F]*/u;
const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T،,\s]+|$)/u;
const CLOCK = /^(\d{1,2}):(\d{2})(?!\d)/u;
/** Only where date and time are one, so that «14:30-15:00» is no zone. */
const OFFSET = /^(?:Z|[+-]\d{2}:\d{2})/u;
const OTHER_DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[T،,\s]+\d{1,2}:\d{2}/u;
const SECONDS = /^:\d/u;
const RANGE = /^\s*[-–—]\s*\d{1,2}:\d{2}/u;
const HALF_DAY =
  /^\s*(?:ص|م|صباح\p{M}?ا\p{M}?|مساء\p{M}?|ظهر\p{M}?ا\p{M}?|عصر\p{M}?ا\p{M}?|فجر\p{M}?ا\p{M}?|ليل\p{M}?ا\p{M}?|[ap]\.?m\.?)(?![\p{L}\p{M}])/iu;
const STROKE = /^\s*[|:،–—-]?\s*/u;

const REMEDY =
  'ابدأ عنوان التحديث بالساعة برقمين من 00:00 إلى 23:59، مثل: ## 14:30 | العنوان، ولغير يوم النشر: ## 2022-09-20 14:30 | العنوان';

const refuse = (message: string, remedy = REMEDY): LiveHeading => ({ message, remedy });

/** A time of day that clocks passed over or showed twice has no moment of its own. */
function momentOf(day: string, clock: string, offset: string, timeZone: string): number | LiveHeading {
  const written = `${day} ${clock}`;
  if (Number(day.slice(0, 4)) < 1900) return refuse(`السنة ${day.slice(0, 4)} ليست ميلادية.`);
  try {
    if (offset) return Temporal.Instant.from(`${day}T${clock}${offset}`).epochMilliseconds;
    const plain = Temporal.PlainDateTime.from(`${day}T${clock}`, { overflow: 'reject' });
    const first = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
    const last = plain.toZonedDateTime(timeZone, { disambiguation: 'later' });
    if (first.equals(last)) return first.epochMilliseconds;
    return first.toPlainDateTime().equals(plain)
      ? refuse(
          `الوقت «${written}» مرّ مرتين بتأخير الساعة في ذلك اليوم.`,
          `اكتب معه الفارق عن التوقيت العالمي: ${day}T${clock}${first.offset} أو ${day}T${clock}${last.offset}`,
        )
      : refuse(
          `الوقت «${written}» لم يمرّ: قُدّمت الساعة فيه.`,
          `اكتب الوقت كما صار بعد التقديم: ${last.toPlainTime().toString({ smallestUnit: 'minute' })}`,
        );
  } catch {
    return refuse(`لا وجود للوقت «${written}${offset}» في التقويم.`);
  }
}

/**
 * Reads the moment with which a heading of live coverage begins: «14:30 | عنوان» on the day of publication, or
 * «2022-09-20 14:30 | عنوان», in the newsroom's zone, with the digits of either system. What looks like a time and is
 * none, or could be two, is refused.
 * @param text the heading's text
 * @returns undefined for a heading that begins with no time
 */
export function readLiveHeading(text: string, { day, style }: LiveCoverage): LiveHeading | undefined {
  // As long as the text itself: digits of both systems are one code unit each.
  const latin = latinDigits(text);
  const start = BEFORE.exec(latin)?.[0].length ?? 0;
  const date = DATE.exec(latin.slice(start));
  const at = start + (date?.[0].length ?? 0);
  const clock = CLOCK.exec(latin.slice(at));
  if (!clock) {
    if (date) {
      return refuse(
        `تحديث بتاريخ «${date[1] ?? ''}» بلا وقت.`,
        `اكتب الوقت بعد التاريخ: ## ${date[1] ?? ''} 14:30 | العنوان. وإن لم يكن تحديثا فاكتب الشهر باسمه.`,
      );
    }
    const other = OTHER_DATE.exec(latin.slice(start));
    return other ? refuse(`لم يُفهم تاريخ التحديث «${other[0]}».`) : undefined;
  }
  const [shown, hour = '', minute = ''] = clock;
  const offset = date?.[0].endsWith('T') ? (OFFSET.exec(latin.slice(at + shown.length))?.[0] ?? '') : '';
  const end = at + shown.length + offset.length;
  const after = latin.slice(end);
  const half = HALF_DAY.exec(after)?.[0];
  if (half !== undefined) return refuse(`الوقت «${shown}${half}» مكتوب بنظام 12 ساعة.`);
  if (Number(hour) > 23 || Number(minute) > 59) return refuse(`لا وجود للساعة «${shown}».`);
  if (hour.length === 1) {
    const meant = [Number(hour), Number(hour) + 12].map((h) => `${String(h).padStart(2, '0')}:${minute}`);
    return refuse(`الوقت «${shown}» يحتمل الصباح والمساء.`, `اكتب الساعة برقمين: ${meant.join(' أو ')}`);
  }
  if (SECONDS.test(after)) return refuse(`في الوقت «${shown}${after.slice(0, 3)}» ثوان.`);
  if (RANGE.test(after)) return refuse('للتحديث وقتان.', 'اكتب وقت التحديث وحده، والمدة في العنوان أو النص.');
  const moment = momentOf(date?.[1] ?? day, shown, offset, style.timeZone);
  return typeof moment === 'number' ? { atMs: moment, rest: text.slice(end).replace(STROKE, '') } : moment;
}

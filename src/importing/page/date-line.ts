import { fold, latinDigits } from '../../arabic/fold.ts';
import { gregorianMonths, hijriMonths } from '../month-names.ts';
import { pageDate } from './moments.ts';
import type { PageDate } from './story.ts';

/** A line that only says when. */
export interface DateLine {
  /** The date of publication. */
  published?: PageDate | undefined;
  /** The date behind «آخر تحديث». */
  updated?: PageDate | undefined;
  /** Labels that have no value behind them: «آخر تحديث :». */
  empty: boolean;
  /** Digits or words of time that give no whole date: «24 مايو الماضي», «منذ ساعتين». */
  unread?: string | undefined;
  /** What else stands in the line: a place, a name. */
  rest: string;
}

const wordsOf = (text: string) => text.split(/\s+/u).map(fold).filter(Boolean);

/** Words of dates and their labels. */
const TIME_WORDS = new Set([
  ...[...gregorianMonths.keys(), ...hijriMonths.keys()].flatMap((name) => name.split(' ')),
  ...wordsOf(`الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد اثنين ثلاثاء أربعاء خميس جمعة سبت أحد
    يوم صباحا صباحاً مساء مساءً ظهرا عصرا ليلا فجرا ص م هـ ه الموافق ق ت الساعة بتوقيت توقيت غرينتش جرينتش غرينيتش
    مكة المكرمة السعودية الكويت المحلي القاهرة الدوحة أبوظبي الإمارات بغداد بيروت عمان تونس الجزائر الرباط القدس دمشق
    نشر نُشر النشر نشرت تاريخ التاريخ آخر تحديث التحديث اخر تعديل حُدّث تحديثه تم في منذ قبل دقيقة دقائق ساعة ساعات ساعتين
    يومين أيام أسبوع أسبوعين أمس اليوم الماضي الجاري الفائت المنصرم شهر عام سنة لعام من و
    published updated last update on at am pm gmt utc ksa jan feb mar apr may jun jul aug sep oct nov dec january
    february march april june july august september october november december sunday monday tuesday wednesday thursday
    friday saturday`),
]);

/** Places in «بتوقيت …» count as words of time only there. */
const ZONE_PLACES = new Set(
  wordsOf(
    'الكويت القاهرة الدوحة أبوظبي بغداد بيروت عمان تونس الجزائر الرباط القدس دمشق السعودية الإمارات مكة المكرمة',
  ),
);

const UPDATED =
  /(?:آخر|اخر)\s+(?:تحديث|تعديل)|تم\s+التحديث|التحديث\s+الأخير|حُدّ?ثت?|(?<!\p{L})تحديث\s*:|last\s+updated?|updated/iu;
const LABEL = /نُ?شرت?\s|النشر|تحديث|تعديل|published|updated/iu;

/** Glued words apart: «2022آخر», «سبتمبر2022», «2/9/202203:25». */
const unglued = (text: string) =>
  latinDigits(text)
    .replaceAll('٫', '.')
    .replace(/(?<=\d[/.-]\d{1,2}[/.-]\d{4})(?=\d{1,2}:\d{2})/gu, ' ')
    .replace(/(?<=\d)(?=\p{Script=Arabic})/gu, ' ')
    .replace(/(?<=\p{Script=Arabic})(?=\d)/gu, ' ');

/** What is left of a line when words of time are taken away. */
function without(text: string): string {
  const kept: string[] = [];
  let afterZone = false;
  for (const token of unglued(text).split(/[\s|:،,()•·]+/u)) {
    const word = fold(token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    const isTime = word === '' || TIME_WORDS.has(word) || /^[\d/.\-:+tz]+$/u.test(word);
    const isOnlyZone = ZONE_PLACES.has(word) && !afterZone;
    if (isTime && !isOnlyZone) {
      if (kept.length > 0 && kept.at(-1) !== '-') kept.push('-');
    } else kept.push(token);
    afterZone = /^ب?توقيت$/u.test(word) || (afterZone && ZONE_PLACES.has(word));
  }
  return kept
    .join(' ')
    .replace(/(?:\s*[-–—/]+\s*)+$|^(?:\s*[-–—/]+\s*)+/gu, '')
    .replace(/\s*-\s*-\s*/gu, ' - ')
    .trim();
}

/**
 * Reads a line that says when: a date with labels and little beside it.
 * @returns undefined for a line that says something else
 */
export function dateLineOf(text: string, timeZone: string): DateLine | undefined {
  if (text.length > 160) return undefined;
  const plain = unglued(text);
  const rest = without(text);
  const at = UPDATED.exec(plain);
  const [before, after] = at ? [plain.slice(0, at.index), plain.slice(at.index)] : [plain, ''];
  const published = pageDate(before, timeZone);
  const updated = after === '' ? undefined : pageDate(after, timeZone);
  const hasDate = published !== undefined || updated !== undefined;
  const words = rest === '' ? 0 : rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  const isSentence = /[.؟!…»"]\s*$/u.test(text.trim());
  if (words > (hasDate && !isSentence ? 6 : 0)) return undefined;
  // A year alone, or «15»: numbers, but no date.
  const isLabel = LABEL.test(plain);
  const isRelative = /منذ|قبل|أمس|الماضي|اليوم/u.test(plain);
  const isMonth = plain.split(/[\s/\-،,]+/u).some((word) => gregorianMonths.has(fold(word)));
  if (!hasDate && !isLabel && !isRelative && !(isMonth && /\d/u.test(plain))) return undefined;
  if (!hasDate && !isLabel && !/\d|ساع|دقيق|يوم|أمس|اليوم|أسبوع|شهر/u.test(plain)) return undefined;
  const unread = !hasDate && /\d|منذ|قبل|أمس/u.test(plain) ? text.trim() : undefined;
  return {
    ...{ published, updated, unread, rest },
    empty: unread === undefined && (at !== null ? updated === undefined : !hasDate),
  };
}

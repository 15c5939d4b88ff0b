import type { FileRule, Found } from '../rule.ts';
import { OBJECT, type Passage } from '../passage.ts';
import { around } from './spacing.ts';

/**
 * Numbers in the digits of the house, with their separators: 1,234.5 is ١٬٢٣٤٫٥ (U+066C and U+066B; Unicode Standard,
 * 9.2 «Arabic», and CLDR's number symbols for arab). What is copied sign by sign stays as it is: versions, addresses of
 * machines, telephone numbers, days as 2022-09-19 (right to left paragraphs scramble them in Arabic digits: UAX #9 takes
 * their hyphen for no part of the number), and whatever has a Latin letter.
 */

/** Everything that may be one number, code, time or day; what it is, is judged by its shape. */
const CHUNK = new RegExp(
  `[\\p{Script=Latin}\\p{Nd}${OBJECT}_+\\-.,:/٫٬]*[0-9٠-٩][\\p{Script=Latin}\\p{Nd}${OBJECT}_+\\-.,:/٫٬]*`,
  'gu',
);

/** A number with its thousands apart, or none, and decimals. */
const NUMBER = /^(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?$/u;

/** Digits whose signs between them stay: plain numbers, times and results (14:30), days (19/9/2022), lists (1,2). */
const PLAIN = /^\d+(?:(?::\d+)+|(?:\/\d+)+|(?:,\d+)+)?$/u;

/** Behind these words, or a Latin one (iOS 17.2), a point is none of decimals. */
const OF_A_VERSION =
  /(?:\p{Script=Latin}[\p{Script=Latin}\d-]*|(?:ال)?(?:إصدار|اصدار|نسخة|بند|مادة|فقرة|فصل|قسم|جدول|شكل)(?: رقم)?)[ \u00A0]+$/u;

/** الساعة 14.30. */
const OF_THE_CLOCK = /ساعة[ \u00A0]+$/u;

/** Telephone numbers: +965 2222 3333, 055 123 4567, 2222 3333. Thousands that spaces part (120 000) are none. */
const TELEPHONE =
  /\+\d[\d \u00A0()-]*\d|(?<![\d.,])(?:0\d+(?:[ \u00A0]\d{2,4})+|\d{3,5}(?:[ \u00A0]\d{4})+)(?![\d.,]\d|\d)/gu;

const ARABIC_SIGNS: Readonly<Record<string, string>> = { ',': '٬', '.': '٫' };
const LATIN_SIGNS: Readonly<Record<string, string>> = { '٬': ',', '٫': '.' };

const arabicDigits = (text: string) =>
  text.replace(/[0-9]/gu, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
const latinSigns = (text: string) =>
  text
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[٬٫]/gu, (sign) => LATIN_SIGNS[sign] ?? sign);

/** A number in Arabic digits; as it was where it is a code. */
function inArabic(number: string, before: string): string {
  const latin = latinSigns(number);
  if (NUMBER.test(latin)) {
    if (!latin.includes('.')) return arabicDigits(latin).replaceAll(',', '٬');
    if (OF_A_VERSION.test(before)) return number;
    if (OF_THE_CLOCK.test(before) && /^\d{1,2}\.\d{2}$/u.test(latin)) return arabicDigits(number);
    return arabicDigits(latin).replace(/[,.]/gu, (sign) => ARABIC_SIGNS[sign] ?? sign);
  }
  return PLAIN.test(latin) ? arabicDigits(number) : number;
}

/** The numbers of a passage that would be written otherwise, and how. */
function toArabic({ text }: Passage): { start: number; number: string; mended: string }[] {
  const telephones = Array.from(text.matchAll(TELEPHONE), ({ 0: { length }, index }) => [
    index,
    index + length,
  ]);
  return Array.from(text.matchAll(CHUNK), ({ 0: chunk, index }) => {
    // What closes a sentence, and what stands between a word and the number, is none of it.
    const opening = /^[,:/]*/u.exec(chunk)?.[0].length ?? 0;
    const number = chunk.slice(opening).replace(/[.,:/]+$/u, '');
    const start = index + opening;
    const isTelephone = telephones.some(([from = 0, to = 0]) => start < to && from < start + number.length);
    return { start, number, mended: isTelephone ? number : inArabic(number, text.slice(0, start)) };
  });
}

const ARABIC_NUMBER = /(?:[٠-٩۰-۹]|[0-9](?=[0-9]*[٫٬][0-9٠-٩۰-۹]))[0-9٠-٩۰-۹]*(?:[٫٬][0-9٠-٩۰-۹]+)*/gu;

/** The same for a house of Latin digits: no number of its own is a code in Arabic digits. */
function toLatin({ text }: Passage): { start: number; number: string; mended: string }[] {
  return Array.from(text.matchAll(ARABIC_NUMBER), ({ 0: number, index }) => ({
    start: index,
    number,
    mended: latinSigns(number),
  }));
}

/** Digits, and signs between them, that are not those of the house. */
export const houseDigits: FileRule = {
  id: 'house-digits',
  title: 'أرقام من غير أسلوب الصحيفة (style.digits)',
  level: 'warning',
  message: 'رقم من غير أسلوب الصحيفة: {0}',
  remedy: 'اكتب «{2}».',
  wrong: 'عام ٢٠٢٢ و١٬٢٣٤٫٥ طن',
  right: 'عام 2022 و1,234.5 طن',
  fixes: true,
  findAll: (passages, { digits }) => {
    if (digits === 'any') return [];
    const numbersOf = digits === 'latin' ? toLatin : toArabic;
    return passages.flatMap((passage) =>
      numbersOf(passage)
        .filter(({ number, mended }) => mended !== number)
        .map(({ start, number, mended }): Found & { passage: Passage } => {
          const end = start + number.length;
          const words = [number, around(passage.text, start, end), mended];
          return { passage, start, end, words, edits: [{ start, end, text: mended }] };
        }),
    );
  },
};

import type { Found, TextRule } from '../rule.ts';

const WEEKDAY = 'الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت';
const SPAN = 'اليوم|الأسبوع|الشهر|العام|الليلة|السنة|الصيف|الشتاء|الربيع|الخريف|الموسم';

const RELATIVE = new RegExp(
  [
    '(?:أول\\s+(?:من\\s+)?)?أمس',
    '(?:بعد\\s+)?غدا?[ًٌٍ]?(?:ا|اً)?',
    `(?:صباح|مساء|ظهر|عصر|فجر)\\s+اليوم`,
    `اليوم(?=\\s+(?:${WEEKDAY}))`,
    `(?:${WEEKDAY}|${SPAN})\\s+(?:الماضي|الماضية|المقبل|المقبلة|القادم|القادمة|المنصرم|الفائت|الجاري)`,
  ]
    .map((part) => `(?<![\\p{L}\\p{M}])[وف]?(?:ل|ب)?(?:${part})(?![\\p{L}\\p{M}])`)
    .join('|'),
  'gu',
);

/** One of these is in each of them: what is looked at closely is only what stands around it. */
const SIGN = /أمس|غد|اليوم|الماضي|المقبل|القادم|المنصرم|الفائت|الجاري/gu;
const AROUND = 26;

/** A date beside it says which day is meant: «أمس (19 سبتمبر)», «الأحد الماضي 5/3». */
const DATED = new RegExp(
  `^[\\s،(]*(?:(?:${WEEKDAY})[\\s،(]+)?(?:الموافق\\s+)?[\\d\u0660-\u0669]{1,2}(?:[\\s/-]|\\s*من\\s)`,
  'u',
);

/** Days that are named from the day of writing: an archive outlives it. */
export const relativeDate: TextRule = {
  id: 'relative-date',
  title: 'تاريخ نسبي بلا يوم معلوم',
  level: 'note',
  message: 'تاريخ نسبي: «{0}».',
  remedy: 'أضف التاريخ: من يقرأ الخبر بعد سنة لا يعرف أي يوم هو.',
  wrong: 'افتتح المعرض أمس',
  right: 'افتتح المعرض أمس (19 سبتمبر)',
  fixes: false,
  find: ({ text, kind }) => {
    const findings = new Map<number, Found>();
    for (const { index: sign } of kind === 'tag' ? [] : text.matchAll(SIGN)) {
      const from = Math.max(0, sign - AROUND);
      for (const { 0: said, index } of text.slice(from, sign + AROUND).matchAll(RELATIVE)) {
        const start = from + index;
        const end = start + said.length;
        // What stands at the window's edge is a part of something.
        if (start > sign || end <= sign || DATED.test(text.slice(end, end + 40))) continue;
        findings.set(start, { start, end, words: [said] });
      }
    }
    return [...findings.values()];
  },
};

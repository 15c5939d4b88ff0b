import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/arabic/fold.ts';
import { readText } from './read-text.ts';

const TEXTS = path.join(import.meta.dirname, 'texts');
const names = readdirSync(TEXTS).flatMap((file) =>
  file.endsWith('.txt') ? [path.basename(file, '.txt')] : [],
);
const textOf = (name: string) => readFileSync(path.join(TEXTS, `${name}.txt`), 'utf8');
const expected = JSON.parse(readFileSync(path.join(TEXTS, 'expected.json'), 'utf8')) as Record<
  string,
  unknown
>;

/** Words of a text as they are compared: folded, without numbers and single letters. */
const wordsOf = (text: string) =>
  (fold(text).match(/\p{L}{2,}/gu) ?? []).filter((word) => !/^ـ+$/u.test(word));

/** Words that became a field: labels, names of days and months, short names of agencies. */
const BECAME_FIELDS = new Set(
  wordsOf(`نشر نُشر نشرت في الساعة مساء صباحا بتوقيت غرينتش مكة المكرمة آخر تحديث الموافق هـ المصدر كتب إعداد الوسوم
    مواضيع الرئيسية واس كونا وام بترا الاثنين الأربعاء الخميس الجمعة السبت الأحد يناير فبراير مارس أغسطس سبتمبر شتنبر
    أيلول أكتوبر نوفمبر ديسمبر صفر مُحرَّم يوليو`),
);

describe('a text pasted from a page of news', () => {
  it.each(names)('%s: is read as a person reads it, and what was not sure is told', (name) => {
    expect(readText(textOf(name))).toEqual(expected[name]);
  });

  it.each(names)('%s: loses no word without telling it', (name) => {
    const told = new Set(wordsOf(JSON.stringify(Object.values(readText(textOf(name))))));
    const lost = wordsOf(textOf(name)).filter((word) => !told.has(word) && !BECAME_FIELDS.has(word));
    expect(lost).toEqual([]);
  });

  it('reads Windows line ends and Unix ones alike', () => {
    for (const name of names) expect(readText(textOf(name).replaceAll('\n', '\r\n'))).toEqual(expected[name]);
  });
});

import { describe, expect, it } from 'vitest';
import { readLiveHeading, type LiveCoverage } from '../../../src/markdown/live-time.ts';

/** Coverage that was first published on 19 September 2022. */
function coverage(timeZone = 'Asia/Kuwait', day = '2022-09-19'): LiveCoverage {
  return { day, style: { timeZone, months: 'gulf', digits: 'latin', hijri: 'none', hijriAdjust: 0 } };
}

/** The moment of a heading in UTC, and its headline; or what its author is told. */
function read(text: string, live = coverage()): unknown {
  const found = readLiveHeading(text, live);
  if (!found) return undefined;
  return 'message' in found
    ? `${found.message} ${found.remedy}`
    : [new Date(found.atMs).toISOString().slice(0, 16), found.rest];
}

describe('a heading of live coverage', () => {
  it.each([
    ['14:30 | وصول الوفد', '2022-09-19T11:30', 'وصول الوفد'],
    ['١٤:٣٠ | وصول الوفد رقم ٣', '2022-09-19T11:30', 'وصول الوفد رقم ٣'],
    ['۱۴:۳۰ – وصول', '2022-09-19T11:30', 'وصول'],
    ['\u200F14:30: وصول', '2022-09-19T11:30', 'وصول'],
    ['00:05 وصول', '2022-09-18T21:05', 'وصول'],
    ['23:59', '2022-09-19T20:59', ''],
    ['14:30 | م. أحمد يصل', '2022-09-19T11:30', 'م. أحمد يصل'],
    ['2022-09-20 09:00 | اليوم التالي', '2022-09-20T06:00', 'اليوم التالي'],
    ['٢٠٢٢-٠٩-٢٠ ٠٩:٠٠ | اليوم التالي', '2022-09-20T06:00', 'اليوم التالي'],
    ['2022-09-20، 09:00 | اليوم التالي', '2022-09-20T06:00', 'اليوم التالي'],
    ['2022-09-20T09:00+01:00 | بتوقيت آخر', '2022-09-20T08:00', 'بتوقيت آخر'],
  ])('begins an update by its time: %j', (text, moment, rest) => {
    expect(read(text)).toEqual([moment, rest]);
  });

  it.each([
    'خلفية',
    '2:1 لمصر في الشوط الأول',
    '10 سنوات بعد الاتفاق',
    '2022-2023 موسم للنسيان',
    '2.5 مليون لاجئ',
    'عند 14:30 وصل الوفد',
  ])('that begins with no time is an ordinary one: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['25:70 | وصول', 'لا وجود للساعة «25:70».', '00:00 إلى 23:59'],
    ['24:00 | وصول', 'لا وجود للساعة «24:00».', '23:59'],
    ['9:05 | وصول', '«9:05» يحتمل الصباح والمساء', '09:05 أو 21:05'],
    ['٩:٠٥ | وصول', '«9:05» يحتمل الصباح والمساء', '09:05 أو 21:05'],
    ['02:30 م | وصول', '«02:30 م» مكتوب بنظام 12 ساعة', '## 14:30'],
    ['2:30 مساءً وصول', '«2:30 مساءً» مكتوب بنظام 12 ساعة', '## 14:30'],
    ['14:30 م. أحمد يصل', '«14:30 م» مكتوب بنظام 12 ساعة', '14:30 | العنوان'],
    ['2:30 PM | وصول', '12 ساعة', '## 14:30'],
    ['14:30-15:00 | وصول', 'للتحديث وقتان', 'وحده'],
    ['14:30:15 | وصول', 'ثوان', '## 14:30'],
    ['2022-02-30 14:30 | وصول', 'لا وجود للوقت «2022-02-30 14:30»', '## 2022-09-20'],
    ['1444-02-23 14:30 | وصول', 'ليست ميلادية', '## 2022-09-20'],
    ['2022-09-20 | وصول', 'بلا وقت', '## 2022-09-20 14:30'],
    ['20/9/2022 14:30 | وصول', 'لم يُفهم تاريخ التحديث «20/9/2022 14:30»', '## 2022-09-20 14:30'],
    ['2022-9-20 14:30 | وصول', 'لم يُفهم تاريخ التحديث', '## 2022-09-20 14:30'],
  ])('with a time that is none, or could be two, is refused: %j', (text, message, remedy) => {
    const told = read(text);
    expect(told).toContain(message);
    expect(told).toContain(remedy);
  });

  it('is refused at the hour that clocks show twice, unless it says which', () => {
    const night = coverage('Africa/Cairo', '2024-10-31');
    expect(read('23:30 | خبر', night)).toContain('2024-10-31T23:30+03:00 أو 2024-10-31T23:30+02:00');
    expect(read('2024-10-31T23:30+02:00 | خبر', night)).toEqual(['2024-10-31T21:30', 'خبر']);
    expect(read('22:30 | خبر', night)).toEqual(['2024-10-31T19:30', 'خبر']);
  });

  it('is refused at the hour that clocks pass over', () => {
    const night = coverage('Africa/Cairo', '2024-04-26');
    expect(read('00:30 | خبر', night)).toContain(
      'لم يمرّ: قُدّمت الساعة فيه. اكتب الوقت كما صار بعد التقديم: 01:30',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../src/copy-desk/rule-ids.ts';
import { findingsOf, mendedBy, STYLE } from './finding.ts';

/** What each rule makes of a text. */
const MENDED: [RuleId, string, string][] = [
  ['tatweel', 'الكـــويت وعُمـان', 'الكويت وعُمان'],
  ['tatweel', 'بـأن', 'بأن'],
  ['presentation-forms', 'ﻋﻠﻰ ﻷرضه', 'على لأرضه'],
  ['persian-letters', 'الکویت', 'الكويت'],
  ['invisible', 'الكو\u200Bيت\uFEFF', 'الكويت'],
  ['bidi-controls', 'السوق\u200F، ثم', 'السوق، ثم'],
  ['latin-punctuation', 'وصل الوفد, ثم غادر; هل عاد?', 'وصل الوفد، ثم غادر؛ هل عاد؟'],
  ['latin-punctuation', 'عام 2015, وقال «نعم», ثم', 'عام 2015، وقال «نعم»، ثم'],
  ['space-before-punctuation', 'قال الوزير : نعم ، وعاد .', 'قال الوزير: نعم، وعاد.'],
  ['space-before-punctuation', 'بنسبة 20 % .', 'بنسبة 20 %.'],
  ['space-after-punctuation', 'وصل الوفد،ثم غادر.وقال الوزير:إن', 'وصل الوفد، ثم غادر. وقال الوزير: إن'],
  ['space-after-punctuation', 'حضر 20،وغاب «سالم»؛وعاد', 'حضر 20، وغاب «سالم»؛ وعاد'],
  ['double-space', 'وصل  الوفد   أمس', 'وصل الوفد أمس'],
  ['space-inside-brackets', '( أبيي ) و« الشرق »', '(أبيي) و«الشرق»'],
  ['doubled-brackets', 'مركز ((TFTC)) الجديد', 'مركز «TFTC» الجديد'],
  ['doubled-brackets', 'قال «في ((عدن)) اليوم»', 'قال «في “عدن” اليوم»'],
  ['straight-quotes', 'صحيفة "الشرق"، و"عكاظ" لـ"سبق".', 'صحيفة «الشرق»، و«عكاظ» لـ«سبق».'],
  ['straight-quotes', 'قال «إن "عدن" آمنة»', 'قال «إن “عدن” آمنة»'],
  ['straight-quotes', 'صحيفة "New York Times" قالت عام "2022"', 'صحيفة «New York Times» قالت عام «2022»'],
  ['mixed-quotes', 'صحيفة “الشرق” لـ”عين اليوم”', 'صحيفة «الشرق» لـ«عين اليوم»'],
  ['unbalanced', 'و»كايروكي» ل»الرياض»', 'و«كايروكي» ل«الرياض»'],
  ['glued-number', 'في 2022آخر مرة، و7ملايين، ٢١٢رحلة', 'في 2022 آخر مرة، و7ملايين، ٢١٢ رحلة'],
  ['spelling', 'الاخبار فى المستشفي', 'الأخبار في المستشفى'],
  ['spelling', 'واضاف ان للاغاثة الإجتماعي', 'وأضاف ان للإغاثة الاجتماعي'],
  ['spelling', 'هذة مسؤلية شئ اللة', 'هذه مسؤولية شيء الله'],
  ['repeated-word', 'وصل إلى إلى المطار', 'وصل إلى المطار'],
];

/** What looks like a fault and is none. */
const RIGHT: [RuleId, string][] = [
  ['tatweel', 'خلال الـ24 ساعة، لـ«الشرق»، 1443هـ، الـBBC، ــ للأسف ــ'],
  ['presentation-forms', 'النبي محمد ﷺ، والله ﷲ، ﴿قل﴾'],
  ['persian-letters', 'شركة گوگل پارسیان چای'],
  ['persian-letters', 'تعني کوردییە، وهي سەرۆک'],
  ['invisible', 'می\u200Cروم'],
  ['bidi-controls', 'الكويت 2022'],
  ['latin-punctuation', 'قال Smith, John إن 1,200 و3,5 [رابط](https://x.example/?a=1) و`a, b`'],
  ['space-before-punctuation', 'عند 14:30 ثم 3.5 و10 : 30 ... نعم «.NET» .com و(نعم) :)'],
  ['space-after-punctuation', 'U.S. و3.5 و14:30 و1،200 وأ.د.محمد ود.سالم والجزيرة.نت وق.م. و10:1'],
  ['double-space', '| أ  | ب  |\n| -- | -- |\n| 1  | 2  |'],
  ['space-inside-brackets', 'العاصمة ”مسقط“ ومدينة ”مسندم“ ثم'],
  ['space-inside-brackets', '[ ] نص، « سوّد « الله « نعم :  )'],
  ['doubled-brackets', '((أ + ب) × (ج)) وقال الله تعالى: (نعم)'],
  ['straight-quotes', '`"كود"` و«نعم» و[رابط](https://x.example "عنوان")'],
  ['straight-quotes', 'وكتبت: The "New York Times" said so. ثم عادت'],
  ['straight-quotes', 'طوله 6\'2" وشاشته'],
  ['straight-quotes', 'شاشة 55" جديدة'],
  ['mixed-quotes', 'قال: «إن “عدن” آمنة»'],
  ['mixed-quotes', 'وكتبت: The “New York Times” said so. ثم عادت'],
  ['unbalanced', '1) أول أ) ثان :) و(نعم) «كذا»'],
  ['mixed-digits', 'عام 2022 و2023'],
  ['glued-number', 'في 1443هـ والساعة 10ص و5كم و«4ماتيك»، F16 وكوفيد19 و20م'],
  ['spelling', 'واحد واهم وفاول وعلي والي وإلى الآن، لازالت، الاثنين والإثنين'],
  ['hamza-choice', 'علي الأحمد وعلي بن سالم'],
  ['repeated-word', 'رويدا رويدا ويوما يوما وولي ولي العهد وجدا جدا، من من المرشحين، سي إن إن'],
  ['emphasis', '**نعم** و**قال:**إن و\\*\\* و____ و2**3 بالشفرة `**`'],
  ['arabic-list', '1. أول\n2. ثان'],
  ['relative-date', 'أمس (19 سبتمبر) واليوم العالمي، والغد الماضي، ماضيا، الأحد 5/3'],
  ['alt-missing', '![ميناء الشويخ](./a.jpg)'],
  ['alt-file-name', '![سيارة إف 16 في العرض](./a.jpg) ![Big Ben](./a.jpg)'],
  ['alt-caption', '![سفن راسية](./a.jpg "ميناء الشويخ")'],
];

describe('a rule of the copy desk', () => {
  it.each(MENDED)('%s mends %j', (rule, wrong, right) => {
    expect(mendedBy(rule, wrong)).toBe(right);
  });

  it.each(RIGHT)('%s leaves alone %j', (rule, right) => {
    const edits = findingsOf(rule, right).filter(
      ({ edits: fix, weight }) => fix !== undefined || weight !== 'mild',
    );
    expect(edits).toEqual([]);
  });
});

describe('what only an author can decide', () => {
  it.each<[RuleId, string, number]>([
    ['tatweel', 'لـالرئيس', 1],
    ['persian-letters', 'علی', 1],
    ['straight-quotes', 'صحيفة "الشرق', 1],
    ['doubled-brackets', 'قال الله تعالى: ((إنما المؤمنون إخوة))', 1],
    ['unbalanced', 'صحيفة «الشرق', 1],
    ['mixed-digits', 'بين 2021 و٢٠٢٢', 1],
    ['hamza-choice', 'قال ان علي الرغم', 2],
    ['repeated-word', 'صفوف صفوف', 1],
    ['bidi-controls', 'نحو 8.\u200F1 متر', 1],
    ['relative-date', 'افتتح أمس الخميس، ويغلق الأسبوع المقبل', 2],
  ])('%s is told and not mended: %j', (rule, text, count) => {
    const found = findingsOf(rule, text);
    expect(found).toHaveLength(count);
    expect(found.every(({ edits }) => edits === undefined)).toBe(true);
  });

  it('a quotation of several paragraphs may open in each and close in the last', () => {
    expect(findingsOf('unbalanced', '«أول الكلام.\n\n«ثم وسطه.\n\n«ثم آخره».')).toEqual([]);
    expect(findingsOf('unbalanced', '«أول الكلام.\n\nثم وسطه.')).toHaveLength(1);
  });

  it('curly marks are those of a house that says so', () => {
    const curly = { ...STYLE, quotes: 'curly' as const };
    expect(mendedBy('straight-quotes', 'صحيفة "الشرق"', curly)).toBe('صحيفة “الشرق”');
    expect(mendedBy('mixed-quotes', 'صحيفة «الشرق»', curly)).toBe('صحيفة “الشرق”');
  });

  it('digits are changed only where the house has its own', () => {
    expect(mendedBy('house-digits', 'عام ٢٠٢٢', { ...STYLE, digits: 'latin' })).toBe('عام 2022');
    expect(mendedBy('house-digits', 'عام 2022 و`20`', { ...STYLE, digits: 'arabic' })).toBe('عام ٢٠٢٢ و`20`');
    expect(findingsOf('house-digits', 'عام ٢٠٢٢')).toEqual([]);
  });
});

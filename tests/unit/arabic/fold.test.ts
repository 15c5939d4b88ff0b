import { describe, expect, it } from 'vitest';
import { fold, latinDigits, stripInvisible, stripMarks } from '../../../src/arabic/fold.ts';

describe('fold', () => {
  it.each([
    ['hamza on alef', 'أحمد إبراهيم آدم ٱلله', 'احمد ابراهيم ادم الله'],
    ['hamza on waw and yeh', 'مسؤول هيئة مائة', 'مسوول هييه مايه'],
    ['bare hamza', 'شيء جزء دعاء', 'شي جز دعا'],
    ['decomposed hamza', 'ا\u0654 ا\u0655 و\u0654 ي\u0654 ا\u0653', 'ا ا و ي ا'],
    ['taa marbuta', 'مدرسة', 'مدرسه'],
    ['alef maqsura', 'على فتى', 'علي فتي'],
    ['tashkeel', 'أَبُوظَبِيٌّ الإسْلامُ', 'ابوظبي الاسلام'],
    ['dagger alef', 'هٰذا الرحمٰن', 'هذا الرحمن'],
    ['Quranic marks', 'قَالَۖ', 'قال'],
    ['tatweel', 'مـــدرســة', 'مدرسه'],
    ['Persian and Urdu letters', 'کتابی گل ھذا', 'كتابي كل هذا'],
    ['presentation forms', 'ﻻ ﷲ ﻣﺪﺭﺳﺔ', 'لا الله مدرسه'],
    ['Arabic-Indic and Persian digits', '٢٠٢٢ ۲۰۲۲', '2022 2022'],
    ['bidi marks, joiners and the BOM', '\uFEFF\u200Fغز\u200Cة\u2067\u2069', 'غزه'],
    ['Latin case and accents', 'Café ÉCOLE', 'cafe ecole'],
    ['runs of white space', '  سد \n\t النهضة\u00A0 ', 'سد النهضه'],
  ])('gives %s one spelling', (_class, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['أَبُوظَبِيّ', 'ﷺ', 'Île-de-France ١٢', 'شيء'])('changes nothing when it folds %s again', (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });

  it.each([
    ['سن', 'شن'],
    ['حال', 'خال'],
    ['باب', 'پاپ'],
    ['كتاب', 'كتب'],
  ])('keeps %s and %s apart, which are other words', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it.each([
    ['', ''],
    ['ـ', ''],
    ['\u200F', ''],
  ])('makes nothing of %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('stripMarks', () => {
  it('takes tashkeel and tatweel away and leaves the letters as they were written', () => {
    expect(stripMarks('إِنَّ الأُمَّـــةَ')).toBe('إن الأمة');
  });

  it('composes letters, so that one spelling has one form', () => {
    expect(stripMarks('ا\u0653')).toBe('آ');
  });
});

describe('stripInvisible', () => {
  it('takes away what is never seen and nothing else', () => {
    expect(stripInvisible('\u202Bأخبار\u202C \u200Eالي\u00ADوم\u061C')).toBe('أخبار اليوم');
  });
});

describe('latinDigits', () => {
  it('turns Eastern digits into 0-9 and leaves other characters', () => {
    expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ١٫٥%')).toBe('0123456789 0123456789 1٫5%');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, isArabicWord, rawWords, wordsOf } from '../../../src/arabic/words.ts';

const folded = (text: string) => wordsOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ['an article before a number', 'الـ24', ['ال', '24']],
    ['a number before a word', '2022آخر', ['2022', 'اخر']],
    ['a letter before a number', 'و24', ['و', '24']],
    ['a letter behind a number', '24و', ['24', 'و']],
    ['Latin letters with digits', 'طائرة F16 وشبكة 5G', ['طايره', 'f16', 'وشبكه', '5g']],
    ['Latin letters behind Arabic ones', 'شركةGoogle', ['شركه', 'google']],
    ['an accent', 'Café cafe\u0301 CAFÉ', ['cafe', 'cafe', 'cafe']],
    ['a Turkish capital', 'İstanbul I\u0307stanbul', ['istanbul', 'istanbul']],
    ['Eastern digits', '٢٠٢٢ ۲۰۲۲ 2022', ['2022', '2022', '2022']],
    ['separators of thousands', '1,234,567 ١٬٢٣٤ 40,000ريال', ['1234567', '1234', '40000', 'ريال']],
    ['groups that are no thousands', '12,34 1,2345', ['12', '34', '1', '2345']],
    ['decimals', '1.5 ٢٫٥', ['1', '5', '2', '5']],
    ['a hyphen', 'كوفيد-19 الأنجلو–ساكسوني', ['كوفيد', '19', 'الانجلو', 'ساكسوني']],
    ['quotes and Arabic punctuation', '«القدس»، (غزة)؛ نعم؟', ['القدس', 'غزه', 'نعم']],
    ['a hashtag', '#كأس_العالم', ['كاس', 'العالم']],
    ['a per cent sign', '٪50 50%', ['50', '50']],
    ['a quoted name behind an article', 'الـ«إف-16»', ['ال', 'اف', '16']],
    ['a ligature of a phrase', 'محمد ﷺ', ['محمد', 'صلياللهعليهوسلم']],
    ['emoji', 'فرح🎉حزن 👨‍👩‍👧 🇵🇸', ['فرح', 'حزن']],
    ['bidi controls', '\u202Bأخبار\u202C \u2067غزة\u2069', ['اخبار', 'غزه']],
    ['joiners inside a word', 'ال\u200Cعلم كت\u00ADاب', ['العلم', 'كتاب']],
    ['tatweel', 'مـــدرســـة ـكتاب', ['مدرسه', 'كتاب']],
    ['tashkeel', 'مُحَمَّدٌ رَسُولُ', ['محمد', 'رسول']],
    ['presentation forms', 'ﻻ ﷲ ﻣﺪﺭﺳﺔ', ['لا', 'الله', 'مدرسه']],
    ['full-width forms', 'ＮＡＳＡ １２３', ['nasa', '123']],
    ['other scripts', 'Ελλάδα Москва 北京', ['ελλαδα', 'москва', '北京']],
  ])('are found at %s', (_class, text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it.each(['', ' \n', 'ـــ', '\u064B', '\u200F', '🎉', '؟!…', 'ء', '_-_'])('are none in %j', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('tell where they stand, so that a text can be cut around them', () => {
    const text = '«الكأسُ» 🎉 للـ22 مُنتخَبًا';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'الكأسُ',
      'للـ',
      '22',
      'مُنتخَبًا',
    ]);
  });

  it('stand in their order, do not overlap, and hold no space, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { word, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(foldWord(text.slice(start, end))).toBe(word);
          expect(word).toMatch(/^\S+$/u);
          at = end;
        }
      }),
    );
  });

  it('are the raw words folded, but for those of which nothing is left', () => {
    const text = 'الـ24 ء Café ﷺ ١٬٢٣٤';
    expect(rawWords(text)).toEqual(['الـ', '24', 'ء', 'Café', 'ﷺ', '١٬٢٣٤']);
    expect(rawWords(text).map(foldWord).filter(Boolean)).toEqual(folded(text));
    expect(rawWords('؟')).toEqual([]);
  });
});

describe('foldWord', () => {
  it.each([
    ['hamza on alef', ['أحمد', 'احمد', 'ٱحمد', 'ا\u0654حمد']],
    ['madda', ['آثار', 'أثار', 'اثار', 'ا\u0653ثار']],
    ['hamza under alef', ['إسلام', 'اسلام']],
    ['hamza on waw', ['مسؤول', 'مسوول', 'مسو\u0654ول']],
    ['hamza on yeh', ['هيئة', 'هييه', 'هيئه']],
    ['hamza on the line', ['شيء', 'شيْء', 'شي']],
    ['taa marbuta', ['مدرسة', 'مدرسه', 'مدرسە', 'مدرسۀ']],
    ['alef maqsura', ['مستشفى', 'مستشفي', 'مستشفی']],
    ['Persian kaf and yeh', ['كتابي', 'کتابی', 'ڪتابي']],
    ['Urdu heh', ['هذا', 'ھذا', 'ہذا']],
    ['open tanween of the Quran', ['قول', 'قول\u08F1', 'قَوْلٌ']],
    ['variation selectors', ['كتاب', 'كتاب\uFE0F']],
    ['vowels of Hindi', ['हिन्दी', 'हनद']],
    ['letters for foreign sounds', ['فيروس', 'ڤيروس']],
    ['peh', ['باكستان', 'پاکستان']],
    ['tcheh', ['جاد', 'چاد']],
    ['jeh', ['زاله', 'ژاله']],
    ['digits', ['2022', '٢٠٢٢', '۲۰۲۲', '２０２２']],
    ['thousands', ['1000000', '1,000,000', '١٬٠٠٠٬٠٠٠']],
    ['Latin', ['zurich', 'Zürich', 'ZÜRICH']],
  ])('gives all spellings of %s one word', (_class, spellings) => {
    expect(new Set(spellings.map(foldWord)).size).toBe(1);
  });

  it.each([
    ['علم', 'عالم'],
    ['سورية', 'صورية'],
    ['جنة', 'لجنة'],
    ['ضل', 'ظل'],
    ['1000', '100'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  it('changes nothing when it folds again what it folded', () => {
    for (const word of ['أُسْتَاذَة', 'ڤيينّا', 'Île', 'ﷺ', '١٬٢٣٤', 'شيء'])
      expect(foldWord(foldWord(word))).toBe(foldWord(word));
  });
});

describe('isArabicWord', () => {
  it('is true of Arabic letters alone', () => {
    expect(['مدرسه', 'و', 'ﻻ', 'ژ'].map(isArabicWord)).toEqual([true, true, true, true]);
    expect(['f16', '24', 'москва', ''].map(isArabicWord)).toEqual([false, false, false, false]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearWords, typoDistance } from '../../../src/arabic/typos.ts';
import { foldWord } from '../../../src/arabic/words.ts';

const FAR = 99;
const distance = (typed: string, known: string) => typoDistance(foldWord(typed), foldWord(known), FAR);
const word = fc
  .array(fc.constantFrom(...Array.from('ابتدرسطعقكلمنهوي')), { maxLength: 9 })
  .map((letters) => letters.join(''));

describe('the distance of a typing error', () => {
  it.each([
    ['a letter left out', 'الحومة', 'الحكومة', 1],
    ['a long vowel left out', 'الاقتصد', 'الاقتصاد', 0.7],
    ['a long vowel put in', 'الاقتيصاد', 'الاقتصاد', 0.7],
    ['a letter put in', 'الحكزومة', 'الحكومة', 1],
    ['a letter typed twice', 'الحكوممة', 'الحكومة', 0.6],
    ['one of two equal letters left out', 'ممثل', 'مممثل', 0.6],
    ['two letters swapped', 'الحكوةم', 'الحكومة', 0.7],
    ['two letters swapped inside', 'الرايض', 'الرياض', 0.7],
    ['the key beside it', 'الحكونة', 'الحكومة', 0.7],
    ['a letter that sounds alike: ض and ظ', 'الرياظ', 'الرياض', 0.6],
    ['a letter that sounds alike: س and ص', 'الاقتساد', 'الاقتصاد', 0.6],
    ['a letter that sounds alike: ت and ط', 'سلتة', 'سلطة', 0.6],
    ['a letter that sounds alike: ذ and ز', 'الازاعة', 'الإذاعة', 0.6],
    ['a letter that sounds alike: ق and ك', 'القويت', 'الكويت', 0.6],
    ['a wrong letter', 'الحكوشة', 'الحكومة', 1],
    ['hamza, ة and ى, which are no errors', 'مستشفي الاسلاميه', 'مستشفى الإسلامية', 0],
  ])('is right for %s', (_kind, typed, known, cost) => {
    expect(distance(typed, known)).toBeCloseTo(cost);
  });

  it('is 0 for the word itself and for no other', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(typoDistance(one, one, FAR)).toBe(0);
        expect(typoDistance(one, other, FAR) === 0).toBe(one === other);
      }),
    );
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(typoDistance(one, other, FAR)).toBeCloseTo(typoDistance(other, one, FAR));
      }),
    );
  });

  it('is at most a step for each letter', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(typoDistance(one, other, FAR)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  it('does not depend on the greatest one that is wanted, as long as it is not above it', () => {
    const mistyped = word.chain((known) =>
      fc
        .tuple(fc.constant(known), fc.nat(known.length), fc.constantFrom(...Array.from('ابتمز'), ''))
        .map(([, at, letter]) => ({
          known,
          typed:
            known.slice(0, at) + letter + (known[at + 1] ?? '') + (known[at] ?? '') + known.slice(at + 2),
        })),
    );
    fc.assert(
      fc.property(mistyped, fc.constantFrom(0.7, 1, 1.7), ({ typed, known }, most) => {
        const whole = typoDistance(typed, known, FAR);
        if (whole <= most) expect(typoDistance(typed, known, most)).toBe(whole);
        else expect(typoDistance(typed, known, most)).toBeGreaterThan(most);
      }),
      { numRuns: 500 },
    );
  });
});

describe('nearWords', () => {
  const KNOWN = 'الحكومة الاقتصاد الرياض القاهرة قمر نفط وزير وزارة المفاوضات الانتخابات google covid19'
    .split(' ')
    .map((known) => ({ word: foldWord(known) }));
  const near = (typed: string) => nearWords(foldWord(typed), KNOWN).map(({ known }) => known.word);

  it.each([
    ['الحكومه', 'الحكومة'],
    ['الحكةمة', 'الحكومة'],
    ['الاقتساد', 'الاقتصاد'],
    ['الرياظ', 'الرياض'],
    ['الفاهرة', 'القاهرة'],
    ['قرم', 'قمر'],
    ['مقر', 'قمر'],
    ['وزيير', 'وزير'],
    ['المفواضات', 'المفاوضات'],
    ['الانتخبات', 'الانتخابات'],
    ['الانتاخبات', 'الانتخابات'],
    ['gogle', 'google'],
    ['googel', 'google'],
  ])('of %s is %s', (typed, known) => {
    expect(near(typed)[0]).toBe(foldWord(known));
  });

  it.each(['سلحفاة', 'فط', 'لمبة', 'x', 'مدرسة', '2022'])('of %s are none', (typed) => {
    expect(near(typed)).toEqual([]);
  });

  it('has the nearest first, and the word itself before all', () => {
    const words = ['وزارات', 'وزارة', 'وزيرة', 'زيارة'].map((known) => ({ word: foldWord(known) }));
    const found = nearWords(foldWord('وزارة'), words);
    expect(found[0]).toEqual({ known: { word: 'وزاره' }, distance: 0 });
    const distances = found.map((one) => one.distance);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  it('allows less in short words than in long ones', () => {
    expect(near('قطر')).toEqual([]);
    expect(near('الانتخبت')).toEqual([foldWord('الانتخابات')]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, wordsOf } from '../../../src/arabic/words.ts';
import {
  groupOf,
  groupOfKey,
  keyOf,
  keyOfLink,
  keysOf,
  linkOfKey,
  wordOfKey,
} from '../../../src/search/keys.ts';

/** Folded words as texts have them: of Arabic letters, many of them affixes, or of Latin letters and digits. */
const letters = (some: string, maxLength: number) =>
  fc.array(fc.constantFrom(...Array.from(some)), { minLength: 1, maxLength }).map((parts) => parts.join(''));
const word = fc.oneof(
  letters('ابتجدرسعفقكلمنهوي', 12),
  letters('والفبلكهايتنم', 12),
  letters('xzabfhi0249', 6),
  letters('0123456789', 6),
  fc.constantFrom('москва', '北京', 'ژ', 'صلياللهعليهوسلم'),
);

const WORDS = 'مدرسة المدرسة وبمدارسهم كتاب الله في ال و شيء ﷺ ژاله google f16 5g 2022 xz 4x4 z москва 北京'
  .split(' ')
  .map(foldWord);

describe('the key of a word', () => {
  it.each(WORDS)('gives %s back', (one) => {
    expect(wordOfKey(keyOf(one))).toBe(one);
  });

  it('gives any word back', () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(wordOfKey(keyOf(one))).toBe(one);
      }),
    );
  });

  it('is the beginning of no other key, since Pagefind finds what begins with what is asked', () => {
    const pairs = fc.oneof(
      fc.tuple(word, word),
      fc.tuple(word, word).map(([one, more]) => [one, one + more] as const),
    );
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(keyOf(other).startsWith(keyOf(one))).toBe(one === other);
      }),
    );
  });

  it('begins with the group of the word, and tells it', () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(keyOf(one).startsWith(groupOf(one))).toBe(true);
        expect(groupOfKey(keyOf(one))).toBe(
          /^\p{Script=Arabic}/u.test(one) ? groupOf(one) : keyOf(one).slice(0, -1),
        );
      }),
    );
  });

  it.each([
    ['مدرسة', ['المدرسة', 'بالمدرسة', 'مدرستها', 'مدرسات', 'ومدرسة']],
    ['قرار', ['القرارات', 'قرارهم', 'بقرار', 'للقرار']],
  ])('of %s lies beside those of its forms %j', (one, forms) => {
    expect(new Set([one, ...forms].map((form) => groupOf(foldWord(form)))).size).toBe(1);
  });

  it('is undefined of what is no key', () => {
    expect(['مدرس', 'مدرسx', 'xhz', '', 'google'].map(wordOfKey)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the keys of a text', () => {
  it('are those of its words in their order, parted by spaces', () => {
    const text = 'افتتح الـ24 «المدرسة» في 2022آخر، Café F16 🎉 ﷺ ء ـــ';
    expect(keysOf(text).split(' ').map(wordOfKey)).toEqual(wordsOf(text).map((one) => one.word));
  });

  it('are the same for all spellings', () => {
    expect(keysOf('المَدْرَسَة ٢٠٢٢ Café')).toBe(keysOf('المدرسه 2022 cafe'));
  });

  it.each(['', ' ', '؟!', '🎉', 'ـــ', 'ء'])('are none in %j', (text) => {
    expect(keysOf(text)).toBe('');
  });

  it('give back the words of any text', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join('، ');
        expect(keysOf(text).split(' ').filter(Boolean).map(wordOfKey)).toEqual(
          wordsOf(text).map((one) => one.word),
        );
      }),
    );
  });
});

describe('the key of a link', () => {
  const LINKS = [
    { from: 'مسجد', to: 'مساجد', grade: 9 },
    { from: 'مساجد', to: 'مسجد', grade: 1 },
    { from: 'google', to: 'غوغل', grade: 6 },
    { from: 'غوغل', to: 'google', grade: 5 },
    { from: 'وزير', to: 'وزرا', grade: 7 },
  ];

  it.each(LINKS)('gives $from, $to, $grade back', (link) => {
    expect(linkOfKey(keyOfLink(link))).toEqual(link);
  });

  it.each(LINKS)('lies beside the forms of $from, is none of them, and begins none of them', (link) => {
    const key = keyOfLink(link);
    expect(groupOfKey(key)).toBe(groupOf(link.from));
    expect(wordOfKey(key)).toBeUndefined();
    for (const one of WORDS) {
      expect(keyOf(one).startsWith(key)).toBe(false);
      expect(key.startsWith(keyOf(one))).toBe(false);
    }
  });

  it('is not the key of a word', () => {
    for (const one of WORDS) expect(linkOfKey(keyOf(one))).toBeUndefined();
  });
});

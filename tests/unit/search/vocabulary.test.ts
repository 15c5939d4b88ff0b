import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/arabic/words.ts';
import { keyOf, keyOfLink } from '../../../src/search/keys.ts';
import { readVocabulary, VocabularyWriter } from '../../../src/search/vocabulary.ts';

/** The file of some words, as the index gives them: in the order of their keys. */
function fileOf(words: readonly (readonly [word: string, documents: number])[]): string {
  const writer = new VocabularyWriter(5000);
  const keys = words.map(([word, documents]) => [keyOf(foldWord(word)), documents] as const);
  for (const [key, documents] of keys.toSorted(([a], [b]) => (a < b ? -1 : 1))) writer.add(key, documents);
  return writer.text();
}

/** What is read of some words, by word. */
const read = (...words: [word: string, documents: number][]) =>
  Object.fromEntries(readVocabulary(fileOf(words)).map(({ word, grade }) => [word, grade]));

describe('the vocabulary', () => {
  it('keeps every word of two documents and more with its order of magnitude', () => {
    expect(
      read(['مدرسة', 2], ['المدرسة', 3], ['وبمدرستهم', 4], ['google', 7], ['2022', 8], ['москва', 1000]),
    ).toEqual({ مدرسه: 1, المدرسه: 1, وبمدرستهم: 2, google: 2, '2022': 3, москва: 9 });
  });

  it('leaves out words of a single document', () => {
    expect(read(['مدرسة', 1], ['google', 1], ['سد', 2])).toEqual({ سد: 1 });
  });

  it.each(['f16', '5g', '4x4', '3xl', '2x', 'xx', 'x', 'z', '10x10x'])('keeps %s', (word) => {
    expect(read([word, 5], ['مدرسة', 2])).toEqual({ [word]: 2, مدرسه: 1 });
  });

  it('has no links', () => {
    const writer = new VocabularyWriter(5000);
    writer.add(keyOfLink({ from: 'مسجد', to: 'مساجد', grade: 9 }), 5);
    expect(writer.text()).toBe('');
  });

  it('writes a core once for all its forms', () => {
    const file = fileOf([
      ['مدرسة', 9],
      ['المدرسة', 9],
      ['مدرستهم', 9],
    ]);
    expect(file.split('\n')).toHaveLength(1);
    expect(file.match(/مدرس/gu)).toHaveLength(1);
  });

  it('is empty where there are no words', () => {
    expect(fileOf([])).toBe('');
    expect(readVocabulary('')).toEqual([]);
  });

  it('gives back all words of any archive', () => {
    const of = (letters: string) =>
      fc
        .array(fc.constantFrom(...Array.from(letters)), { minLength: 1, maxLength: 8 })
        .map((some) => some.join(''));
    const word = fc.oneof(of('البتدرسعقكمنهوي'), of('abxz019'), of('0123456789'));
    const archive = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 200_000 })), {
      maxLength: 40,
      selector: ([one]) => one,
    });
    fc.assert(
      fc.property(archive, (words) => {
        const common = words.filter(([, documents]) => documents > 1);
        const expected = common.map(([one, documents]) => [one, Math.floor(Math.log2(documents))]);
        expect(read(...words)).toEqual(Object.fromEntries(expected));
      }),
    );
  });
});

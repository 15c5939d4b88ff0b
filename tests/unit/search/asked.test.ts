import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../src/search/asked.ts';

const wordsIn = (query: string) => askedBy(query).words.map(({ word }) => word);

describe('a query', () => {
  it.each([
    ['سد النهضة', ['سد', 'النهضه']],
    ['  سد\n\u200Fالنهضة ', ['سد', 'النهضه']],
    ['كيف حال الاقتصاد؟', ['حال', 'الاقتصاد']],
    ['ما هي أسعار النفط في ٢٠٢٢', ['اسعار', 'النفط', '2022']],
    ['كوفيد-19', ['كوفيد', '19']],
    ['الـ24 F16 5G', ['ال', '24', 'f16', '5g']],
    ['Café «»', ['cafe']],
    ['غزة - القدس', ['غزه', 'القدس']],
    ['مصر مصر مِصر', ['مصر']],
    ['في من على', ['في', 'من', 'علي']],
    ['هل', ['هل']],
    ['🎉', []],
    ['', []],
  ])('%j asks for %j', (query, words) => {
    expect(wordsIn(query)).toEqual(words);
  });

  it.each([
    ['علي بن أبي طالب', ['علي', 'بن', 'ابي', 'طالب']],
    ['محمد علي', ['محمد', 'علي']],
    ['عليّ عبد الله', ['علي', 'عبد', 'الله']],
    ['علي على المنبر', ['علي', 'المنبر']],
    ['على المنبر علي', ['المنبر', 'علي']],
    ['على المنبر', ['المنبر']],
  ])('%j keeps the name علي, and not the preposition على: %j', (query, words) => {
    expect(wordsIn(query)).toEqual(words);
  });

  it('keeps each word as it was typed', () => {
    expect(askedBy('أسعار النِّفط ').words.map(({ typed }) => typed)).toEqual(['أسعار', 'النِّفط']);
  });

  it.each([
    ['غز', [true]],
    ['غزة ', [false]],
    ['سد النهض', [false, true]],
    ['غزة"', [false]],
    ['غزة؟', [false]],
    ['-مصر غز', [false]],
    ['«سد النهضة»', []],
    ['غز -مصر', [false]],
  ])('%j may still be typed on at its last word alone, where nothing follows it', (query, half) => {
    expect(askedBy(query).words.map(({ halfTyped }) => halfTyped)).toEqual(half);
  });

  it.each(['"سد النهضة"', '«سد النهضة»', '“سد النهضة”', '„سد النهضة“'])(
    'asks for words that follow one another: %s',
    (quoted) => {
      expect(askedBy(`${quoted} مصر`)).toMatchObject({
        phrases: [['سد', 'النهضه']],
        words: [{ word: 'مصر' }],
      });
    },
  );

  it('keeps stop words in quotes, and asks for none beside them', () => {
    expect(askedBy('«من هو» في')).toEqual({
      words: [],
      phrases: [['من', 'هو']],
      excluded: [],
      excludedPhrases: [],
    });
  });

  it.each(['""', '«»', '«؟»', '"'])('asks for no phrase with %s', (query) => {
    expect(askedBy(query)).toEqual({ words: [], phrases: [], excluded: [], excludedPhrases: [] });
  });

  it.each([
    ['مصر -إثيوبيا', ['اثيوبيا']],
    ['مصر −إثيوبيا', ['اثيوبيا']],
    ['-كوفيد-19 صحة', ['كوفيد', '19']],
    ['كوفيد-19', []],
    ['مصر - إثيوبيا', []],
    ['مصر-إثيوبيا', []],
    ['"سد -النهضة"', []],
  ])('%j excludes %j', (query, excluded) => {
    expect(askedBy(query).excluded).toEqual(excluded);
  });

  it.each([
    ['-إثيوبيا', ['اثيوبيا']],
    ['-إثيوبيا -مصر', ['اثيوبيا', 'مصر']],
  ])('%j asks for nothing and excludes %j', (query, excluded) => {
    expect(askedBy(query)).toEqual({ words: [], phrases: [], excluded, excludedPhrases: [] });
  });

  it.each(['-"سد النهضة"', '−«سد النهضة»', '–“سد النهضة”', '-„سد النهضة“'])(
    'excludes words that follow one another: %s',
    (quoted) => {
      const without = { phrases: [], excluded: [], excludedPhrases: [['سد', 'النهضه']] };
      expect(askedBy(quoted)).toEqual({ words: [], ...without });
      expect(askedBy(`مصر ${quoted}`)).toMatchObject({
        words: [{ word: 'مصر', halfTyped: false }],
        ...without,
      });
    },
  );

  it.each([
    ['مصر-"سد النهضة"', [['سد', 'النهضه']], []],
    ['مصر - "سد النهضة"', [['سد', 'النهضه']], []],
    ['"سد النهضة" -"مجلس الأمن"', [['سد', 'النهضه']], [['مجلس', 'الامن']]],
    ['-"إثيوبيا" -«؟» -""', [], [['اثيوبيا']]],
  ])('%j asks for the phrases %j and excludes %j', (query, phrases, excludedPhrases) => {
    expect(askedBy(query)).toMatchObject({ phrases, excluded: [], excludedPhrases });
  });

  it('asks for at most twelve words, phrases and words without, however long it is', () => {
    const many = Array.from({ length: 40 }, (_, index) => String(100 + index));
    expect(wordsIn(many.join(' '))).toHaveLength(12);
    expect(askedBy(many.map((one) => `"${one}"`).join(' ')).phrases).toHaveLength(12);
    expect(askedBy(`"${many.join(' ')}"`).phrases[0]).toHaveLength(12);
    expect(askedBy(many.map((one) => `-${one}`).join(' ')).excluded).toHaveLength(12);
    expect(askedBy(many.map((one) => `-"${one}"`).join(' ')).excludedPhrases).toHaveLength(12);
  });

  it('is read whatever it holds', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('"', '«', '»', '“', '”', '„', '-', '−', ' ', 'سد', 'في', '\u200F', '\uD83D', 'ﷺ', '19'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const { words, excluded, ...quoted } = askedBy(parts.join(''));
        const phrases = [...quoted.phrases, ...quoted.excludedPhrases];
        const lists = [words, excluded, quoted.phrases, quoted.excludedPhrases, ...phrases];
        const longest = Math.max(...lists.map((list) => list.length));
        expect(longest).toBeLessThanOrEqual(12);
        const all = [...words.map((one) => one.word), ...phrases.flat(), ...excluded];
        expect(all.filter((word) => !/^\S+$/u.test(word))).toEqual([]);
        expect(new Set(words.map((one) => one.word)).size).toBe(words.length);
        expect(phrases.every((phrase) => phrase.length > 0)).toBe(true);
        expect(words.filter((one) => one.halfTyped).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

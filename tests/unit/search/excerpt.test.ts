import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, wordsOf } from '../../../src/arabic/words.ts';
import { excerptOf, markedText } from '../../../src/search/excerpt.ts';

const wanting = (...words: (string | [string, number])[]) =>
  new Map(words.map((one) => (typeof one === 'string' ? [foldWord(one), 1] : [foldWord(one[0]), one[1]])));
const join = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');
const marked = (pieces: readonly { text: string; mark: boolean }[]) =>
  pieces.filter(({ mark }) => mark).map(({ text }) => text);

/** So many words, of which some are others. */
const text = (count: number, others: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: count }, (_, index) => others[index] ?? 'كلمة').join(' ');

describe('a headline', () => {
  it.each([
    ['أَخبارُ «غزّة» اليوم', ['غزة'], ['غزّة']],
    ['غزة: غزة وغـزة', ['غزة'], ['غزة', 'غزة']],
    ['الـ24 ساعة', ['24', 'ساعة'], ['24', 'ساعة']],
    ['Café في ٢٠٢٢', ['cafe', '2022'], ['Café', '٢٠٢٢']],
    ['مؤشّر ﺍﻟﻘﺪﺱ', ['القدس'], ['ﺍﻟﻘﺪﺱ']],
    ['لا شيء هنا', ['غزة'], []],
    ['', ['غزة'], []],
  ])('%j marks %j as its author wrote it', (title, words, marks) => {
    const pieces = markedText(title, wanting(...words));
    expect(join(pieces)).toBe(title);
    expect(marked(pieces)).toEqual(marks);
  });
});

describe('an excerpt', () => {
  it('is the whole of a short text, on one line', () => {
    expect(excerptOf('  قرار\n\n جديد  ', wanting('قرار'))).toEqual({
      pieces: [
        { text: 'قرار', mark: true },
        { text: ' جديد', mark: false },
      ],
      fromStart: true,
      toEnd: true,
    });
  });

  it('is the beginning of a text that has no wanted word', () => {
    const { pieces, fromStart, toEnd } = excerptOf(text(100), wanting('غزة'));
    expect(pieces).toHaveLength(1);
    expect(wordsOf(join(pieces))).toHaveLength(32);
    expect([fromStart, toEnd]).toEqual([true, false]);
  });

  it('is nothing of an empty text', () => {
    expect(excerptOf('', wanting('غزة'))).toEqual({ pieces: [], fromStart: true, toEnd: true });
  });

  it('begins some words before a word that stands in the middle of a text', () => {
    const { pieces, fromStart, toEnd } = excerptOf(text(200, { 100: 'غزة' }), wanting('غزة'));
    expect(marked(pieces)).toEqual(['غزة']);
    expect(wordsOf(pieces[0]?.text ?? '')).toHaveLength(8);
    expect([fromStart, toEnd]).toEqual([false, false]);
  });

  it('reaches to the end of a text, with the mark that ends it, for a word that stands there', () => {
    const { pieces, fromStart, toEnd } = excerptOf(`${text(200, { 199: 'غزة' })}.»`, wanting('غزة'));
    expect(pieces.at(-1)?.text).toBe('.»');
    expect(wordsOf(join(pieces))).toHaveLength(32);
    expect([fromStart, toEnd]).toEqual([false, true]);
  });

  it('is where all the words are, rather than where one of them is often', () => {
    const often = { 10: 'غزة', 12: 'غزة', 14: 'غزة', 16: 'غزة' };
    const whole = text(300, { ...often, 200: 'غزة', 210: 'القدس' });
    expect(marked(excerptOf(whole, wanting('غزة', 'القدس')).pieces)).toEqual(['غزة', 'القدس']);
  });

  it('is where the weightiest word is', () => {
    const whole = text(300, { 10: 'قرارات', 200: 'قرار' });
    expect(marked(excerptOf(whole, wanting(['قرارات', 0.6], 'قرار')).pieces)).toEqual(['قرار']);
  });

  it('is the first of places alike', () => {
    const { fromStart, pieces } = excerptOf(text(300, { 3: 'غزة', 200: 'غزة' }), wanting('غزة'));
    expect([fromStart, marked(pieces)]).toEqual([true, ['غزة']]);
  });

  it('joins to a piece of the flattened text and marks just the wanted words in it', () => {
    const part = fc.oneof(
      fc.constantFrom('غزّة', 'القدس', 'مدرسة', 'F16', '٢٠٢٢', 'ﷺ', 'الـ24', 'ـ'),
      fc.constantFrom(' ', '  \n', '، ', '🎉', '\u200F', '.', '«', ' - '),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    const wanted = wanting('غزة', 'f16', ['2022', 0.3], '24');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 150 }), (parts) => {
        const whole = parts.join('');
        const flat = whole.replace(/\s+/gu, ' ').trim();
        const { pieces, fromStart, toEnd } = excerptOf(whole, wanted);
        const shown = join(pieces);
        expect(flat).toContain(shown);
        if (fromStart) expect(flat.startsWith(shown)).toBe(true);
        if (toEnd) expect(flat.endsWith(shown)).toBe(true);
        expect(wordsOf(shown).length).toBeLessThanOrEqual(32);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        expect(
          marked(pieces)
            .map(foldWord)
            .filter((word) => !wanted.has(word)),
        ).toEqual([]);
        if (wordsOf(flat).some(({ word }) => wanted.has(word))) expect(marked(pieces)).not.toEqual([]);
      }),
    );
  });
});

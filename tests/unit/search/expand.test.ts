import { describe, expect, it } from 'vitest';
import { ask, formWeight, heaviest, NEWS, SampleWords } from './sample-words.ts';

describe('a word that the archive has', () => {
  it('stands for itself first, then for its other forms', async () => {
    const expanded = await ask('المدرسة', NEWS);
    expect(expanded).toMatchObject({ stories: 80, meant: undefined });
    expect(formWeight(expanded, 'المدرسة')).toBe(1);
    for (const form of ['مدرسة', 'بالمدرسة']) expect(formWeight(expanded, form)).toBeGreaterThan(0.6);
    for (const form of ['مدرستها', 'مدرسات']) expect(formWeight(expanded, form)).toBeGreaterThan(0.3);
    expect(expanded.counts.get('مدرسات')).toBe(5);
  });

  it('stands for no other word, whether the same letters are in it or it is much like it', async () => {
    expect(heaviest((await ask('حكومة', NEWS)).forms)).not.toContain('مدرسه');
    expect(heaviest((await ask('f16', NEWS)).forms)).toEqual(['f16']);
    expect(heaviest((await ask('google', NEWS)).forms)).toEqual(['google']);
  });

  it.each([
    ['common', 'google', true],
    ['common', 'مدرسة', true],
    ['whole', 'f16', false],
    ['whole', 'جنة', false],
  ])('makes nothing be guessed where it is %s: %s', async (_why, typed, halfTyped) => {
    const expanded = await ask(typed, NEWS, halfTyped);
    expect([...expanded.guesses]).toEqual([]);
    expect(expanded.meant).toBeUndefined();
    expect(expanded.forms).toEqual((await ask(typed, NEWS)).forms);
  });

  it('loads no list of all words', async () => {
    const group = NEWS.group.bind(NEWS);
    const beginning = NEWS.beginning.bind(NEWS);
    const vocabulary = () => Promise.reject(new Error('loaded'));
    const archive = { group, beginning, vocabulary };
    for (const word of ['مدرسة', 'google', 'f16', 'الحكو'])
      await expect(ask(word, archive, true)).resolves.toBeDefined();
    await expect(ask('الحكزمة', archive)).rejects.toThrow('loaded');
  });
});

describe('a word that the archive lacks', () => {
  it('stands for its forms where the archive has those, and for nothing else', async () => {
    const expanded = await ask('للحكومة', NEWS);
    expect(expanded).toMatchObject({ stories: 0, meant: undefined });
    expect(formWeight(expanded, 'الحكومة')).toBeGreaterThan(0.6);
  });

  it('stands for itself with its hamza on another seat, hardly less', async () => {
    const expanded = await ask('شئون', NEWS);
    expect(expanded.meant).toBeUndefined();
    expect(formWeight(expanded, 'شؤون')).toBeGreaterThan(0.9);
    expect(formWeight(expanded, 'شؤون')).toBeLessThan(1);
  });

  it('stands for forms of itself with its hamza on another seat, where the archive has just those', async () => {
    const expanded = await ask('مسئولين', new SampleWords({ المسؤولين: 40, المسؤول: 9 }));
    expect(formWeight(expanded, 'المسؤولين')).toBeGreaterThan(formWeight(expanded, 'المسؤول'));
    expect(formWeight(expanded, 'المسؤول')).toBeGreaterThan(0);
  });

  it('stands for nothing where nothing is like it', async () => {
    const expanded = await ask('قسطنطينية', NEWS);
    expect([expanded.meant, [...expanded.forms], [...expanded.guesses]]).toEqual([undefined, [], []]);
  });

  it('stands for no other number', async () => {
    const expanded = await ask('2023', new SampleWords({ 2022: 90, 2024: 80 }));
    expect([expanded.meant, [...expanded.forms], [...expanded.guesses]]).toEqual([undefined, [], []]);
  });
});

import { describe, expect, it } from 'vitest';
import { foldWord, isArabicWord } from '../../../src/arabic/words.ts';
import { onArabicKeys } from '../../../src/search/guesses.ts';
import { ask, formWeight, guessWeight, heaviest, NEWS, SampleWords } from './sample-words.ts';

describe('a half-typed word', () => {
  it.each([
    ['الحكو', 'الحكومة'],
    ['الاقت', 'الاقتصاد'],
    ['النه', 'النهضة'],
    ['goo', 'google'],
    ['مدر', 'مدرسة'],
    ['الولا', 'الولايات'],
    ['فلس', 'فلسطين'],
    ['الوكال', 'الوكالة'],
    ['بلد', 'بلدية'],
  ])('%s may become what begins so, which is most likely: %s', async (typed, whole) => {
    const expanded = await ask(typed, NEWS, true);
    expect(heaviest(expanded.guesses)[0]).toBe(foldWord(whole));
    const forms = Math.max(0, ...expanded.forms.values());
    expect(guessWeight(expanded, whole)).toBeGreaterThan(forms);
    expect(expanded.counts.get(foldWord(whole))).toBeGreaterThan(0);
  });

  it('becomes rather the shorter of two that begin so', async () => {
    const expanded = await ask('الاقت', new SampleWords({ الاقتصاد: 90, الاقتصادية: 90 }), true);
    expect(guessWeight(expanded, 'الاقتصاد')).toBeGreaterThan(guessWeight(expanded, 'الاقتصادية'));
    expect(guessWeight(expanded, 'الاقتصادية')).toBeGreaterThan(0);
  });

  it('becomes rather the commoner of two as long', async () => {
    const expanded = await ask('الاقت', new SampleWords({ الاقتصاد: 90, الاقتراع: 9 }), true);
    expect(heaviest(expanded.guesses)).toEqual(['الاقتصاد', 'الاقتراع']);
  });

  it('is no error, though a word is much like it', async () => {
    expect((await ask('الحكو', NEWS, true)).meant).toBeUndefined();
    expect((await ask('googl', NEWS, true)).meant).toBeUndefined();
  });

  it('may still become another while the archive has it and it is rare, which is less likely', async () => {
    const archive = new SampleWords({ google: 5, googles: 20 });
    const expanded = await ask('google', archive, true);
    expect(formWeight(expanded, 'google')).toBe(1);
    expect(guessWeight(expanded, 'googles')).toBeGreaterThan(0);
    const missing = await ask('google', new SampleWords({ googles: 20 }), true);
    expect(guessWeight(expanded, 'googles')).toBeLessThan(guessWeight(missing, 'googles'));
  });

  it('becomes nothing more when it is not typed any further', async () => {
    const expanded = await ask('الحكو', NEWS);
    expect(guessWeight(expanded, 'الحكومة') + formWeight(expanded, 'الحكومة')).toBeLessThan(0.5);
  });

  it('is not completed from one letter', async () => {
    const expanded = await ask('g', NEWS, true);
    expect([...expanded.forms, ...expanded.guesses]).toEqual([]);
  });
});

describe('a mistyped word', () => {
  it.each([
    ['الحكومو', 'الحكومة'],
    ['الحكزمة', 'الحكومة'],
    ['الاقتساد', 'الاقتصاد'],
    ['الاقتصتد', 'الاقتصاد'],
    ['النهظة', 'النهضة'],
    ['gogle', 'google'],
    ['googel', 'google'],
  ])('%s was probably meant to be %s', async (typed, meant) => {
    const expanded = await ask(typed, NEWS);
    expect(expanded.stories).toBe(0);
    expect(expanded.meant).toBe(foldWord(meant));
    const alike = [...expanded.forms, ...expanded.guesses].filter(
      ([word]) => isArabicWord(word) === isArabicWord(foldWord(typed)),
    );
    expect(heaviest(alike)[0]).toBe(foldWord(meant));
  });

  it('is rather the commoner of two words alike', async () => {
    const archive = new SampleWords({ القاهرة: 500, القاهرت: 2 });
    expect((await ask('القاهرر', archive)).meant).toBe('القاهره');
  });

  it('is never meant to be a stop word', async () => {
    const expanded = await ask('هذذا', new SampleWords({ هذا: 900 }));
    expect([expanded.meant, guessWeight(expanded, 'هذا')]).toEqual([undefined, 0]);
  });
});

describe('a word in Latin letters', () => {
  it.each(['obama', 'Obama'])('may be what it is called in Arabic: %s', async (typed) => {
    const expanded = await ask(typed, NEWS);
    expect(heaviest(expanded.guesses)[0]).toBe('اوباما');
    expect(expanded.meant).toBeUndefined();
  });

  it('is not called so where the archive has no such word, or the word itself often', async () => {
    const missing = await ask('merkel', NEWS);
    expect([...missing.guesses]).toEqual([]);
    expect(guessWeight(await ask('google', NEWS), 'غوغل')).toBe(0);
    expect(
      guessWeight(await ask('google', new SampleWords({ google: 2, غوغل: 80 })), 'غوغل'),
    ).toBeGreaterThan(0);
  });

  it.each(['hgvdhq', 'HGVDHQ'])('may have been typed on Arabic keys: %s', async (typed) => {
    const expanded = await ask(typed, NEWS);
    expect(expanded.meant).toBe('الرياض');
    expect(heaviest(expanded.guesses)).toEqual(['الرياض']);
    expect(expanded.counts.get('الرياض')).toBe(120);
  });

  it('is not read on Arabic keys where the archive has it, or lacks what it would be', async () => {
    expect((await ask('hgvdhq', new SampleWords({ hgvdhq: 1, الرياض: 120 }))).meant).toBeUndefined();
    expect((await ask('hgvdhq', new SampleWords({ غزة: 120 }))).meant).toBeUndefined();
  });
});

describe('the Arabic keyboard', () => {
  it.each([
    ['hgvdhq', 'الرياض'],
    ['hgrhivm', 'القاهرة'],
    ["r'v", 'قطر'],
    ['qwertyuiop[]', 'ضصثقفغعهخحجد'],
    ["asdfghjkl;'", 'شسيبلاتنمكط'],
    ['`zxcvbnm,./', 'ذئءؤرلاىةوزظ'],
  ])('has on the keys %s the letters %s', (keys, letters) => {
    expect(onArabicKeys(keys)).toBe(foldWord(letters));
  });

  it.each(['', 'hg', 'f16', 'الرياض', 'hg vd', 'xxx'])('says nothing of %j', (typed) => {
    expect(onArabicKeys(typed)).toBeUndefined();
  });
});

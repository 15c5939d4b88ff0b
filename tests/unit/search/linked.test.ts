import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/arabic/words.ts';
import type { Words } from '../../../src/search/expand.ts';
import { addCompounds, addLinked } from '../../../src/search/linked.ts';
import { ask, formWeight, heaviest, NEWS, SampleWords } from './sample-words.ts';

describe('links', () => {
  it.each([
    ['مسجد', 'مساجد'],
    ['المسجد', 'المساجد'],
    ['مساجد', 'المسجد'],
    ['google', 'غوغل'],
  ])('of %s add %s, below the word itself', async (typed, linked) => {
    const expanded = await ask(typed, NEWS);
    expect(formWeight(expanded, linked)).toBe(0);
    await addLinked(expanded, NEWS, 1);
    expect(formWeight(expanded, linked)).toBeGreaterThan(0.2);
    expect(formWeight(expanded, linked)).toBeLessThan(0.7);
    expect(expanded.counts.get(foldWord(linked))).toBeGreaterThan(0);
    expect(heaviest(expanded.forms)[0]).toBe(foldWord(typed));
  });

  it('of another word of the same core add nothing', async () => {
    const expanded = await ask('جنة', NEWS);
    await addLinked(expanded, NEWS, 1);
    expect(formWeight(expanded, 'مساجد')).toBe(0);
  });

  it('add the more, the surer they are, and nothing below the least grade that is asked for', async () => {
    const archive = new SampleWords({ فتاة: 20, فتيات: 30, بنات: 40, صبايا: 50 }, [
      ['فتاة', 'فتيات', 9],
      ['فتاة', 'بنات', 6],
      ['فتاة', 'صبايا', 7],
    ]);
    const [all, sure] = [await ask('فتاة', archive), await ask('فتاة', archive)];
    await addLinked(all, archive, 1);
    await addLinked(sure, archive, 7);
    const linked = ['فتيات', 'صبايا', 'بنات'];
    expect(heaviest(all.forms).filter((form) => linked.includes(form))).toEqual(linked);
    expect(heaviest(sure.forms).filter((form) => linked.includes(form))).toEqual(['فتيات', 'صبايا']);
  });

  it('take nothing from a form that is nearer without them', async () => {
    const archive = new SampleWords({ مسجد: 20, المسجد: 40 }, [['مسجد', 'المسجد', 1]]);
    const expanded = await ask('مسجد', archive);
    const before = new Map(expanded.forms);
    await addLinked(expanded, archive, 1);
    expect(expanded.forms).toEqual(before);
  });
});

describe('a compound name', () => {
  const names = new SampleWords({ أبو: 90, ظبي: 30, أبوظبي: 20, عبد: 80, الله: 200, عبدالله: 40, العين: 10 });
  const both = async (query: string, archive: Words) => {
    const expanded = await Promise.all(query.split(' ').map((word) => ask(word, archive)));
    await addCompounds(expanded, archive);
    return expanded;
  };

  it.each([
    ['أبو ظبي', 'أبوظبي'],
    ['ابو ظبى', 'أبوظبي'],
    ['عبد الله', 'عبدالله'],
  ])('of two words, %s, is found as one: either word stands for %s', async (query, joined) => {
    for (const part of await both(query, names)) {
      const own = formWeight(part, part.asked.word);
      expect(own).toBe(1);
      expect(formWeight(part, joined)).toBeGreaterThan(0.9);
      expect(formWeight(part, joined)).toBeLessThan(own);
      expect(part.counts.get(foldWord(joined))).toBeGreaterThan(0);
    }
  });

  it.each([
    ['أبوظبي', ['ابو', 'ظبي']],
    ['عبدالله', ['عبد', 'الله']],
  ])('of one word, %s, is found as two that follow one another', async (query, phrase) => {
    expect((await both(query, names)).map(({ phrases }) => phrases)).toEqual([[phrase]]);
  });

  it('is found as two words though no story has it as one', async () => {
    const [one] = await both('أبوظبي', new SampleWords({ أبو: 90, ظبي: 30 }));
    expect(one).toMatchObject({ stories: 0, phrases: [['ابو', 'ظبي']] });
  });

  it('is found as one word with clitics', async () => {
    const archive = new SampleWords({ عبد: 80, الله: 200, عبدالله: 40, لعبدالله: 4 });
    for (const part of await both('عبد الله', archive))
      expect(formWeight(part, 'لعبدالله')).toBeGreaterThan(formWeight(part, 'لعبد'));
  });

  it('is none of words that are no names, the other way round, or of which the archive lacks one', async () => {
    for (const query of ['ظبي أبو', 'أبو العين', 'العين', 'أبو', 'google maps']) {
      for (const part of await both(query, names)) {
        expect(part.phrases).toEqual([]);
        expect([formWeight(part, 'أبوظبي'), formWeight(part, 'عبدالله')]).toEqual([0, 0]);
      }
    }
    const [one] = await both('أبوظبي', new SampleWords({ أبو: 90, أبوظبي: 20 }));
    expect(one?.phrases).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { FormGroup } from '../../../src/arabic/relations.ts';
import { foldWord } from '../../../src/arabic/words.ts';
import type { Group } from '../../../src/search/archive.client.ts';
import { addLinked, expand, type Expanded, type Words } from '../../../src/search/expand.ts';
import { groupOf, type Link } from '../../../src/search/keys.ts';
import type { KnownWord } from '../../../src/search/vocabulary.ts';

/** An archive of some words: what the index would say of them. */
class WordList implements Words {
  readonly #words: [word: string, stories: number][];
  readonly #links: Link[];

  constructor(words: Readonly<Record<string, number>>, links: readonly [string, string, number][] = []) {
    this.#words = Object.entries(words).map(([word, stories]) => [foldWord(word), stories]);
    this.#links = links.map(([from, to, grade]) => ({ from: foldWord(from), to: foldWord(to), grade }));
  }

  group(word: string): Promise<Group> {
    const forms = new Map(this.#words.filter(([one]) => groupOf(one) === groupOf(word)));
    const links = this.#links.filter(({ from }) => groupOf(from) === groupOf(word));
    return Promise.resolve({ forms, related: new FormGroup(forms), links });
  }

  beginning(core: string): Promise<Map<string, number>> {
    const near = ([word]: [string, number]) =>
      groupOf(word).startsWith(core) || core.startsWith(groupOf(word));
    return Promise.resolve(new Map(this.#words.filter(near)));
  }

  vocabulary(): Promise<KnownWord[]> {
    const known = this.#words.filter(([, stories]) => stories > 1);
    return Promise.resolve(known.map(([word, stories]) => ({ word, grade: Math.floor(Math.log2(stories)) })));
  }
}

/** Words, each followed by its stories. */
const counted = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/(\S+) (\d+)/gu)].map(([, word = '', count]) => [word, Number(count)]),
  );

const ask = (typed: string, archive: Words, halfTyped = false) =>
  expand({ word: foldWord(typed), typed, halfTyped }, archive);
const weight = ({ forms }: Expanded, form: string) => forms.get(foldWord(form)) ?? 0;
/** Forms from the nearest on. */
const nearest = ({ forms }: Expanded) => [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form);

const NEWS = new WordList(
  counted(`مدرسة 50 المدرسة 80 مدرسات 5 مدرستها 6 بالمدرسة 20 مدرسي 4 الحكومة 200 حكومة 100 والحكومة 5 الاقتصاد 300
    الاقتصادية 90 النهضة 60 نهضة 9 نهضتها 2 google 40 googles 3 f16 5 شؤون 30 مسجد 20 المسجد 40 مساجد 10 المساجد 15
    غوغل 8 جنة 12 لجنة 99 الولايات 90 فلسطين 150 الوكالة 60 بلدية 7`),
  [
    ['مسجد', 'مساجد', 9],
    ['مساجد', 'مسجد', 9],
    ['google', 'غوغل', 9],
    ['لجنة', 'مساجد', 9],
  ],
);

describe('a word that the archive has', () => {
  it('stands for itself first, then for its other forms', async () => {
    const expanded = await ask('المدرسة', NEWS);
    expect(expanded).toMatchObject({ stories: 80, meant: undefined });
    expect(weight(expanded, 'المدرسة')).toBe(1);
    for (const form of ['مدرسة', 'بالمدرسة']) expect(weight(expanded, form)).toBeGreaterThan(0.6);
    for (const form of ['مدرستها', 'مدرسات']) expect(weight(expanded, form)).toBeGreaterThan(0.3);
    expect(expanded.counts.get('مدرسات')).toBe(5);
  });

  it('stands for no other word, whether the same letters are in it or it is much like it', async () => {
    expect(nearest(await ask('حكومة', NEWS))).not.toContain('مدرسه');
    expect(nearest(await ask('f16', NEWS))).toEqual(['f16']);
    expect(nearest(await ask('google', NEWS))).toEqual(['google']);
  });

  it('is not completed when it is whole, nor when it is common', async () => {
    expect(nearest(await ask('google', NEWS, true))).toEqual(['google']);
    expect(nearest(await ask('مدرسة', NEWS, true))).toEqual(nearest(await ask('مدرسة', NEWS)));
  });

  it('may still become another while it is rare, which weighs less', async () => {
    const archive = new WordList({ كاتب: 3, كاتبة: 90, google: 5, googles: 20 });
    const expanded = await ask('google', archive, true);
    expect(expanded.forms.get('google')).toBe(1);
    expect(expanded.forms.get('googles')).toBeCloseTo(0.3);
  });
});

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
  ])('%s stands for what begins so: %s', async (typed, whole) => {
    const expanded = await ask(typed, NEWS, true);
    expect(weight(expanded, whole)).toBeGreaterThan(0.75);
    expect(nearest(expanded)[0]?.startsWith(foldWord(typed))).toBe(true);
  });

  it('stands rather for the shorter of two that begin so', async () => {
    const expanded = await ask('الاقت', NEWS, true);
    expect(weight(expanded, 'الاقتصاد')).toBeGreaterThan(weight(expanded, 'الاقتصادية'));
  });

  it('stands for nothing more when it is not typed any further', async () => {
    expect(weight(await ask('الحكو', NEWS), 'الحكومة')).toBeLessThan(0.5);
  });

  it('is not completed from one letter', async () => {
    expect(nearest(await ask('g', NEWS, true))).toEqual([]);
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
    expect(weight(expanded, meant)).toBeGreaterThan(0.5);
  });

  it('is rather the commoner of two words alike', async () => {
    const archive = new WordList({ القاهرة: 500, القاهرو: 2 });
    expect((await ask('القاهرر', archive)).meant).toBe('القاهره');
  });

  it('is not sought where the archive has the word in another form, or with its hamza on another seat', async () => {
    expect((await ask('للحكومة', NEWS)).meant).toBeUndefined();
    const seat = await ask('شئون', NEWS);
    expect(seat.meant).toBeUndefined();
    expect(weight(seat, 'شؤون')).toBeGreaterThan(0.9);
  });

  it('stands for nothing where nothing is like it', async () => {
    const expanded = await ask('قسطنطينية', NEWS);
    expect([expanded.meant, nearest(expanded)]).toEqual([undefined, []]);
  });
});

describe('links', () => {
  it.each([
    ['مسجد', 'مساجد'],
    ['المسجد', 'المساجد'],
    ['مساجد', 'المسجد'],
    ['google', 'غوغل'],
  ])('of %s add %s, below the word itself', async (typed, linked) => {
    const expanded = await ask(typed, NEWS);
    expect(weight(expanded, linked)).toBe(0);
    await addLinked(expanded, NEWS);
    expect(weight(expanded, linked)).toBeGreaterThan(0.2);
    expect(weight(expanded, linked)).toBeLessThan(0.7);
    expect(expanded.counts.get(foldWord(linked))).toBeGreaterThan(0);
    expect(nearest(expanded)[0]).toBe(foldWord(typed));
  });

  it('of another word of the same core add nothing', async () => {
    const expanded = await ask('جنة', NEWS);
    await addLinked(expanded, NEWS);
    expect(weight(expanded, 'مساجد')).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { rank, rarity, type Term } from '../../../src/search/rank.ts';
import { AGES, ALL, form, guess, hit, term } from './sample-hits.ts';

const order = (...terms: Term[]) => rank(terms, ALL, AGES).map(({ story }) => story);

describe('the first result', () => {
  it('has the word as asked for, before inflected forms that are rarer, in the headline and newer', () => {
    const forms = [
      form(0.85, hit(900, { inHeadline: true, inAbout: true, share: 1, places: [0] })),
      form(1, hit(1, { share: 0.01 }), hit(2, { share: 0.01 })),
    ];
    expect(order({ stories: 2, forms })).toEqual([2, 1, 900]);
  });

  it('has the nearer form of those that are not as asked for', () => {
    const forms = [form(0.4, hit(900)), form(0.85, hit(1))];
    expect(order({ stories: 0, forms })).toEqual([1, 900]);
  });

  it.each([
    ['the headline', { inHeadline: true }],
    ['topics and names', { inAbout: true }],
    ['the first words', { places: [3] }],
    ['a larger share of the story', { share: 1 }],
  ])('has the word in %s, not just far down an otherwise like story', (_where, more) => {
    expect(order(term(hit(900), hit(1, more)))).toEqual([1, 900]);
  });

  it('has the word in the headline rather than in topics, names or first words', () => {
    const others = [hit(900, { inAbout: true }), hit(901, { places: [0] })];
    expect(order(term(...others, hit(1, { inHeadline: true })))[0]).toBe(1);
  });

  it('has all the words, however much another has of one of them', () => {
    const rich = { inHeadline: true, inAbout: true, share: 1, places: [0] };
    const [first, second] = [term(hit(1), hit(900, rich)), term(hit(1, { places: [500] }), hit(901, rich))];
    expect(order(first, second)[0]).toBe(1);
  });

  it('has more of the words of three', () => {
    const one = [hit(1), hit(2), hit(900)];
    expect(order(term(...one), term(hit(1), hit(2)), term(hit(1)))).toEqual([1, 2, 900]);
  });

  it('has the words side by side', () => {
    const first = term(hit(1, { places: [100] }), hit(900, { places: [100] }));
    const second = term(hit(1, { places: [101] }), hit(900, { places: [160] }));
    expect(order(first, second)).toEqual([1, 900]);
  });

  it('has the words in the order asked for, rather than the other way round', () => {
    const first = term(hit(1, { places: [100] }), hit(900, { places: [101] }));
    const second = term(hit(1, { places: [101] }), hit(900, { places: [100] }));
    expect(order(first, second)).toEqual([1, 900]);
  });

  it('has them side by side somewhere, not in the first place of each', () => {
    const first = term(hit(1, { places: [50, 300] }), hit(900, { places: [50] }));
    const second = term(hit(1, { places: [120, 301] }), hit(900, { places: [120] }));
    expect(order(first, second)).toEqual([1, 900]);
  });

  it('has all the words in a row, rather than each two of them apart', () => {
    const first = term(hit(1, { places: [100] }), hit(900, { places: [100] }));
    const second = term(hit(1, { places: [101] }), hit(900, { places: [101, 300] }));
    const third = term(hit(1, { places: [102] }), hit(900, { places: [301] }));
    expect(order(first, second, third)).toEqual([1, 900]);
  });

  it('has them in a row but for a stop word, rather than in another order', () => {
    const first = term(hit(1, { places: [100] }), hit(900, { places: [102] }));
    const second = term(hit(1, { places: [102] }), hit(900, { places: [101] }));
    const third = term(hit(1, { places: [103] }), hit(900, { places: [100] }));
    expect(order(first, second, third)).toEqual([1, 900]);
  });

  it('is the newer one among equals', () => {
    expect(order(term(hit(7), hit(900), hit(30)))).toEqual([900, 30, 7]);
  });

  it('has the rarer word, of stories that have one of two', () => {
    const common = term(...Array.from({ length: 200 }, (_, story) => hit(story + 100)));
    expect(order(common, term(hit(1)))[0]).toBe(1);
  });
});

describe('what may be meant by a word', () => {
  const hits = (from: number) => Array.from({ length: 10 }, (_, index) => hit(from + index));

  it('takes turns, the likelier first: it may be wrong', () => {
    const forms = [guess(0.75, ...hits(200)), guess(0.8, ...hits(100))];
    const stories = rank([{ stories: 10, forms }], ALL, new Map()).map(({ story }) => story);
    expect(stories[0]).toBe(100);
    const [likelier, other] = [100, 200].map((from) =>
      stories.filter((story) => story >= from && story < from + 100),
    );
    expect([likelier, other]).toEqual([hits(100), hits(200)].map((some) => some.map(({ story }) => story)));
    for (const one of [100, 200])
      expect(stories.slice(0, 5).some((story) => story >= one && story < one + 100)).toBe(true);
    expect(stories.indexOf(200)).toBeLessThan(stories.indexOf(109));
  });

  it('comes behind the word as asked for, however old and far down that is', () => {
    const rich = { inHeadline: true, inAbout: true, share: 1, places: [0] };
    const forms = [guess(0.8, hit(900, rich)), form(1, hit(1, { share: 0.01 }))];
    expect(order({ stories: 1, forms })).toEqual([1, 900]);
  });

  it('comes behind the word as asked for beside other words too', () => {
    const second: Term = { stories: 2, forms: [guess(0.8, hit(900)), form(1, hit(1), hit(2))] };
    expect(order(term(hit(1), hit(900)), second).slice(0, 2)).toEqual([1, 900]);
  });
});

describe('a ranked story', () => {
  it('tells how much of what was asked for it has, and how near its least near form is', () => {
    const first: Term = { stories: 1, forms: [form(0.85, hit(1), hit(2))] };
    const [whole, half] = rank([first, term(hit(1))], ALL, AGES);
    expect(whole).toMatchObject({ story: 1, share: 1, nearness: 0.85 });
    expect(half).toMatchObject({ story: 2, share: 0.5, nearness: 0 });
  });

  it('has the more of what was asked for, the rarer its words are', () => {
    const common = term(...Array.from({ length: 200 }, (_, story) => hit(story + 100)));
    const ranked = rank([common, term(hit(1))], ALL, AGES);
    const shareOf = (story: number) => ranked.find((one) => one.story === story)?.share ?? 0;
    expect(shareOf(1)).toBeGreaterThan(0.5);
    expect(shareOf(1) + shareOf(100)).toBeCloseTo(1);
  });

  it('has all that was asked for, whatever else the archive has nothing of', () => {
    const nothing: Term = { stories: 0, forms: [form(1)] };
    expect(rank([term(hit(1)), nothing], ALL, AGES)).toEqual(rank([term(hit(1))], ALL, AGES));
  });

  it('counts by its best form of a word, once', () => {
    const forms = [form(0.5, hit(1)), form(1, hit(1)), form(0.3, hit(1)), guess(0.9, hit(1))];
    const [both, ...none] = rank([{ stories: 1, forms }], ALL, AGES);
    expect(none).toEqual([]);
    expect(both).toEqual(rank([term(hit(1))], ALL, AGES)[0]);
  });

  it('is none where no word is found', () => {
    expect(rank([], ALL, AGES)).toEqual([]);
    expect(rank([{ stories: 0, forms: [] }], ALL, AGES)).toEqual([]);
  });

  it('has a score above 0 even for a word of all stories', () => {
    const everywhere = Array.from({ length: ALL }, (_, story) => hit(story));
    expect(rank([term(...everywhere)], ALL, AGES).every(({ score }) => score > 0)).toBe(true);
  });
});

describe('rarity', () => {
  it('is the greater, the fewer stories have a word, and never negative', () => {
    const values = [1, 2, 10, 100, 500, 999, 1000].map((stories) => rarity(stories, ALL));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values.at(-1)).toBeGreaterThan(0);
  });
});

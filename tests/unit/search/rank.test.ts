import { describe, expect, it } from 'vitest';
import { rank, rarity, type FormHits, type Term } from '../../../src/search/rank.ts';

type Hit = FormHits['hits'][number];

/** A story that has a word once, far from its beginning, with what a test adds. */
const hit = (story: number, more: Partial<Hit> = {}): Hit => ({
  story,
  share: 0.5,
  places: [100],
  inHeadline: false,
  inAbout: false,
  ...more,
});

/** A word that is found as it was asked for. */
const term = (...hits: Hit[]): Term => ({ stories: hits.length, forms: [{ weight: 1, hits }] });

const ALL = 1000;
/** Stories are numbered in the order of their dates. */
const AGES = new Map(Array.from({ length: ALL }, (_, story) => [story, story]));
const order = (...terms: Term[]) => rank(terms, ALL, AGES).map(({ story }) => story);

describe('the first result', () => {
  it('has the word as asked for, before inflected forms that are rarer, in the headline and newer', () => {
    const forms = [
      { weight: 0.85, hits: [hit(900, { inHeadline: true, inAbout: true, share: 1, places: [0] })] },
      { weight: 1, hits: [hit(1, { share: 0.01 }), hit(2, { share: 0.01 })] },
    ];
    expect(order({ stories: 2, forms })).toEqual([2, 1, 900]);
  });

  it('has the nearer form of those that are not as asked for', () => {
    const forms = [
      { weight: 0.4, hits: [hit(900)] },
      { weight: 0.85, hits: [hit(1)] },
    ];
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

  it('is the newer one among equals', () => {
    expect(order(term(hit(7), hit(900), hit(30)))).toEqual([900, 30, 7]);
  });

  it('has the rarer word, of stories that have one of two', () => {
    const common = term(...Array.from({ length: 200 }, (_, story) => hit(story + 100)));
    expect(order(common, term(hit(1)))[0]).toBe(1);
  });
});

describe('a ranked story', () => {
  it('tells how many of the words it has, and how near its least near form is', () => {
    const first: Term = { stories: 1, forms: [{ weight: 0.85, hits: [hit(1), hit(2)] }] };
    const second = term(hit(1));
    const ranked = rank([first, second], ALL, AGES);
    expect(ranked.map(({ story, terms, nearness }) => ({ story, terms, nearness }))).toEqual([
      { story: 1, terms: 2, nearness: 0.85 },
      { story: 2, terms: 1, nearness: 0 },
    ]);
  });

  it('counts by its best form of a word, once', () => {
    const forms = [
      { weight: 0.5, hits: [hit(1)] },
      { weight: 1, hits: [hit(1)] },
      { weight: 0.3, hits: [hit(1)] },
    ];
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

import { describe, expect, it } from 'vitest';
import { rank, type Ranked } from '../../../src/search/rank.ts';
import { relevant } from '../../../src/search/relevant.ts';
import { AGES, ALL, hit, term } from './sample-hits.ts';

describe('what is relevant', () => {
  /** Stories alike, numbered from one on. */
  const alike = (from: number, count: number, share: number, nearness: number): Ranked[] =>
    Array.from({ length: count }, (_, index) => ({ story: from + index, score: 1, share, nearness }));
  const whole = alike(1, 10, 1, 0.9);
  const lacking = alike(100, 5, 0.8, 0);

  it('is in the order of the ranking', () => {
    const ranked = [...lacking, ...whole.toReversed()];
    expect(relevant(ranked)).toEqual(whole.toReversed());
    expect(relevant(ranked.slice(0, 9))).toEqual(ranked.slice(0, 9));
    expect(relevant([])).toEqual([]);
  });

  it('lacks no word where ten stories surely have all', () => {
    expect(relevant([...whole, ...lacking])).toEqual(whole);
    expect(relevant([...whole.slice(1), ...lacking])).toEqual([...whole.slice(1), ...lacking]);
  });

  it('may lack a word where the ten have all of them in forms that may be other words', () => {
    const distant = alike(1, 10, 1, 0.3);
    expect(relevant([...distant, ...lacking])).toEqual([...distant, ...lacking]);
  });

  it('has most of what was asked for, even where few stories have all', () => {
    expect(relevant([...lacking, ...alike(200, 5, 0.3, 0)])).toEqual(lacking);
  });

  it('has the rare word where few have all: that is enough, a common one alone is not', () => {
    const common = term(...Array.from({ length: 200 }, (_, story) => hit(story + 100)));
    const rare = term(hit(1), hit(2), hit(100));
    const stories = relevant(rank([common, rare], ALL, AGES)).map(({ story }) => story);
    expect(stories).toEqual([100, 2, 1]);
  });

  it('is in no distant form where thirty stories have all words as asked for', () => {
    const distant = alike(500, 3, 1, 0.2);
    const near = alike(1, 30, 1, 0.9);
    expect(relevant([...near, ...distant, ...lacking])).toEqual(near);
    expect(relevant([...near.slice(1), ...distant, ...lacking])).toEqual([...near.slice(1), ...distant]);
  });
});

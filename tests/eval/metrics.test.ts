import { describe, expect, it } from 'vitest';
import { byClass, judge, quantile, ranksOf } from './metrics.ts';

/** Ids `a1` to `aN`. */
const many = (count: number, letter = 'a') =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

describe('judge', () => {
  it('gives all figures 1 to a perfect answer', () => {
    expect(judge(['a', 'b'], ['b', 'a', 'c'])).toEqual({ recall10: 1, hit1: 1, found: 1, mrr: 1 });
  });

  it('gives all figures 0 to an answer without an expected story, and to none', () => {
    const none = { recall10: 0, hit1: 0, found: 0, mrr: 0 };
    expect(judge(['a'], ['b', 'c'])).toEqual(none);
    expect(judge(['a'], [])).toEqual(none);
  });

  it('counts ten expected stories at most among the first ten', () => {
    expect(judge(many(40), many(10)).recall10).toBe(1);
    expect(judge(many(40), many(10)).found).toBe(0.25);
    expect(judge(many(40), [...many(5, 'b'), ...many(40)]).recall10).toBe(0.5);
  });

  it('looks at the first ten for recall, and at all for what was found', () => {
    const answer = [...many(10, 'b'), 'a1'];
    expect(judge(['a1'], answer)).toEqual({ recall10: 0, hit1: 0, found: 1, mrr: 1 / 11 });
    expect(judge(['a1'], answer.slice(1))).toEqual({ recall10: 1, hit1: 0, found: 1, mrr: 1 / 10 });
  });

  it('counts a story once, at its better rank, though it is expected or listed twice', () => {
    expect(judge(['a', 'a'], ['b', 'a', 'a'])).toEqual({ recall10: 1, hit1: 0, found: 1, mrr: 1 / 2 });
  });

  it('refuses a query that expects nothing', () => {
    expect(() => judge([], ['a'])).toThrow(RangeError);
  });
});

describe('ranksOf', () => {
  it('tells the rank of each expected story, and which were not found', () => {
    expect(ranksOf(['a', 'x', 'b'], ['b', 'c', 'a'])).toEqual([
      ['a', 3],
      ['x', undefined],
      ['b', 1],
    ]);
  });
});

describe('byClass', () => {
  it('means within classes first: a class counts the same however many queries it has', () => {
    const perfect = judge(['a'], ['a']);
    const missed = judge(['a'], []);
    const { all, classes } = byClass([
      { class: 'hamza', metrics: perfect },
      { class: 'typo', metrics: missed },
      { class: 'hamza', metrics: perfect },
      { class: 'hamza', metrics: missed },
    ]);
    expect([...classes.keys()]).toEqual(['hamza', 'typo']);
    expect(classes.get('hamza')).toMatchObject({ n: 3, recall10: 2 / 3 });
    expect(classes.get('typo')).toMatchObject({ n: 1, recall10: 0 });
    expect(all.recall10).toBeCloseTo(1 / 3);
  });
});

describe('quantile', () => {
  it('gives the nearest rank', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2);
    expect(
      quantile(
        many(100).map((_, index) => index + 1),
        0.95,
      ),
    ).toBe(95);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

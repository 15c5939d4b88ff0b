import { describe, expect, it } from 'vitest';
import { joinClosed, shardsOf as plansOf } from '../../../src/search/shards.ts';

import { sampleArticles } from '../articles/sample-article.ts';

const shardsOf = (articles: Parameters<typeof plansOf>[0]) => plansOf(articles).map((plan) => plan.articles);
const newestFirst = (count: number) =>
  sampleArticles(count).map((article, index) => ({ ...article, id: `id${count - index}` }));
const ids = (shards: { id: string }[][]) => shards.map((shard) => shard.map(({ id }) => id).join());

describe('shardsOf', () => {
  it('has every story once, oldest first', () => {
    const articles = newestFirst(3000);
    expect(shardsOf(articles).flat()).toEqual([...articles].reverse());
    expect(shardsOf([])).toEqual([]);
  });

  it('makes no shard that takes much memory', () => {
    const sizes = shardsOf(newestFirst(20_000)).map((shard) => shard.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(512);
    expect(sizes.length).toBeGreaterThan(100);
    expect(sizes.length).toBeLessThan(300);
  });

  it.each([
    ['added at the end', (all: ReturnType<typeof newestFirst>) => all.slice(1)],
    ['dated back into the middle', (all: ReturnType<typeof newestFirst>) => all.toSpliced(1200, 1)],
    ['added before all others', (all: ReturnType<typeof newestFirst>) => all.slice(0, -1)],
  ])('changes few shards when a story is %s or taken away', (_kind, without) => {
    const all = newestFirst(5000);
    const [before, after] = [new Set(ids(shardsOf(without(all)))), ids(shardsOf(all))];
    expect(after.filter((shard) => !before.has(shard)).length).toBeLessThanOrEqual(4);
  });
});

describe('joinClosed', () => {
  const levels = (text: string) =>
    [...text.split('')].map((level) => ({ name: level, level: Number(level) }));
  const join = (group: { name: string; level: number }[]) => ({
    name: `(${group.map(({ name }) => name).join('')})`,
    level: group.at(-1)?.level ?? 0,
  });
  const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name).join(' ');

  it('joins what stands between borders, and leaves the open end as it is', () => {
    expect(names(joinClosed(levels('0010002100'), 1, join))).toBe('(001) (0002) 1 0 0');
    expect(names(joinClosed(joinClosed(levels('0010002100'), 1, join), 2, join))).toBe('((001)(0002)) 1 0 0');
    expect(joinClosed([], 1, join)).toEqual([]);
  });

  it('has levels enough in a large archive', () => {
    const plans = plansOf(newestFirst(40_000));
    for (const level of [0, 1, 2]) expect(plans.some((plan) => plan.level === level)).toBe(true);
  });
});

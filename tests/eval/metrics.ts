/** How well one query was answered, or the mean of several; each figure is between 0 and 1. */
export interface Metrics {
  /** Of the expected stories, ten at most, the share that is among the first ten results. */
  recall10: number;
  /** Whether the first result is expected. */
  hit1: number;
  /** Of all expected stories, the share that is among the results, however far down. */
  found: number;
  /** One divided by the rank of the first expected story. */
  mrr: number;
}

/** The means of a class of queries. */
export interface ClassMetrics extends Metrics {
  /** Queries of the class. */
  n: number;
}

/** What a reader looks at. */
const FIRST = 10;

/** The figures' names, in the order of the table. */
export const FIGURES = ['recall10', 'hit1', 'found', 'mrr'] as const;

/** Ranks of the expected stories from 1, in their order; undefined for one that was not found. */
export function ranksOf(
  expected: readonly string[],
  results: readonly string[],
): [story: string, rank: number | undefined][] {
  // Backwards, so that a story listed twice has its better rank.
  const rank = new Map([...results.entries()].reverse().map(([index, story]) => [story, index + 1]));
  return expected.map((story) => [story, rank.get(story)]);
}

/**
 * Judges the answer to a query.
 * @param expected ids of the stories that should be found; doubles count once
 * @param results ids of the stories that were found, best first
 */
export function judge(expected: readonly string[], results: readonly string[]): Metrics {
  const wanted = [...new Set(expected)];
  if (wanted.length === 0) throw new RangeError('A query without expected stories cannot be judged.');
  const ranks = ranksOf(wanted, results).flatMap(([, rank]) => rank ?? []);
  const best = Math.min(...ranks);
  return {
    recall10: ranks.filter((rank) => rank <= FIRST).length / Math.min(FIRST, wanted.length),
    hit1: best === 1 ? 1 : 0,
    found: ranks.length / wanted.length,
    mrr: 1 / best,
  };
}

/** The mean of some figures, each by itself; zero for none. */
export function meanOf(some: readonly Metrics[]): Metrics {
  const mean = (figure: keyof Metrics) =>
    some.reduce((sum, metrics) => sum + metrics[figure], 0) / Math.max(1, some.length);
  return { recall10: mean('recall10'), hit1: mean('hit1'), found: mean('found'), mrr: mean('mrr') };
}

/**
 * The means of each class, in the order in which the classes first come, and the mean of those means: a class counts
 * the same however many queries it has.
 */
export function byClass(judged: readonly { class: string; metrics: Metrics }[]): {
  all: Metrics;
  classes: Map<string, ClassMetrics>;
} {
  const groups = Map.groupBy(judged, (one) => one.class);
  const classes = new Map<string, ClassMetrics>();
  for (const [name, group] of groups)
    classes.set(name, { n: group.length, ...meanOf(group.map(({ metrics }) => metrics)) });
  return { all: meanOf([...classes.values()]), classes };
}

/**
 * The value below which a share of some numbers lies (nearest rank).
 * @param share between 0 and 1; 0.5 gives the median
 */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

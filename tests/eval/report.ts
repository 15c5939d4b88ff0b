import type { FirstQueries, IndexBytes } from './cost.ts';
import { FIGURES, quantile, ranksOf, type byClass, type Metrics } from './metrics.ts';
import type { Query } from './queries.ts';
import type { IndexCost } from './stock-site.ts';

/** A query, what was found for it, and how well. */
export interface Judged extends Query {
  /** Ids of stories, best first. */
  results: string[];
  /** Milliseconds to the answer. */
  ms: number;
  metrics: Metrics;
}

/** The means of all classes. */
type Means = ReturnType<typeof byClass>;

/** Columns of text, the first to the left and the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** The table: a line for each class, the mean of the classes last. */
export function tableOf({ all, classes }: Means, queries: number): string {
  const line = (name: string, n: number, metrics: Metrics) => [
    name,
    String(n),
    ...FIGURES.map((figure) => metrics[figure].toFixed(3)),
  ];
  return columns([
    ['class', 'n', ...FIGURES],
    ...[...classes].map(([name, { n, ...metrics }]) => line(name, n, metrics)),
    line('all', queries, all),
  ]);
}

/** The same for programs: four decimals. */
export function jsonOf({ all, classes }: Means): string {
  const rounded = (metrics: Metrics) =>
    Object.fromEntries(FIGURES.map((figure) => [figure, Number(metrics[figure].toFixed(4))]));
  return JSON.stringify({
    all: rounded(all),
    classes: Object.fromEntries(
      [...classes].map(([name, { n, ...rest }]) => [name, { n, ...rounded(rest) }]),
    ),
  });
}

/** A line for each query that was not answered perfectly, with the ranks of the stories it expects. */
export function imperfect(judged: readonly Judged[]): string {
  return judged
    .filter(({ metrics }) => FIGURES.some((figure) => metrics[figure] < 1))
    .map(({ id, class: kind, query, expected, results, metrics }) => {
      const ranks = ranksOf(expected, results).map(([story, rank]) => `${story} ${rank ?? '–'}`);
      const figures = FIGURES.map((figure) => `${figure} ${metrics[figure].toFixed(2)}`).join(', ');
      return `${kind} ${id} «${query}»: ${figures}; ${results.length} results\n  ${ranks.join(', ')}`;
    })
    .join('\n');
}

const spreadOf = (times: readonly number[]) =>
  `median ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`;

/** How long answers took. */
export function timesOf(judged: readonly Judged[]): string {
  return `From the query to the answer: ${spreadOf(judged.map(({ ms }) => ms))}.`;
}

/** How long the list took at each key of queries that were typed. */
export function keysOf(times: readonly number[]): string {
  return `From a key to the list: ${spreadOf(times)} (${times.length} keys).`;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);

/** What an index costs its readers and its makers. */
export function costOf(bytes: IndexBytes, first: FirstQueries, made: IndexCost): string {
  const { fragments, engine, ...lists } = bytes;
  const parts = Object.entries(lists).map(([kind, size]) => `${kind} ${megabytes(size)}`);
  const index = Object.values(lists).reduce((sum, size) => sum + size, 0);
  return [
    `Index ${megabytes(index)} MB (${parts.join(', ')}), fragments ${megabytes(fragments)} MB, engine ${megabytes(engine)} MB.`,
    `First query: ${kilobytes(first.bytes)} KB in ${first.requests} requests, ${first.ms.toFixed(0)} ms` +
      ` (medians of ${first.queries.length} cold queries, gzip); at most ${kilobytes(first.mostBytes)} KB.`,
    `Making the index: ${made.cpu.toFixed(1)} CPU s, peak ${made.memory.toFixed(0)} MB of all processes.`,
  ].join('\n');
}

import { CATEGORIES, KINDS, type PageRun } from './page-run.ts';

/** The middle of some numbers. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Several loads of a page as one: the median of each figure by itself, and the faults of the worst load. */
export function medianRun(runs: readonly [PageRun, ...PageRun[]]): PageRun {
  const of = (figure: (run: PageRun) => number) => median(runs.map(figure));
  const each = <Name extends string>(names: readonly Name[], figure: (run: PageRun, name: Name) => number) =>
    Object.fromEntries(names.map((name) => [name, of((run) => figure(run, name))])) as Record<Name, number>;
  const faults = new Map(
    runs
      .flatMap((run) => run.faults)
      .sort((a, b) => b.score - a.score)
      .map((fault) => [`${fault.category} ${fault.audit}`, fault]),
  );
  return {
    bytes: each(KINDS, (run, kind) => run.bytes[kind]),
    requests: of((run) => run.requests),
    lcp: of((run) => run.lcp),
    cls: Math.max(...runs.map((run) => run.cls)),
    tbt: of((run) => run.tbt),
    task: of((run) => run.task),
    scores: each(CATEGORIES, (run, category) => run.scores[category]),
    faults: [...faults.values()],
    benchmarkIndex: of((run) => run.benchmarkIndex),
  };
}

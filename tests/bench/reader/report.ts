import type { FirstQuery } from './first-query.ts';
import { weightOf } from './goals.ts';
import { CATEGORIES, KINDS, type Fault, type PageRun } from './page-run.ts';

/** A page type and what its loads came to. */
export interface Reading {
  type: string;
  path: string;
  /** The median of its loads. */
  median: PageRun;
  /** Every load, to see how far they lie apart. */
  runs: PageRun[];
  /** Goals it misses. */
  missed: string[];
}

/** Bytes as kilobytes of 1000. */
function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The Markdown table of all pages, one line each. Kilobytes are of 1000 bytes, compressed, heads included. */
export function tableOf(readings: readonly Reading[]): string {
  const names = [
    'page',
    ...KINDS,
    'without images',
    'requests',
    'LCP ms',
    'CLS',
    'TBT ms',
    'longest task ms',
  ];
  const heads = [...names, ...CATEGORIES];
  const lines = readings.map(({ type, median }) => [
    type,
    ...KINDS.map((kind) => kilobytes(median.bytes[kind])),
    kilobytes(weightOf(median)),
    median.requests,
    median.lcp.toFixed(0),
    median.cls.toFixed(3),
    median.tbt.toFixed(0),
    median.task.toFixed(0),
    ...CATEGORIES.map((category) => median.scores[category]),
  ]);
  const rule = heads.map((_, at) => (at === 0 ? '---' : '---:'));
  return [heads, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Whether an audit below perfect costs its category something, rounding aside. */
function counts(fault: Fault): boolean {
  return fault.weight > 0 && fault.score < 0.99;
}

/** What of Lighthouse's scored audits is below perfect, one line for each audit of each page. */
export function faultsOf(readings: readonly Reading[]): string {
  return readings
    .flatMap(({ type, median }) =>
      median.faults.filter(counts).map(({ audit, category, says, where }) => {
        const places = where.length > 0 ? `\n  ${where.join('\n  ')}` : '';
        return `- ${type}: ${category}, ${audit}: ${says}${places}`;
      }),
    )
    .join('\n');
}

/** The first query in one line. */
export function queryLine({ query, found, requests, bytes }: FirstQuery): string {
  return `First search, for «${query}» (${found}): ${kilobytes(bytes)} KB more in ${requests} requests.`;
}

/** Each missed goal, or that all are met. */
export function goalsOf(readings: readonly Reading[]): string {
  const lines = readings.flatMap(({ type, missed }) => missed.map((miss) => `- MISSED: ${type}: ${miss}`));
  return lines.length > 0 ? lines.join('\n') : 'All goals are met.';
}

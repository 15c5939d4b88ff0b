import lighthouse, { type Result } from 'lighthouse';
import { longestTask } from './main-thread.ts';

/** Kinds of files, as the table counts them. */
export const KINDS = ['document', 'script', 'style', 'font', 'image', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Lighthouse's four categories. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** A scored audit that a page does not pass in full. */
export interface Fault {
  audit: string;
  category: Category;
  /** 0 to 1. */
  score: number;
  /** Its share in the category's score; 0 for advice that costs nothing. */
  weight: number;
  /** What Lighthouse says, in short. */
  says: string;
  /** The first places it names. */
  where: string[];
}

/** What one cold load of a page costs its reader. */
export interface PageRun {
  /** Bytes over the wire, head and body, by kind. */
  bytes: Record<Kind, number>;
  requests: number;
  /** Largest contentful paint on simulated slow 4G, in ms. */
  lcp: number;
  cls: number;
  /** Total blocking time on a simulated phone, in ms. */
  tbt: number;
  /** The longest task of the main thread in ms: its processor time here, times {@link CPU_SLOWDOWN}. */
  task: number;
  /** Scores, 0 to 100. */
  scores: Record<Category, number>;
  faults: Fault[];
  /** Lighthouse's own measure of this machine while it ran: what is far from its fellows was disturbed. */
  benchmarkIndex: number;
}

/** How much slower than this machine Lighthouse's simulated phone is. */
const CPU_SLOWDOWN = 4;

const KIND_OF: Readonly<Record<string, Kind>> = {
  Document: 'document',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Image: 'image',
};

/** The rows of an audit's table. */
function rowsOf(result: Result, audit: string): Record<string, unknown>[] {
  const details = result.audits[audit]?.details;
  return details && 'items' in details ? (details.items as Record<string, unknown>[]) : [];
}

/** One short line for a row of an audit's table: the element, the address or the text it is about. */
function place(row: Record<string, unknown>): string {
  const node = (row.node ?? {}) as { snippet?: string; selector?: string };
  const named = node.snippet ?? row.url ?? row.description ?? row.source ?? row.label;
  return (typeof named === 'string' ? named : JSON.stringify(row)).replace(/\s+/gu, ' ').slice(0, 160);
}

/** The audits below perfect, of the four categories. */
function faultsOf(result: Result): Fault[] {
  return CATEGORIES.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight, group }): Fault[] => {
      const audit = result.audits[id];
      const score = audit?.score ?? 1;
      if (!audit || score >= 1 || group === 'hidden') return [];
      const says = [audit.title, audit.displayValue, audit.explanation].filter(Boolean).join(': ');
      const where = rowsOf(result, id).slice(0, 3).map(place);
      return [{ audit: id, category, score, weight, says, where }];
    }),
  );
}

/**
 * Loads a page cold under Lighthouse's mobile settings: slow 4G and a phone four times slower, both simulated.
 * @param skip audits that the page fails on purpose
 */
export async function runPage(url: string, port: number, skip: readonly string[] = []): Promise<PageRun> {
  const run = await lighthouse(url, {
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    skipAudits: [...skip],
  });
  if (!run) throw new Error(`${url}: Lighthouse gives no result.`);
  const result = run.lhr;
  if (result.runtimeError) throw new Error(`${url}: ${result.runtimeError.message}`);
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const requests = rowsOf(result, 'network-requests');
  for (const row of requests) bytes[KIND_OF[String(row.resourceType)] ?? 'other'] += Number(row.transferSize);
  const value = (audit: string) => result.audits[audit]?.numericValue ?? Number.NaN;
  return {
    bytes,
    requests: requests.length,
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    task: CPU_SLOWDOWN * longestTask(run.artifacts.Trace.traceEvents, result.finalDisplayedUrl),
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, Math.round(100 * (result.categories[category]?.score ?? 0))]),
    ) as Record<Category, number>,
    faults: faultsOf(result),
    benchmarkIndex: result.environment.benchmarkIndex,
  };
}

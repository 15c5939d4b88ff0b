import { CATEGORIES, KINDS, type PageRun } from './page-run.ts';

/** An article page's files together, fonts included and pictures left out: 110 KB of 1000 bytes. */
const ARTICLE_BYTES = 110_000;

/** Largest contentful paint on simulated slow 4G, in ms. */
const LCP = 1800;

/** A task this long, in ms, is a long task; measured with the processor four times slower. */
const LONG_TASK = 50;

/** Audits that pages fail on purpose; their scores are counted without. These two ask not to be indexed. */
const ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  search: ['is-crawlable'],
  'page not found': ['is-crawlable'],
};

/** The audits that a page type fails on purpose. */
export function onPurpose(type: string): readonly string[] {
  return ON_PURPOSE[type] ?? [];
}

/** Whether a path is an article's: `/2022/09/slug/`, not the list of a day. */
function isArticle(path: string): boolean {
  return /^\/\d{4}\/\d{2}\/(?!\d{2}\/$)[^/]+\/$/u.test(path);
}

/** What a page's files weigh, without its pictures. */
export function weightOf(run: PageRun): number {
  return KINDS.reduce((sum, kind) => (kind === 'image' ? sum : sum + run.bytes[kind]), 0);
}

/** The goals that a page misses, each in words with its figure. */
export function missed(path: string, run: PageRun): string[] {
  const misses: string[] = [];
  const most = (name: string, value: number, limit: number, unit: string) => {
    if (!(value <= limit))
      misses.push(`${name} ${value.toFixed(unit === '' ? 4 : 0)}${unit}, at most ${limit}${unit}`);
  };
  if (isArticle(path)) most('bytes without pictures', weightOf(run), ARTICLE_BYTES, '');
  most('LCP', run.lcp, LCP, ' ms');
  most('CLS', run.cls, 0, '');
  most('longest task, processor 4 times slower,', run.task, LONG_TASK, ' ms');
  for (const category of CATEGORIES) {
    if (run.scores[category] < 100) misses.push(`${category} ${run.scores[category]}, should be 100`);
  }
  return misses;
}

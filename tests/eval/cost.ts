import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openPage } from '../browser/open.ts';
import type { Host } from '../bench/reader/host.ts';
import type { Ask } from './ask.ts';
import { quantile } from './metrics.ts';

/** Bytes of an index on disk by kind of file. */
export type IndexBytes = Record<'engine' | 'meta' | 'words' | 'filters' | 'fragments' | 'other', number>;

/** Kinds by what a file's path says; the first that fits. */
const KINDS: readonly (readonly [keyof IndexBytes, RegExp])[] = [
  ['words', /\.pf_index$/u],
  ['meta', /\.pf_meta$|pagefind-entry\.json$/u],
  ['filters', /\.pf_filter$/u],
  ['fragments', /\.pf_fragment$/u],
  ['engine', /\.(?:m?js|css|pagefind)$/u],
];

/** Sums up an index's files. */
export function indexBytes(folder: string): IndexBytes {
  const bytes = { engine: 0, meta: 0, words: 0, filters: 0, fragments: 0, other: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    bytes[KINDS.find(([, pattern]) => pattern.test(file))?.[0] ?? 'other'] += statSync(file).size;
  }
  return bytes;
}

/** What readers' first queries load: medians over some queries. */
export interface FirstQueries {
  /** The queries asked. */
  queries: string[];
  /** Bytes over the wire, heads included. */
  bytes: number;
  /** Those of the query that needs most. */
  mostBytes: number;
  requests: number;
  /** Milliseconds to the answer, engine and index loading. */
  ms: number;
}

/** Queries asked cold. */
const COLD = 9;

/** How long nothing must be sent for a query to be over, in milliseconds; workers' requests are seen by the host alone. */
const SILENCE = 400;

/** Some queries from the shortest to the longest, evenly. */
export function ofMixedLength(queries: readonly string[], count = COLD): string[] {
  const sorted = [...new Set(queries)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (sorted.length <= count) return sorted;
  return Array.from(
    { length: count },
    (_, index) => sorted[Math.round((index * (sorted.length - 1)) / (count - 1))] ?? '',
  );
}

/** Waits until the host has been silent for a while. */
async function silent(site: Host): Promise<void> {
  for (let seen = -1; seen !== site.sent.length;) {
    seen = site.sent.length;
    await new Promise((resolve) => setTimeout(resolve, SILENCE));
  }
}

/**
 * Asks some queries, each as a new reader's first, and counts what comes over the wire for it: all that is sent after
 * the query, and what of the index the page has asked for before.
 * @param place the index's path in the site, such as `/pagefind/`
 */
export async function firstQueries(
  site: Host,
  browser: Browser,
  ask: Ask,
  queries: readonly string[],
  place: string,
): Promise<FirstQueries> {
  const asked = ofMixedLength(queries);
  const found: { bytes: number; requests: number; ms: number }[] = [];
  for (const query of asked) {
    const begin = site.sent.length;
    const { page } = await openPage(browser, `${site.url}search/`);
    await silent(site);
    const before = site.sent.length;
    const { ms } = await ask(page, query);
    await silent(site);
    const files = site.sent
      .slice(begin)
      .filter((file, index) => begin + index >= before || file.path.startsWith(place));
    found.push({ ms, requests: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) });
    await page.context().close();
  }
  const median = (of: (one: (typeof found)[number]) => number) => quantile(found.map(of), 0.5);
  return {
    queries: asked,
    bytes: median(({ bytes }) => bytes),
    mostBytes: Math.max(...found.map(({ bytes }) => bytes)),
    requests: median(({ requests }) => requests),
    ms: median(({ ms }) => ms),
  };
}

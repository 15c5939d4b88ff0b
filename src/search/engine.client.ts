import type { ResultMeta } from './settings.ts';
import { daysBetween, engineQuery, type SearchRequest } from './query.ts';

/** What Pagefind gives for one result (https://pagefind.app/docs/api/). */
interface PagefindData {
  url: string;
  excerpt: string;
  meta: Partial<ResultMeta>;
}

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options: { filters?: Record<string, unknown>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: { id: string; data: () => Promise<PagefindData> }[] }>;
}

/** One result, not yet loaded. */
export type PendingResult = () => Promise<PagefindData>;

let loading: Promise<Pagefind> | undefined;
let failures = 0;

/** Loads Pagefind when it is first needed; a failed load can be tried again. */
function engine(address: string, base: string): Promise<Pagefind> {
  loading ??= (async () => {
    // A browser remembers that a module did not come; under another address it asks again.
    const url = failures === 0 ? address : `${address}?again=${failures}`;
    const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 32 });
    await pagefind.init();
    return pagefind;
  })().catch((error: unknown) => {
    loading = undefined;
    failures += 1;
    throw error;
  });
  return loading;
}

/**
 * Finds the articles for a request. Without a query but with a filter: all that fit it, newest first.
 * @throws when the engine or its index cannot be loaded
 */
export async function find(request: SearchRequest, address: string, base: string): Promise<PendingResult[]> {
  const pagefind = await engine(address, base);
  const filters: Record<string, unknown> = {};
  if (request.section !== '') filters.section = request.section;
  if (request.from !== '' || request.to !== '') {
    const known = await pagefind.filters();
    const days = daysBetween(Object.keys(known.day ?? {}), request.from, request.to);
    if (days.length === 0) return [];
    filters.day = { any: days };
  }
  const query = engineQuery(request.query);
  if (query === '' && Object.keys(filters).length === 0) return [];
  const { results } = await pagefind.search(query === '' ? null : query, {
    filters,
    ...(query === '' && { sort: { date: 'desc' as const } }),
  });
  return results.map((result) => () => result.data());
}

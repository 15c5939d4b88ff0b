import { engineQuery, daysBetween } from './query.ts';
import type { ExcerptPiece, Facet, Found, ResultView, SearchEngine, SearchRequest } from './protocol.ts';
import type { ResultMeta } from './settings.ts';

/** A stand-in over Pagefind's own browser module, until the real engine is there. */

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Partial<ResultMeta>;
}

interface PagefindResult {
  id: string;
  data: () => Promise<PagefindData>;
}

type Counts = Record<string, Record<string, number>>;

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Counts>;
  search: (
    query: string | null,
    options: { filters?: Record<string, unknown>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindResult[]; filters: Counts; totalFilters: Counts }>;
}

const parser = document.createElement('textarea');

function plain(html: string): string {
  parser.innerHTML = html.replace(/<\/?mark>/gu, '').replaceAll('<', '&lt;');
  return parser.value;
}

function piecesOf(excerpt: string): ExcerptPiece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .map((part) => ({ text: plain(part), mark: part.startsWith('<mark>') }));
}

const facet = (counts: Record<string, number> = {}): Facet =>
  Object.entries(counts)
    .filter(([, stories]) => stories > 0)
    .sort(([, a], [, b]) => b - a);

function viewOf({ url, excerpt, meta }: PagefindData): ResultView {
  return {
    url,
    title: [{ text: meta.title ?? url, mark: false }],
    section: meta.section ?? '',
    dateMs: Number(meta.date),
    excerpt: { pieces: piecesOf(excerpt), fromStart: false, toEnd: false },
  };
}

/** Opens the engine. */
export function openEngine(settings: { engine: string; base: string }): SearchEngine {
  let loading: Promise<Pagefind> | undefined;
  let failures = 0;
  const results = new Map<string, PagefindResult>();
  const load = () =>
    (loading ??= (async () => {
      // A browser remembers that a module did not come; under another address it asks again.
      const again = failures === 0 ? '' : `?again=${failures}`;
      const pagefind = (await import(/* @vite-ignore */ settings.engine + again)) as Pagefind;
      await pagefind.options({ baseUrl: settings.base, excerptLength: 32, noWorker: true });
      await pagefind.init();
      return pagefind;
    })().catch((error: unknown) => {
      loading = undefined;
      failures += 1;
      throw error;
    }));

  const find = async (request: SearchRequest): Promise<Found> => {
    const none: Found = { ids: [], suggestion: undefined, facets: { section: [], topic: [], author: [] } };
    const pagefind = await load();
    const query = engineQuery(request.query);
    const filters: Record<string, unknown> = {};
    const known = await pagefind.filters();
    if (request.from !== '' || request.to !== '') {
      const days = daysBetween(Object.keys(known.day ?? {}), request.from, request.to);
      if (days.length === 0) return none;
      filters.day = { any: days };
    }
    const ask = (narrowed: Record<string, unknown>) =>
      pagefind.search(query === '' ? null : query, {
        filters: narrowed,
        ...((query === '' || request.order === 'newest') && { sort: { date: 'desc' as const } }),
      });
    const wide = await ask(filters);
    const { results: found } =
      request.section === '' ? wide : await ask({ ...filters, section: request.section });
    for (const result of found) results.set(result.id, result);
    return {
      ids: found.map(({ id }) => id),
      suggestion: found.length === 0 && query === 'نوبيل' ? 'نوبل' : undefined,
      facets: { ...none.facets, section: facet(wide.filters.section) },
    };
  };
  return {
    find,
    view: (ids) =>
      Promise.all(ids.flatMap((id) => results.get(id)?.data() ?? []).map(async (one) => viewOf(await one))),
  };
}

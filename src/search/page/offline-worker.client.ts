/** What the offline worker gets from the browser; TypeScript knows either pages or workers, and the others are pages. */
interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchedEvent extends WorkerEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

interface ToldEvent extends WorkerEvent {
  data: { loaded: string[] };
}

interface Worker extends EventTarget {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
}

/**
 * The search page's service worker, which lets it work without a connection. The page, the entry of the index and files
 * without a digest in their names are asked for anew as long as there is a connection; the others are kept. Nothing is
 * loaded that the page did not ask for.
 *
 * It is published as the text of this function (src/pages/search/offline.js.ts), and so refers to nothing outside it.
 */
export function offlineWorker(): void {
  const worker = self as unknown as Worker;
  const site = new URL('../', location.href);
  const page = new URL('./', location.href).href;
  const entry = new URL('pagefind/pagefind-entry.json', site).href;

  // What is asked for anew each time.
  const FRESH = 'nashra-search';
  // Beginnings of the caches for files by digest: one for each page, which names scripts and styles, and each index.
  const OF_PAGE = 'nashra-search-page ';
  const OF_INDEX = 'nashra-search-index ';

  type Kind = typeof FRESH | typeof OF_PAGE | typeof OF_INDEX;

  // The address without its query: a request of the page, a time of the entry, is no other file.
  const keyOf = (url: URL): string => url.origin + url.pathname;

  // How a file is kept; undefined: it is none of the search page's.
  function kindOf(url: URL): Kind | undefined {
    const key = keyOf(url);
    if (key === page) return FRESH;
    if (!key.startsWith(site.href)) return undefined;
    const path = key.slice(site.href.length);
    if (/^_astro\/|^(?:search|assets)\/.*[.-][\w-]{8,}\.js$/u.test(path)) return OF_PAGE;
    if (!path.startsWith('pagefind/')) return undefined;
    return /[._-][0-9a-f]{7,}\.\w+$/u.test(path) ? OF_INDEX : FRESH;
  }

  // The cache for new files of a kind: named by the content of the page or the entry that was seen last.
  async function presentName(kind: Kind): Promise<string> {
    if (kind === FRESH) return FRESH;
    const seen = await caches.match(kind === OF_PAGE ? page : entry, { cacheName: FRESH });
    const digest = await crypto.subtle.digest('SHA-256', (await seen?.arrayBuffer()) ?? new ArrayBuffer(0));
    return kind + btoa(String.fromCharCode(...new Uint8Array(digest)));
  }

  // Another page or entry begins another cache. Files that it shares with the one before are taken over when they are
  // asked for; what is older is dropped.
  async function keepFresh(key: string, response: Response): Promise<void> {
    const kind = key === page ? OF_PAGE : key === entry ? OF_INDEX : FRESH;
    const before = await presentName(kind);
    await (await caches.open(FRESH)).put(key, response);
    const present = await presentName(kind);
    if (present === before) return;
    const old = (await caches.keys()).filter(
      (name) => name.startsWith(kind) && name !== before && name !== present,
    );
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  async function freshFile(request: Request): Promise<Response> {
    const key = keyOf(new URL(request.url));
    try {
      const response = await fetch(request);
      // Awaited: who got a new entry asks at once for the files that it names.
      if (response.ok && !response.redirected) await keepFresh(key, response.clone());
      return response;
    } catch (error) {
      const kept = await caches.match(key, { cacheName: FRESH });
      if (!kept) throw error;
      return kept;
    }
  }

  async function keptFile(request: Request, kind: Kind): Promise<Response> {
    const key = keyOf(new URL(request.url));
    const known = await caches.match(key);
    const response = known ?? (await fetch(request));
    const present = await caches.open(await presentName(kind));
    if (response.ok && !(known && (await present.match(key)))) await present.put(key, response.clone());
    return response;
  }

  function fileOf(request: Request, kind: Kind): Promise<Response> {
    return kind === FRESH ? freshFile(request) : keptFile(request, kind);
  }

  worker.addEventListener('install', (event) => (event as WorkerEvent).waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(worker.clients.claim()));
  worker.addEventListener('fetch', (event) => {
    const { request } = event as FetchedEvent;
    const kind = request.method === 'GET' ? kindOf(new URL(request.url)) : undefined;
    if (kind) (event as FetchedEvent).respondWith(fileOf(request, kind));
  });

  // What was loaded before there was a worker comes from the browser's own cache, and is not asked for again.
  async function keepLoaded(address: string): Promise<void> {
    const url = new URL(address);
    const kind = kindOf(url);
    if (!kind || (await caches.match(keyOf(url)))) return;
    await fileOf(new Request(address, { cache: 'force-cache' }), kind);
  }

  worker.addEventListener('message', (event) => {
    const told = event as unknown as ToldEvent;
    told.waitUntil(Promise.allSettled(told.data.loaded.map(keepLoaded)));
  });
}

import type { Facets, Found, ResultView, SearchEngine, SearchRequest } from './protocol.ts';

/** What the page asks of the worker. */
export interface WorkerMessage {
  /** Tells answers apart. */
  number: number;
  /** Address of Pagefind's module. */
  engine: string;
  /** The site's base path. */
  base: string;
  /** A request to find… */
  find?: SearchRequest;
  /** …or a request whose filters are to be counted… */
  facets?: SearchRequest;
  /** …or the names of stories to be shown. */
  view?: readonly string[];
}

/** What the worker answers. */
export interface WorkerAnswer {
  /** Of the question. */
  number: number;
  value?: Found | Facets | ResultView[] | undefined;
  /** What went wrong, for the console. */
  error?: string;
}

/** Opens the search engine, which loads its index when it is first asked. */
export function openEngine({ engine, base }: { engine: string; base: string }): SearchEngine {
  const worker = new Worker(new URL('./worker.client.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data: { number, value, error } }: MessageEvent<WorkerAnswer>) => {
    const question = waiting.get(number);
    waiting.delete(number);
    if (error === undefined) question?.resolve(value);
    else question?.reject(new Error(error));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('the search worker did not start'));
    waiting.clear();
  });
  const ask = (question: Partial<WorkerMessage>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ ...question, number: last, engine: new URL(engine, location.href).href, base });
    });
  return {
    find: (request) => ask({ find: request }) as Promise<Found>,
    facets: (request) => ask({ facets: request }) as Promise<Facets>,
    view: (ids) => ask({ view: ids }) as Promise<ResultView[]>,
  };
}

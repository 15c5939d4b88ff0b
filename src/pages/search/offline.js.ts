import type { APIRoute } from 'astro';
import { offlineWorker } from '../../search/page/offline-worker.client.ts';

/**
 * The search page's offline worker, at one address for ever: browsers look there for a newer one. It lies below the
 * search page, and so has power over that page alone.
 */
export const GET: APIRoute = () =>
  new Response(`(${String(offlineWorker)})();\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });

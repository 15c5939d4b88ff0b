import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import source from '../../search/page/offline-worker.client.ts?raw';

/**
 * The search page's offline worker, at one address for ever: browsers look there for a newer one. Below the search
 * page, which so is all that it can reach.
 */
export const GET: APIRoute = () =>
  new Response(
    stripTypeScriptTypes(source)
      .replace(/\/\*[\s\S]*?\*\//gu, '')
      .replace(/\s*\n\s*/gu, '\n')
      .trim(),
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );

import type { AstroPrerenderer } from 'astro';
import type { PageStore } from './page-store.ts';

/** A request's path as getStaticPaths has it: below the base path, decoded, without slashes at its ends. */
export function pathnameOf(url: string, base: string): string {
  return decodeURI(new URL(url).pathname).slice(base.length).replace(/\/+$/u, '');
}

/** What Astro is told of every page. */
const WRITTEN = new Response(null);

/**
 * Astro's prerenderer (https://docs.astro.build/en/reference/integrations-reference/#setprerenderer), which renders
 * only what the store does not know.
 * @param base the site's base path, with both slashes
 * @param told called after each page, with the number rendered and of all that are
 */
export function storedPrerenderer(
  astro: AstroPrerenderer,
  store: PageStore,
  base: string,
  told: (done: number, all: number) => void,
): AstroPrerenderer {
  let done = 0;
  let all = 0;
  return {
    ...astro,
    name: 'nashra',
    getStaticPaths: async () => {
      const anew = (await astro.getStaticPaths()).filter(({ pathname, route, cacheKey }) => {
        const page = { pathname: pathname.replace(/^\/|\/$/gu, ''), isPage: route.type === 'page', cacheKey };
        return !store.restore(page);
      });
      all = anew.length;
      told(done, all);
      return anew;
    },
    render: async (request, options) => {
      const result = await astro.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const bytes = Buffer.from(await response.arrayBuffer());
      store.keep(pathnameOf(request.url, base), bytes);
      done += 1;
      told(done, all);
      // Astro writes no file for a response without a body: the store has written it.
      return WRITTEN;
    },
  };
}

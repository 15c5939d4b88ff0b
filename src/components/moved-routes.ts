import { bodyOf } from '../articles/body.ts';
import { edition } from '../articles/edition.ts';
import { movedAddresses, type Moved } from '../articles/moved.ts';
import { newsroom } from '../articles/newsroom.ts';
import { projectPaths } from '../paths.ts';
import { movedPage } from '../seo/moved-page.ts';
import { site } from '../site.ts';

/** The addresses that lead to articles and pages, in `npm run dev`; none in a build, which writes their pages itself. */
export async function movedInDev(): Promise<Moved[]> {
  if (edition()) return [];
  const { articles, pages } = await newsroom();
  return movedAddresses(articles, pages);
}

/** The page at such an address. */
export async function movedResponse({ target }: Moved): Promise<Response> {
  const html = movedPage(target, await bodyOf(target, site().base, projectPaths()), await newsroom());
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

import { bodyOf } from '../articles/body.ts';
import { edition } from '../articles/edition.ts';
import { movedAddresses, type Moved } from '../articles/moved.ts';
import { newsroom } from '../articles/newsroom.ts';
import { signersOf } from '../articles/signers.ts';
import { projectPaths } from '../paths.ts';
import { descriptionOf } from '../seo/description.ts';
import { movedPage } from '../seo/moved-page.ts';
import { site } from '../site.ts';

/** The addresses that lead to articles, in `npm run dev`; none in a build, which writes their pages itself. */
export async function movedInDev(): Promise<Moved[]> {
  return edition() ? [] : movedAddresses((await newsroom()).articles);
}

/** The page at such an address. */
export async function movedResponse({ article }: Moved): Promise<Response> {
  const { section, author } = await newsroom();
  const description = descriptionOf(article, await bodyOf(article, site().base, projectPaths()));
  const html = movedPage(article, description, section(article.section), signersOf(article, author));
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

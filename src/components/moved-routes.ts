import { bodyOf } from '../articles/body.ts';
import { edition } from '../articles/edition.ts';
import { movedAddresses, type Moved } from '../articles/moved.ts';
import { newsroom } from '../articles/newsroom.ts';
import { projectPaths } from '../paths.ts';
import { describe } from '../seo/describe.ts';
import { movedPage } from '../seo/moved-page.ts';
import { site } from '../site.ts';

/** The addresses that lead to articles, in `npm run dev`; none in a build, which writes their pages itself. */
export async function movedInDev(): Promise<Moved[]> {
  return edition() ? [] : movedAddresses((await newsroom()).articles);
}

/** The page at such an address. */
export async function movedResponse({ article }: Moved): Promise<Response> {
  const { section, author } = await newsroom();
  const description = article.summary ?? describe((await bodyOf(article, site().base, projectPaths())).text);
  const html = movedPage(
    article,
    description,
    section(article.section),
    article.authors.flatMap((slug) => author(slug) ?? []),
  );
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

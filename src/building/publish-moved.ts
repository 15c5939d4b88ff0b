import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bodyOf } from '../articles/body.ts';
import type { Edition } from '../articles/edition.ts';
import { movedAddresses } from '../articles/moved.ts';
import { published } from '../articles/visibility.ts';
import type { ProjectPaths } from '../paths.ts';
import { describe } from '../seo/describe.ts';
import { movedPage } from '../seo/moved-page.ts';
import { siteOf } from '../site.ts';
import type { OutputFolder } from './output-folder.ts';
import { redirectsFile } from './redirects-file.ts';

/**
 * Writes what leads to the published articles from their short and former addresses: a page at each, and the rules for
 * hosts that redirect. Nothing of it is cached: to make a page costs less than to look whether it is known.
 * @param folder where Astro has put the newsroom's own `_redirects`, if there is one: ours is put in its place
 */
export async function publishMoved(
  { content, now }: Edition,
  out: OutputFolder,
  paths: ProjectPaths,
  folder: string,
): Promise<void> {
  const { base, host } = siteOf(content.site);
  const moved = movedAddresses(published(content.articles, now));
  const sections = new Map(content.sections.map((section) => [section.slug, section]));
  const authors = new Map(content.authors.map((author) => [author.slug, author]));
  for (const { from, article } of moved) {
    const description = article.summary ?? describe((await bodyOf(article, base, paths)).text);
    const page = movedPage(
      article,
      description,
      sections.get(article.section),
      article.authors.flatMap((slug) => authors.get(slug) ?? []),
    );
    out.write(`${from.slice(1)}index.html`, Buffer.from(page));
  }
  const file = path.join(folder, '_redirects');
  const own = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const rules = redirectsFile(moved, own, { base, host });
  if (rules !== '') writeFileSync(file, rules);
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../articles/edition.ts';
import { movedAddresses } from '../articles/moved.ts';
import { published } from '../articles/visibility.ts';
import { movedPage } from '../seo/moved-page.ts';
import { siteOf } from '../site.ts';
import type { OutputFolder } from './output-folder.ts';
import { redirectsFile } from './redirects-file.ts';

/**
 * Writes what leads to the published articles and the standing pages from their short and former addresses: a page at
 * each, and the rules for hosts that redirect. Nothing of it is cached: to make a page costs less than to look whether it
 * is known, since no body is read for it. All addresses of a story have one page.
 * @param folder where Astro has put the newsroom's own `_redirects`, if there is one: ours is put in its place
 */
export function publishMoved({ content, now, bodies }: Edition, out: OutputFolder, folder: string): void {
  const { base, host } = siteOf(content.site);
  const moved = movedAddresses(published(content.articles, now), content.pages);
  const sections = new Map(content.sections.map((section) => [section.slug, section]));
  const authors = new Map(content.authors.map((author) => [author.slug, author]));
  const names = {
    section: (slug: string) => sections.get(slug),
    author: (slug: string) => authors.get(slug),
  };
  for (const [target, all] of Map.groupBy(moved, (one) => one.target)) {
    const page = Buffer.from(movedPage(target, bodies.get(target.file) ?? {}, names));
    for (const { from } of all) out.write(`${from.slice(1)}index.html`, page);
  }
  const file = path.join(folder, '_redirects');
  const own = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const rules = redirectsFile(moved, own, { base, host });
  if (rules !== '') writeFileSync(file, rules);
}

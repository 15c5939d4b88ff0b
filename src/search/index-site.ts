import * as pagefind from 'pagefind';
import { renderBody } from '../articles/body.ts';
import { published } from '../articles/visibility.ts';
import type { Content } from '../loading/content.ts';
import type { ProjectPaths } from '../paths.ts';
import { siteOf } from '../site.ts';
import { searchRecord } from './record.ts';

/** The files of a search index, by their path below /pagefind/. */
export type IndexFiles = { path: string; content: Uint8Array }[];

/**
 * Indexes what is published at `now` through Pagefind's Node API (https://pagefind.app/docs/node-api/).
 * @throws Error with all that Pagefind reports
 */
export async function indexSite(content: Content, now: number, paths: ProjectPaths): Promise<IndexFiles> {
  const { base, timeZone } = siteOf(content.site);
  const sections = new Map(content.sections.map((section) => [section.slug, section]));
  const authors = new Map(content.authors.map((author) => [author.slug, author.name]));
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const article of published(content.articles, now)) {
      const { text } = await renderBody(article, base, paths);
      const names = article.authors.flatMap((slug) => authors.get(slug) ?? []);
      const record = searchRecord(article, sections.get(article.section), names, text, timeZone);
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(`Pagefind: ${article.file}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    return written.files.filter((file) => isNeeded(file.path));
  } finally {
    await pagefind.close();
  }
}

/** Pagefind also makes interfaces of its own; ours needs only the engine and the index. */
function isNeeded(path: string): boolean {
  return !/pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u.test(path);
}

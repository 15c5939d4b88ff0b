import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bodyOf } from '../../src/articles/body.ts';
import { openEdition } from '../../src/articles/edition.ts';
import { published } from '../../src/articles/visibility.ts';
import { readEdition } from '../../src/building/read-edition.ts';
import { buildNow } from '../../src/clock.ts';
import { projectPaths } from '../../src/paths.ts';
import { closePagefind, pagefindIndex } from '../../src/search/pagefind.ts';
import { searchRecord, type SearchRecord } from '../../src/search/record.ts';
import { siteOf } from '../../src/site.ts';

/**
 * Copies the built site (NASHRA_OUT) to a folder and puts Pagefind's own index of all its stories at once in the place
 * of ours: what a reader loads of the one is measured against the other.
 *
 *     NASHRA_CONTENT=… NASHRA_OUT=… NASHRA_CACHE=… node tests/bench/stock-index.ts FOLDER
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder for the site with the stock index.');
const paths = projectPaths();
const { edition } = await readEdition(paths, buildNow());
if (!edition) throw new Error('The content has errors.');
openEdition(edition);
const { content, now } = edition;
const { base, timeZone } = siteOf(content.site);
const records: SearchRecord[] = [];
for (const article of published(content.articles, now)) {
  const section = content.sections.find(({ slug }) => slug === article.section);
  const names = content.authors.filter(({ slug }) => article.authors.includes(slug)).map(({ name }) => name);
  records.push(searchRecord(article, section, names, (await bodyOf(article, base, paths)).text, timeZone));
}
cpSync(paths.out, folder, { recursive: true });
rmSync(path.join(folder, 'pagefind'), { recursive: true });
for (const file of await pagefindIndex(records)) {
  const target = path.join(folder, 'pagefind', file.path);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, file.content);
}
await closePagefind();

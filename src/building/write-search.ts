import type { Edition } from '../articles/edition.ts';
import type { ProjectPaths } from '../paths.ts';
import { indexSite, type IndexReport } from '../search/index-site.ts';
import type { OutputFolder } from './output-folder.ts';

/** Writes the search index into the site file by file, while Astro works on pages: Pagefind has its own process. */
export async function writeSearch(
  edition: Edition,
  out: OutputFolder,
  paths: ProjectPaths,
  told: (done: number, all: number) => void,
): Promise<IndexReport> {
  const files = indexSite(edition, paths, told);
  for (;;) {
    const next = await files.next();
    if (next.done) return next.value;
    out.write(`pagefind/${next.value.path}`, next.value.content);
  }
}

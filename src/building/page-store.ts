import path from 'node:path';
import { digestOf } from '../digest.ts';
import type { OutputFolder } from './output-folder.ts';
import { Pack } from '../pack.ts';

/** A page that Astro would render. */
export interface PlannedPage {
  /** Path without slashes at its ends: `2022/09/x`, `sections/world/rss.xml`. */
  pathname: string;
  /** Whether it is a page, which lies in a folder as `index.html`, and no file of another kind. */
  isPage: boolean;
  /** What getStaticPaths gave with it: src/articles/page-keys.ts. Without one, it is rendered in every build. */
  cacheKey: string | undefined;
}

/** The name of a page's file, relative to the site; hosts look for what was not found in a file of its own. */
function fileOf({ pathname, isPage }: PlannedPage): string {
  if (pathname === '404') return '404.html';
  return isPage ? path.posix.join(pathname, 'index.html') : pathname;
}

/** The entry that lists the pages of the last build. */
const LIST = 'list';

/**
 * Rendered pages by path and key. Astro's experimental.incrementalBuild does the like, but trusts what it finds by
 * name, holds a record of every page and pays for each on every build; here an entry is either whole and its own, or
 * missing (src/pack.ts), so a killed build or a foreign cache needs no marker.
 */
export class PageStore {
  /** Addresses of the pages that were not rendered, for the sitemap: paths without slashes at their ends. */
  readonly restored: string[] = [];
  /** How many files are not as they were in the last build, are, and are no more. */
  readonly counts = { written: 0, unchanged: 0, removed: 0 };
  readonly #cache: Pack;
  readonly #out: OutputFolder;
  readonly #anew = new Map<string, { page: PlannedPage; entry: string | undefined }>();
  readonly #wanted = new Set<string>([LIST]);
  readonly #pathnames: string[] = [];

  /** @param cache the cache folder */
  constructor(cache: string, out: OutputFolder) {
    this.#cache = new Pack(path.join(cache, 'pages'));
    this.#out = out;
  }

  /**
   * Puts a page in its place if it is known.
   * @returns false when it must be rendered
   */
  restore(page: PlannedPage): boolean {
    const { pathname, cacheKey } = page;
    this.#pathnames.push(pathname);
    const entry = cacheKey === undefined ? undefined : digestOf(`${pathname}\0${cacheKey}`, 32);
    const bytes = entry === undefined ? undefined : this.#cache.read(entry);
    if (entry !== undefined) this.#wanted.add(entry);
    if (!bytes) {
      this.#anew.set(pathname, { page, entry });
      return false;
    }
    this.counts[this.#out.write(fileOf(page), bytes) ? 'written' : 'unchanged'] += 1;
    if (page.isPage) this.restored.push(pathname);
    return true;
  }

  /** Puts a page that was rendered in its place, and keeps it if it has a key. */
  keep(pathname: string, bytes: Uint8Array): void {
    const { page, entry } = this.#anew.get(pathname) ?? {};
    if (!page) throw new Error(`${pathname} was rendered, but not planned`);
    if (entry !== undefined) this.#cache.write(entry, bytes);
    this.counts[this.#out.write(fileOf(page), bytes) ? 'written' : 'unchanged'] += 1;
  }

  /** Counts what is no more, and deletes what no page of this build stands for. */
  finish(): void {
    const now = new Set(this.#pathnames);
    const known = this.#cache.read(LIST)?.toString('utf8').split('\n') ?? [];
    this.counts.removed = known.filter((pathname) => !now.has(pathname)).length;
    if (this.counts.removed > 0 || known.length !== now.size) {
      this.#cache.write(LIST, Buffer.from(this.#pathnames.join('\n')));
    }
    this.#cache.save(this.#wanted);
  }
}

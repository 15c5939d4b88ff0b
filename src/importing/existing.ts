import path from 'node:path';
import { fold } from '../arabic/fold.ts';
import { slugIdentity } from '../arabic/slugs.ts';
import { calendarDay } from '../arabic/dates.ts';
import { authorSchema, sectionSchema } from '../articles/schema.ts';
import { normalizePath, slugOfFile } from '../loading/article-file.ts';
import { parseDate } from '../loading/dates.ts';
import { splitFrontMatter } from '../loading/front-matter.ts';
import { readTextFile } from '../loading/text-file.ts';
import { walk } from '../loading/walk.ts';
import { readYamlFolder } from '../loading/yaml-files.ts';
import { displayPath, type ProjectPaths } from '../paths.ts';
import type { SiteConfig } from '../site-schema.ts';

/** Names that files of a folder have, to find one by what it is called and to keep slugs apart. */
export interface KnownNames {
  /** Slugs by folded name. */
  byName: Map<string, string>;
  /** Identities of all slugs. */
  slugs: Set<string>;
}

/** What a newsroom has before an import. */
export interface ExistingContent {
  /** Sections. */
  sections: KnownNames;
  /** Authors. */
  authors: KnownNames;
  /** Identities of standing pages' slugs. */
  pages: Set<string>;
  /** Addresses of articles that no import wrote, former ones too, by identity, with the article's address. */
  addresses: Map<string, string>;
}

function namesIn(folder: 'sections' | 'authors', paths: ProjectPaths): KnownNames {
  const { entries, names } = readYamlFolder(
    folder,
    folder === 'sections' ? sectionSchema : authorSchema,
    paths,
  );
  return {
    byName: new Map(entries.map(({ name, slug }) => [fold(name), slug])),
    slugs: new Set(names.map(slugIdentity)),
  };
}

/** The addresses of one article's file, its own first; none when it cannot be read. */
function addressesOf(file: string, site: SiteConfig, now: number, paths: ProjectPaths): string[] {
  const shown = displayPath(file, paths);
  const source = readTextFile(file, shown);
  const parts = 'problem' in source ? source : splitFrontMatter(source.text, shown);
  if (!('yaml' in parts)) return [];
  const { date, slug, aliases } = (parts.yaml.data ?? {}) as Record<string, unknown>;
  const parsed = typeof date === 'string' ? parseDate(date, site.timeZone, now) : undefined;
  if (!parsed || !('epochMs' in parsed)) return [];
  const { year, month } = calendarDay(parsed.epochMs, site.timeZone);
  const name = typeof slug === 'string' ? slug : slugOfFile(file);
  const former = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
  return [
    `/${year}/${String(month).padStart(2, '0')}/${name.normalize('NFC')}/`,
    ...former.map(normalizePath),
  ];
}

/**
 * Reads what an import must not collide with: names and addresses alone, and not of files that an import wrote.
 * @param isImported whether a file (from the content folder) is one that an import wrote
 */
export function readExisting(
  paths: ProjectPaths,
  site: SiteConfig,
  now: number,
  isImported: (file: string) => boolean,
): ExistingContent {
  const addresses = new Map<string, string>();
  for (const file of walk(path.join(paths.content, 'articles'), '.md', paths).files) {
    if (isImported(path.relative(paths.content, file).split(path.sep).join('/'))) continue;
    const [own, ...former] = addressesOf(file, site, now, paths);
    if (own === undefined) continue;
    for (const address of [own, ...former]) addresses.set(slugIdentity(address), own);
  }
  const pages = walk(path.join(paths.content, 'pages'), '.md', paths).files;
  return {
    sections: namesIn('sections', paths),
    authors: namesIn('authors', paths),
    pages: new Set(pages.map((file) => slugIdentity(path.basename(file, '.md')))),
    addresses,
  };
}

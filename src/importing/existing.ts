import path from 'node:path';
import { addresses } from '../addresses.ts';
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
  /**
   * Addresses that no import wrote, by identity, with the address to which each leads: those of articles, former ones too,
   * and former ones of pages.
   */
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

/** The fields of a file; none when it cannot be read. */
function fieldsOf(file: string, paths: ProjectPaths): Record<string, unknown> {
  const shown = displayPath(file, paths);
  const source = readTextFile(file, shown);
  const parts = 'problem' in source ? source : splitFrontMatter(source.text, shown);
  return 'yaml' in parts ? ((parts.yaml.data ?? {}) as Record<string, unknown>) : {};
}

/** The former addresses of an article's or page's file. @param file from the content folder */
export function formerAddresses(file: string, paths: ProjectPaths): string[] {
  return formerOf(fieldsOf(path.join(paths.content, file), paths));
}

/** The former addresses that fields name. */
function formerOf({ aliases }: Record<string, unknown>): string[] {
  return Array.isArray(aliases)
    ? aliases.filter((alias) => typeof alias === 'string').map(normalizePath)
    : [];
}

/** The addresses of one article's file, its own first; none when it has none. */
function addressesOf(file: string, site: SiteConfig, now: number, paths: ProjectPaths): string[] {
  const fields = fieldsOf(file, paths);
  const { date, slug } = fields;
  const parsed = typeof date === 'string' ? parseDate(date, site.timeZone, now) : undefined;
  if (!parsed || !('epochMs' in parsed)) return [];
  const { year, month } = calendarDay(parsed.epochMs, site.timeZone);
  const name = typeof slug === 'string' ? slug : slugOfFile(file);
  const own = addresses.article(year, month, name.normalize('NFC'));
  return [own, ...formerOf(fields)];
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
  const known = new Map<string, string>();
  const isOurs = (file: string) => isImported(path.relative(paths.content, file).split(path.sep).join('/'));
  for (const file of walk(path.join(paths.content, 'articles'), '.md', paths).files) {
    if (isOurs(file)) continue;
    const [own, ...former] = addressesOf(file, site, now, paths);
    if (own === undefined) continue;
    for (const address of [own, ...former]) known.set(slugIdentity(address), own);
  }
  const pages = walk(path.join(paths.content, 'pages'), '.md', paths).files;
  for (const file of pages) {
    if (isOurs(file)) continue;
    const own = addresses.page(path.basename(file, '.md').normalize('NFC'));
    for (const address of formerOf(fieldsOf(file, paths))) known.set(slugIdentity(address), own);
  }
  return {
    sections: namesIn('sections', paths),
    authors: namesIn('authors', paths),
    pages: new Set(pages.map((file) => slugIdentity(path.basename(file, '.md')))),
    addresses: known,
  };
}

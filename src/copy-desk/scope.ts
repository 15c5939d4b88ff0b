import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { displayPath, type ProjectPaths } from '../paths.ts';
import { changedFiles } from './changed-files.ts';
import type { Staged } from './staged.ts';

/** Which files a run is asked about: all, or those named. */
export interface Scope {
  /** Whether a file (by its shown name) is asked about. */
  has: (shown: string) => boolean;
  /** Whether it is less than all. */
  isLimited: boolean;
  /** Whether nothing is asked about: git says that nothing changed. */
  isEmpty: boolean;
  /** Whether it is so much that notes would bury errors. */
  isMany: boolean;
  /** Whether errors of other files are told too, since files were taken away that those may need. */
  hasErrorsOfAll?: boolean;
}

/** What is wrong with what was asked, and what to do instead, in Arabic. */
export interface ScopeFault {
  fault: string;
  remedy: string;
}

/** Named files past which notes are only counted: the first commit of an archive has some of every story. */
const MANY = 50;

const ALL: Scope = { has: () => true, isLimited: false, isEmpty: false, isMany: true };

/** A path without symbolic links, where it exists. */
function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** The shown name of a file of the content; undefined when it lies elsewhere. */
function shownOf(file: string, paths: ProjectPaths): string | undefined {
  const content = real(paths.content);
  const relative = path.relative(content, real(file));
  if (relative.startsWith('..') || path.isAbsolute(relative)) return undefined;
  return displayPath(path.join(paths.content, relative), paths);
}

/** The shown name of what an author named: as git and editors name it, or as `nashra check` shows it. */
function named(name: string, paths: ProjectPaths, from: readonly string[]): string | undefined {
  const found = [...from, paths.root].map((folder) => path.resolve(folder, name));
  if (/^content(?:[\\/]|$)/u.test(name))
    found.push(path.join(paths.content, ...name.split(/[\\/]/u).slice(1)));
  for (const file of found) {
    const shown = existsSync(file) ? shownOf(file, paths) : undefined;
    if (shown !== undefined) return shown;
  }
  return undefined;
}

/** Whether a file is one of those named, lies in a folder that is, or is the article beside a picture that is. */
function covers(shown: string, names: ReadonlySet<string>, besides: ReadonlySet<string>): boolean {
  if (names.has(shown) || names.has('content')) return true;
  for (let at = shown.lastIndexOf('/'); at > 0; at = shown.lastIndexOf('/', at - 1))
    if (names.has(shown.slice(0, at))) return true;
  return shown.endsWith('/index.md') && besides.has(path.posix.dirname(shown));
}

/** The names of changed files, and the folders of pictures among them. */
function namesOf(files: readonly string[], paths: ProjectPaths) {
  const names = new Set<string>();
  const besides = new Set<string>();
  for (const file of files) {
    const shown = shownOf(file, paths);
    if (shown === undefined || (existsSync(file) && statSync(file).isDirectory())) continue;
    names.add(shown);
    if (!/\.(?:md|yaml)$/u.test(shown)) besides.add(path.posix.dirname(shown));
  }
  return { names, besides };
}

function limited(names: ReadonlySet<string>, besides: ReadonlySet<string>): Scope {
  return {
    has: (shown) => covers(shown, names, besides),
    isLimited: true,
    isEmpty: names.size === 0 && besides.size === 0,
    isMany: names.size > MANY,
  };
}

/** The scope of what the next commit changes. */
export function stagedScope({ files, paths, removes }: Staged): Scope {
  const { names, besides } = namesOf(files, paths);
  const scope = limited(names, besides);
  return { ...scope, isEmpty: scope.isEmpty && !removes, hasErrorsOfAll: removes };
}

/**
 * Reads what a run is asked about.
 * @param files what was named on the command line
 * @param changed whether git says it; a text is a commit since which
 * @param from folders that names may be meant from, besides the project
 * @returns the scope, or what is wrong, in Arabic
 */
export function scopeOf(
  files: readonly string[],
  changed: boolean | string | undefined,
  paths: ProjectPaths,
  from: readonly string[] = [],
): Scope | ScopeFault {
  if (files.length === 0 && (changed === undefined || changed === false)) return ALL;
  const names = new Set<string>();
  for (const file of files) {
    const shown = named(file, paths, from);
    if (shown === undefined) {
      const remedy = 'اكتب مسار ملف أو مجلد في content، مثل content/articles/2026. المقالات: npx nashra list';
      return { fault: `لا ملف في content اسمه «${file}».`, remedy };
    }
    names.add(shown);
  }
  if (changed !== undefined && changed !== false) {
    const found = changedFiles(paths.content, changed === true ? undefined : changed);
    if ('fault' in found) return found;
    const those = namesOf(found.files, paths);
    return limited(names.union(those.names), those.besides);
  }
  return limited(names, new Set());
}

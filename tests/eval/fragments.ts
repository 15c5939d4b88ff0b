import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Story } from './corpus.ts';
import { Fault } from './fault.ts';

/** What Pagefind writes before the JSON of a fragment. */
const MAGIC = 'pagefind_dcd';

/** What the fragments of an index tell. */
export interface Fragments {
  /** Ids of stories by the names of their fragments. */
  stories: Map<string, string>;
  /** Ids of stories whose fragment has another headline or text than the story. */
  altered: string[];
  /** Ids of stories without a fragment: no query can find them. */
  missing: string[];
}

/** The letters and digits of a text: what is left when signs, spaces and marks are set differently. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What a story's fragment holds. */
interface Fragment {
  url: string;
  content: string;
  meta: { title?: string; /** Milliseconds UTC. */ date?: string };
  /** Last part of the address. */
  slug: string;
}

/** A fragment's JSON. */
function read(file: string): Fragment {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new Fault(`${file}: not a fragment as Pagefind 1.6 writes it.`);
  const json = JSON.parse(bytes.toString('utf8', MAGIC.length)) as Partial<Fragment>;
  const { url = '', content = '', meta = {} } = json;
  return { url, content, meta, slug: decodeURIComponent(url).split('/').filter(Boolean).at(-1) ?? '' };
}

/**
 * All fragments of an index by their names.
 * @param folder the index: what holds `fragment/`
 */
export function fragmentsOf(folder: string): Map<string, Fragment> {
  const place = path.join(folder, 'fragment');
  if (!existsSync(place)) throw new Fault(`${place} is not there: the build has made no search index.`);
  const ending = '.pf_fragment';
  const files = readdirSync(place).filter((file) => file.endsWith(ending));
  return new Map(files.map((file) => [file.slice(0, -ending.length), read(path.join(place, file))]));
}

/**
 * Reads which story each fragment of an index is.
 * @param folder the index: what holds `fragment/`
 * @throws Fault when a fragment is no story's
 */
export function readFragments(folder: string, stories: readonly Story[]): Fragments {
  const bySlug = new Map(stories.map((story) => [story.slug, story]));
  const found = new Map<string, string>();
  const altered: string[] = [];
  for (const [name, { url, content, meta, slug }] of fragmentsOf(folder)) {
    const story = bySlug.get(slug);
    if (!story) throw new Fault(`${name}: its address ${url} is no story's.`);
    found.set(name, story.id);
    const isSame =
      letters(content).includes(letters(story.paragraphs.join(''))) &&
      letters(meta.title ?? '') === letters(story.title);
    if (!isSame) altered.push(story.id);
  }
  const indexed = new Set(found.values());
  const missing = stories.filter(({ id }) => !indexed.has(id)).map(({ id }) => id);
  return { stories: found, altered, missing };
}

/** The first of some ids, and how many more there are. */
export function few(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).join(', ');
  return ids.length > 10 ? `${shown} and ${ids.length - 10} more` : shown;
}

/** The folders in a folder whose names are so many digits. */
function numbered(folder: string, digits: number): string[] {
  return readdirSync(folder)
    .filter((name) => name.length === digits && /^\d+$/u.test(name))
    .map((name) => path.join(folder, name));
}

/** @throws Fault when a story has no page in the built site */
export function checkPages(out: string, stories: readonly Story[]): void {
  const months = numbered(out, 4).flatMap((year) => numbered(year, 2));
  const pages = new Set(months.flatMap((month) => readdirSync(month)));
  const lost = stories.filter(({ slug }) => !pages.has(slug)).map(({ id }) => id);
  if (lost.length > 0)
    throw new Fault(`${stories.length} stories were given, ${lost.length} are not published: ${few(lost)}`);
}

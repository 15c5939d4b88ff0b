import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../digest.ts';
import { projectPaths } from '../paths.ts';
import { site } from '../site.ts';
import type { Article } from './article.ts';
import type { Newsroom } from './newsroom.ts';

/**
 * Keys of pages: a page whose key is unchanged since the last build is taken from the cache instead of being rendered
 * (Astro's experimental.incrementalBuild, `cacheKey`). A key therefore holds everything that the page shows and that is
 * not in its own code: where in doubt, more. tests/site/incremental.test.ts proves that nothing is missing.
 */

/** Sources that are not part of a site's pages. */
const APART = new Set(['cli']);

let code: string | undefined;

/** A digest of all code and settings of the project: a page of other code is another page. */
function codeDigest(): string {
  if (code) return code;
  const { root } = projectPaths();
  const source = path.join(root, 'src');
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !APART.has(path.relative(source, file).split(path.sep)[0] ?? ''));
  const whole = [...files, path.join(root, 'package-lock.json'), path.join(root, 'astro.config.mjs')].sort();
  code = digestOf(
    whole.map((file) => `${path.relative(root, file)} ${digestOf(readFileSync(file))}`).join('\n'),
  );
  return code;
}

const frames = new WeakMap<Newsroom, string>();

/** What is on every page: code, site.yaml, the names of sections. */
function frameKey(room: Newsroom): string {
  let key = frames.get(room);
  if (key === undefined) {
    key = digestOf(JSON.stringify([codeDigest(), site(), room.sections]));
    frames.set(room, key);
  }
  return key;
}

/** What a teaser shows of an article, and a little more. */
function teaserKey(article: Article): string {
  return `${article.path} ${article.digest}`;
}

/** What a page shows of the people who sign an article. */
function authorsKey(article: Article, room: Newsroom): unknown {
  return article.authors.map((slug) => room.author(slug));
}

/**
 * The key of an article's page.
 * @param bodyDigest digest of the rendered body, which holds its pictures' names too
 */
export function articleKey(article: Article, bodyDigest: string, room: Newsroom): string {
  const topics = article.tags.map((tag) => room.topics.get(tag.key)?.slug);
  const related = room.related.get(article.path)?.map(teaserKey);
  return digestOf(
    JSON.stringify([frameKey(room), article, bodyDigest, authorsKey(article, room), topics, related]),
  );
}

/** The key of a list page: the articles it shows, and all else that is said of it. */
export function listKey(articles: readonly Article[], about: unknown, room: Newsroom): string {
  return digestOf(JSON.stringify([frameKey(room), about, articles.map(teaserKey)]));
}

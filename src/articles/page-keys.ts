import path from 'node:path';
import { codeDigest } from '../code-digest.ts';
import { digestOf } from '../digest.ts';
import { fileDigest } from '../file-digest.ts';
import { projectPaths } from '../paths.ts';
import { site } from '../site.ts';
import { shownChanges } from '../history/history.ts';
import type { Article, StandingPage } from './article.ts';
import { edition } from './edition.ts';
import type { Newsroom } from './newsroom.ts';
import { placeInSeries } from './series.ts';

/**
 * Keys of pages: a page whose key is unchanged since the last build is taken from the cache instead of being rendered
 * (`cacheKey` of getStaticPaths, see src/building/page-store.ts). A key therefore holds everything that the page shows and that is
 * not in its own code: where in doubt, more. tests/site/incremental.test.ts proves that nothing is missing.
 */

/** Sources that pages are made from; the command line is no part of them. */
const CODE = ['src', 'package-lock.json', 'astro.config.mjs'];
const APART = ['cli'];

const frames = new WeakMap<Newsroom, string>();

/** What is on every page: code, site.yaml, the names of sections; the logo, which is on its share picture. */
function frameKey(room: Newsroom): string {
  let key = frames.get(room);
  if (key === undefined) {
    const { root } = projectPaths();
    const { logo } = site();
    const logoDigest = logo === undefined ? undefined : fileDigest(path.join(root, 'public', logo));
    key = digestOf(JSON.stringify([codeDigest(root, CODE, APART), site(), room.sections, logoDigest]));
    frames.set(room, key);
  }
  return key;
}

/** What a teaser shows of an article, and a little more. */
function teaserKey(article: Article): string {
  const reduced = article.image?.picture.reduced ? ' reduced' : '';
  return `${article.path} ${article.digest}${reduced}`;
}

/** What a page shows of the people who sign an article. */
function authorsKey(article: Article, room: Newsroom): unknown {
  return article.authors.map((slug) => room.author(slug));
}

/** The digest of a rendered body, which holds its pictures' names too; none in `npm run dev`, where no key counts. */
function bodyDigest({ file }: Article | StandingPage): string {
  return edition()?.bodies.get(file)?.digest ?? '';
}

/** What an article's page says of its series: its place, and the parts before it and after it. */
function placeKey(article: Article, room: Newsroom): unknown {
  const place = placeInSeries(article, room.publishedSeries);
  if (!place) return undefined;
  const { series, number, previous, next } = place;
  return [series.name, number, previous && teaserKey(previous), next && teaserKey(next)];
}

/** What readers are shown of an article's history; the texts are named by their bytes. */
function changesOf(article: Article): unknown {
  return shownChanges(article, edition()?.history);
}

/** The key of the page of an article's changes. */
export function changesKey(article: Article, room: Newsroom): string {
  return digestOf(JSON.stringify([frameKey(room), article, changesOf(article)]));
}

/** The key of an article's page. */
export function articleKey(article: Article, room: Newsroom): string {
  const topics = article.tags.map((tag) => room.topics.get(tag.key)?.slug);
  const onward = [room.related, room.earlier].map((of) => of.get(article.path)?.map(teaserKey));
  return digestOf(
    JSON.stringify([
      frameKey(room),
      article,
      bodyDigest(article),
      authorsKey(article, room),
      topics,
      onward,
      placeKey(article, room),
      changesOf(article),
    ]),
  );
}

/** The key of a list page: the articles it shows, and all else that is said of it. */
export function listKey(articles: readonly Article[], about: unknown, room: Newsroom): string {
  return digestOf(JSON.stringify([frameKey(room), about, articles.map(teaserKey)]));
}

/** The key of a standing page. */
export function standingKey(page: StandingPage, room: Newsroom): string {
  return digestOf(JSON.stringify([frameKey(room), page, bodyDigest(page)]));
}

const feedItems = new WeakMap<Article, string>();

/** What a feed says of an article: digested once, since the article stands in many feeds. */
function feedItemKey(article: Article, room: Newsroom): string {
  let key = feedItems.get(article);
  if (key === undefined) {
    key = digestOf(JSON.stringify([article, bodyDigest(article), authorsKey(article, room)]), 32);
    feedItems.set(article, key);
  }
  return key;
}

/** The key of a feed: what it says of each article, bodies and authors too. */
export function feedKey(articles: readonly Article[], about: unknown, room: Newsroom): string {
  const items = articles.map((article) => feedItemKey(article, room));
  return digestOf(JSON.stringify([frameKey(room), about, items]));
}

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { addresses } from '../addresses.ts';
import { modifiedMs } from '../articles/article.ts';
import type { Edition } from '../articles/edition.ts';
import { topicsOf } from '../articles/topics.ts';
import { published } from '../articles/visibility.ts';
import { digestOf } from '../digest.ts';
import { FEED_FORMATS } from '../feeds/formats.ts';
import { feedSubjects } from '../feeds/subjects.ts';
import type { ProjectPaths } from '../paths.ts';
import { siteOf } from '../site.ts';

/**
 * What a build has published, as far as others are told of it (`nashra ping`): only what readers see, so that a new
 * template tells nobody anything.
 */
export interface Published {
  /** Feeds by complete address: a digest of what is in each, and when that last changed, milliseconds UTC. */
  feeds: Record<string, { digest: string; at: number }>;
  /** Stories by complete address: the same of each. */
  stories: Record<string, { digest: string; at: number }>;
}

const entries = z.record(z.string(), z.object({ digest: z.string(), at: z.number() }));
const schema = z.object({ feeds: entries, stories: entries });

/** What an edition publishes at its moment. */
export function publishedBy({ content, now }: Edition): Published {
  const site = siteOf(content.site);
  const absolute = (to: string) => new URL(site.base + to.slice(1), site.origin).href;
  const articles = published(content.articles, now);
  const state: Published = { feeds: {}, stories: {} };
  const digests = new Map(
    articles.map((article) => [article.path, digestOf(`${article.digest} ${modifiedMs(article)}`)]),
  );
  for (const article of articles) {
    const digest = digests.get(article.path) ?? '';
    state.stories[absolute(article.path)] = { digest, at: modifiedMs(article) };
  }
  for (const subject of feedSubjects({ ...content, articles, topics: topicsOf(articles) }, site)) {
    const lines = subject.articles.map((article) => `${article.path} ${digests.get(article.path) ?? ''}`);
    const digest = digestOf([subject.title, ...lines].join('\n'));
    const at = Math.max(0, ...subject.articles.map(modifiedMs));
    for (const { file } of FEED_FORMATS)
      state.feeds[absolute(addresses.feedOf(subject.page, file))] = { digest, at };
  }
  return state;
}

/** Where the last build says what it published. */
export function publishedFile(paths: Pick<ProjectPaths, 'cache'>): string {
  return path.join(paths.cache, 'published.json');
}

/** Where `nashra ping` keeps what it has told of. */
export function toldFile(paths: Pick<ProjectPaths, 'cache'>): string {
  return path.join(paths.cache, 'told.json');
}

/** A state from its file; undefined where there is none, or where it is not whole. */
export function readPublished(file: string): Published | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes a state. */
export function writePublished(file: string, state: Published): void {
  writeFileSync(file, `${JSON.stringify(state)}\n`);
}

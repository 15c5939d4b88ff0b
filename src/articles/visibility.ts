import type { Article } from './article.ts';

/**
 * The one judge of visibility: pages, lists, feeds, sitemaps, search, pictures and JSON all get their articles from
 * here. A draft is never published; a date in the future is an embargo.
 */
export function isPublished(article: Article, now: number): boolean {
  return !article.draft && article.dateMs <= now;
}

/** Set by `npm run dev` alone, and taken away by `npm run build`. */
export const SHOW_UNPUBLISHED = 'NASHRA_SHOW_UNPUBLISHED';

/**
 * Whether drafts and future stories are shown, and marked. A variable of our own: `import.meta.env.DEV` can be set by
 * any `DEV` in the environment (Vitest sets it), and then a build would publish what is under embargo.
 */
export function showsUnpublished(): boolean {
  return process.env[SHOW_UNPUBLISHED] === 'yes';
}

/** Newest first; articles of one moment in the order of their paths, so that every build lists them alike. */
export function newestFirst(a: Article, b: Article): number {
  return b.dateMs - a.dateMs || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

/** An article as it stands at `now`: an update or a correction that is dated later is not told before its moment. */
function asOf(article: Article, now: number): Article {
  const corrections = article.corrections.filter((correction) => correction.dateMs <= now);
  const updatedMs =
    article.updatedMs !== undefined && article.updatedMs <= now ? article.updatedMs : undefined;
  if (corrections.length === article.corrections.length && updatedMs === article.updatedMs) return article;
  return { ...article, corrections, updatedMs };
}

/**
 * What a reader may see at `now`, newest first.
 * @param everything true only in `npm run dev`, where drafts and future stories are shown and marked
 */
export function published(articles: readonly Article[], now: number, everything = false): Article[] {
  return articles
    .filter((article) => everything || isPublished(article, now))
    .map((article) => (everything ? article : asOf(article, now)))
    .sort(newestFirst);
}

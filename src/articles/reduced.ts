import type { Article } from './article.ts';

/** Articles that change together: one more story must not make pages of the archive anew each time. */
const STEP = 100;

/**
 * The sources whose pictures come in one width: all but the newest `allWidths`, and up to a hundred more, since older
 * articles are reduced a hundred at a time. It is counted from the oldest, so that most publications change none.
 * @param published what is published, newest first
 * @returns shown names of sources
 */
export function reducedSources(published: readonly Article[], allWidths: number): Set<string> {
  const reduced = Math.max(0, Math.floor((published.length - allWidths) / STEP) * STEP);
  return new Set(published.slice(published.length - reduced).map((article) => article.file));
}

/** An article with its lead picture in one width, where it is reduced. */
export function withReduced(article: Article, reduced: ReadonlySet<string>): Article {
  if (!article.image || !reduced.has(article.file)) return article;
  const picture = { ...article.image.picture, reduced: true as const };
  return { ...article, image: { ...article.image, picture } };
}

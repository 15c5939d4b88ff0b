import type { Article } from '../articles/article.ts';
import { kindLabels } from '../labels.ts';

/**
 * The words above a headline: the author's own, else what kind of story it is, so that opinion is never taken for news.
 * @returns undefined for plain news without any
 */
export function kickerOf({ kicker, kind }: Pick<Article, 'kicker' | 'kind'>): string | undefined {
  return kicker ?? (kind === 'news' ? undefined : kindLabels[kind]);
}

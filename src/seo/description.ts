import type { Article, StandingPage } from '../articles/article.ts';
import type { Rendered } from '../markdown/render.ts';

/**
 * What an article or a standing page is described by wherever it is found or shared: its summary, or else its first
 * words.
 * @param body its rendering, or what is known of it (BodySummary)
 * @returns undefined for one that has neither
 */
export function descriptionOf(
  { summary }: Pick<Article | StandingPage, 'summary'>,
  { opening }: Pick<Rendered, 'opening'>,
): string | undefined {
  return summary ?? opening;
}

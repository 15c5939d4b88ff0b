import type { Article } from '../articles/article.ts';
import { NEWS_WINDOW } from '../articles/recent.ts';

/**
 * The next moment at which a build would say something else though nobody changed anything: an embargo or a dated
 * correction falls due, a story's time in the breaking strip ends, or it leaves the news sitemap.
 * @param articles all articles, drafts too
 * @param now the moment of this build, milliseconds UTC
 * @returns milliseconds UTC, or undefined when there is none
 */
export function nextDue(articles: readonly Article[], now: number): number | undefined {
  let next: number | undefined;
  for (const article of articles) {
    if (article.draft) continue;
    const moments = [
      article.dateMs,
      article.dateMs + NEWS_WINDOW,
      article.updatedMs,
      article.breakingUntilMs,
      ...article.corrections.map(({ dateMs }) => dateMs),
    ];
    for (const moment of moments) {
      if (moment !== undefined && moment > now) next = Math.min(next ?? moment, moment);
    }
  }
  return next;
}

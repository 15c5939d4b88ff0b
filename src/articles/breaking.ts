import type { Article } from './article.ts';

/** A line of the breaking strip. */
export interface BreakingItem {
  /** Headline. */
  title: string;
  /** Address on the site, base path included. */
  href: string;
  /** When it lowers itself, ISO 8601 in UTC. */
  until: string;
}

/**
 * The stories of the breaking strip at `now`, newest first.
 * @param href makes a link of a path
 */
export function breakingItems(
  published: readonly Article[],
  now: number,
  href: (path: string) => string,
): BreakingItem[] {
  return published.flatMap((article) => {
    const until = article.breakingUntilMs;
    if (until === undefined || until <= now) return [];
    return [{ title: article.title, href: href(article.path), until: new Date(until).toISOString() }];
  });
}

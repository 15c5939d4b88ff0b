import type { Article, Section } from '../articles/article.ts';

/** The stories of one section in a digest. */
export interface DigestSection {
  /** The section's name. */
  name: string;
  /** Those with summary and byline, newest first. */
  full: Article[];
  /** Those of which the headline alone is shown. */
  brief: Article[];
}

/** A day's stories as its digest shows them. */
export interface DigestLayout {
  /** The first: the one pinned to the home page, else the newest with a picture, else the newest. */
  lead: Article;
  /** The others by section, in the order of the home page. */
  sections: DigestSection[];
  /** How many of the day are not in it, and wait on the day's page. */
  left: number;
}

/**
 * Lays out a day's digest.
 * @param articles the day's, newest first; at least one
 * @param sections all, in order
 * @param most.full stories of a section with summary and byline
 * @param most.brief stories of a section of which only the headline is shown
 */
export function layOutDigest(
  articles: readonly [Article, ...Article[]],
  sections: readonly Section[],
  most: { full: number; brief: number },
): DigestLayout {
  const pinned = articles
    .filter((article) => article.pin !== undefined)
    .sort((a, b) => (a.pin ?? 0) - (b.pin ?? 0) || b.dateMs - a.dateMs);
  const lead = pinned[0] ?? articles.find((article) => article.image) ?? articles[0];
  const rest = articles.filter((article) => article !== lead);
  const blocks = sections
    .map(({ slug, name }) => {
      const own = rest.filter((article) => article.section === slug);
      return { name, full: own.slice(0, most.full), brief: own.slice(most.full, most.full + most.brief) };
    })
    .filter(({ full, brief }) => full.length + brief.length > 0);
  const shown = blocks.reduce((sum, { full, brief }) => sum + full.length + brief.length, 1);
  return { lead, sections: blocks, left: articles.length - shown };
}

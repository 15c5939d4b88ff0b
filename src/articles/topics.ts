import type { Article } from './article.ts';

/** A topic: all tags of one folded identity. */
export interface Topic {
  /** Identity and address. */
  slug: string;
  /** The commonest spelling among the articles; of equals, the one used first. */
  label: string;
  /** Its articles, newest first. */
  articles: Article[];
}

/** The spelling used most; of equals, the one of the oldest article. */
function commonest(articles: readonly Article[], slug: string): string {
  const uses = new Map<string, number>();
  for (const article of [...articles].reverse()) {
    const label = article.tags.find((tag) => tag.slug === slug)?.label;
    if (label !== undefined) uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  let best = slug;
  for (const [label, times] of uses) if (times > (uses.get(best) ?? 0)) best = label;
  return best;
}

/**
 * The topics of some articles, by slug.
 * @param articles what is published, newest first
 */
export function topicsOf(articles: readonly Article[]): Map<string, Topic> {
  const grouped = new Map<string, Article[]>();
  for (const article of articles) {
    for (const { slug } of article.tags) {
      const group = grouped.get(slug);
      if (group) group.push(article);
      else grouped.set(slug, [article]);
    }
  }
  const topics = new Map<string, Topic>();
  for (const [slug, group] of grouped)
    topics.set(slug, { slug, label: commonest(group, slug), articles: group });
  return topics;
}

import { topicSlug } from '../arabic/slugs.ts';
import type { Article } from './article.ts';
import { groupBy } from './lists.ts';

/** A topic: all tags of one folded identity. */
export interface Topic {
  /** Identity: see topicKey. */
  key: string;
  /**
   * Address: the spelling of the oldest article. Newer articles change nothing in it, and it is written as a person
   * wrote it, which the identity is not (الفضا for الفضاء).
   */
  slug: string;
  /** The commonest spelling among the articles; of equals, the one used first. */
  label: string;
  /** Its articles, newest first. */
  articles: Article[];
}

/** The spellings of a topic among its articles, from the oldest article on. */
function spellings(articles: readonly Article[], key: string): string[] {
  return [...articles]
    .reverse()
    .flatMap((article) => article.tags.find((tag) => tag.key === key)?.label ?? []);
}

/** The spelling used most; of equals, the one used first. */
function commonest(labels: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const label of labels) uses.set(label, (uses.get(label) ?? 0) + 1);
  let best = '';
  for (const [label, times] of uses) if (times > (uses.get(best) ?? 0)) best = label;
  return best;
}

/**
 * The address of each topic by its key, those of the oldest articles first: spellings of two topics may meet in one
 * address, and then the later topic keeps to its identity.
 */
function addresses(articles: readonly Article[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, label } of [...articles].reverse().flatMap((article) => article.tags)) {
    if (slugs.has(key)) continue;
    const spelled = topicSlug(label);
    const slug = taken.has(spelled) ? key : spelled;
    taken.add(slug);
    slugs.set(key, slug);
  }
  return slugs;
}

/**
 * The topics of some articles, by key.
 * @param articles what is published, newest first
 */
export function topicsOf(articles: readonly Article[]): Map<string, Topic> {
  const groups = groupBy(articles, (article) => article.tags.map((tag) => tag.key));
  const topics = new Map<string, Topic>();
  const slugs = addresses(articles);
  for (const [key, group] of groups) {
    const label = commonest(spellings(group, key));
    topics.set(key, { key, slug: slugs.get(key) ?? key, label, articles: group });
  }
  return topics;
}

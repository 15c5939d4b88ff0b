import type { Article } from '../articles/article.ts';
import { digestOf } from '../digest.ts';

/** One story in so many, on average, ends its shard. */
const MEAN = 128;

/** No shard is larger, so that none takes much memory. */
const LARGEST = 512;

/** One border in so many is a higher one, at which shards are joined to larger ones; and one of those in so many. */
const FAN = 8;

/** Stories that are indexed together. */
export interface ShardPlan {
  /** Oldest first. */
  articles: Article[];
  /** How high the border at its end is: 0, 1 or 2. */
  level: number;
}

/** How high a border this story sets, or undefined for none: said by its identity alone, so that no other moves it. */
function borderAt(article: Article): number | undefined {
  const drawn = Number.parseInt(digestOf(article.id, 8), 16);
  if (drawn % MEAN !== 0) return undefined;
  if (drawn % (MEAN * FAN) !== 0) return 0;
  return drawn % (MEAN * FAN * FAN) === 0 ? 2 : 1;
}

/**
 * Cuts the archive into shards, oldest first. The borders are set by the stories themselves, so that a story that is
 * added, changed, dated back or deleted changes its own shard and no other (a border's own story joins or parts two;
 * past the largest size the next border mends the order).
 * @param published newest first
 */
export function shardsOf(published: readonly Article[]): ShardPlan[] {
  const shards: ShardPlan[] = [];
  let articles: Article[] = [];
  for (const article of [...published].reverse()) {
    articles.push(article);
    const level = borderAt(article);
    if (level === undefined && articles.length < LARGEST) continue;
    shards.push({ articles, level: level ?? 0 });
    articles = [];
  }
  if (articles.length > 0) shards.push({ articles, level: 0 });
  return shards;
}

/**
 * Joins what stands between borders of a level; what comes after the last such border stays as it is, since it is not
 * yet closed and would be joined anew with every story.
 */
export function joinClosed<Node extends { level: number }>(
  nodes: readonly Node[],
  level: number,
  join: (group: Node[]) => Node,
): Node[] {
  const joined: Node[] = [];
  let group: Node[] = [];
  for (const node of nodes) {
    group.push(node);
    if (node.level < level) continue;
    joined.push(group.length > 1 ? join(group) : node);
    group = [];
  }
  return [...joined, ...group];
}

import type { Article } from '../articles/article.ts';
import { digestOf } from '../digest.ts';

/** One story in so many, on average, ends its shard. */
const MEAN = 128;

/** No shard is larger, so that none takes much memory. */
const LARGEST = 512;

/** Whether a shard ends with this story: said by its identity alone, so that no other story moves the border. */
function endsShard(article: Article): boolean {
  return Number.parseInt(digestOf(article.id, 8), 16) % MEAN === 0;
}

/**
 * Cuts the archive into shards, oldest first. The borders are set by the stories themselves, so that a story that is
 * added, changed, dated back or deleted changes its own shard and no other (a border's own story joins or parts two;
 * past the largest size the next border mends the order).
 * @param published newest first
 */
export function shardsOf(published: readonly Article[]): Article[][] {
  const shards: Article[][] = [];
  let current: Article[] = [];
  for (const article of [...published].reverse()) {
    current.push(article);
    if (!endsShard(article) && current.length < LARGEST) continue;
    shards.push(current);
    current = [];
  }
  if (current.length > 0) shards.push(current);
  return shards;
}

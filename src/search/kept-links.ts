import { codeDigest } from '../code-digest.ts';
import { digestOf } from '../digest.ts';
import type { DiskCache } from '../disk-cache.ts';
import { mineLinks } from './links.ts';
import type { ShardFile } from './shard-file.ts';

/** Sources that decide what is linked. */
const CODE = ['src/arabic', ...['links', 'link-pairs', 'keys'].map((name) => `src/search/${name}.ts`)];

/** A shard or several joined to one, its name in the cache, and the level of the border at its end (shards.ts). */
export interface Leaf {
  name: string;
  shard: ShardFile;
  level: number;
}

/** The part of the archive that new stories do not change; all of it while it is small. */
function closedOf(nodes: readonly Leaf[]): Leaf[] {
  const last = nodes.findLastIndex(({ level }) => level > 0);
  return nodes.slice(0, last === -1 ? undefined : last + 1);
}

/**
 * Links between words, from the cache where they were mined from the same shards before: they lag behind the archive
 * until its next part is closed, about every thousand stories, so that a story does not cost the mining of all.
 */
export function keptLinks(
  nodes: readonly Leaf[],
  cache: DiskCache,
  root: string,
): { name: string; keys: string[] } {
  const closed = closedOf(nodes);
  const code = codeDigest(root, CODE);
  const name = `links/${digestOf(JSON.stringify([code, closed.map((leaf) => leaf.name)]), 32)}`;
  const known = cache.readJson(name) as string[] | undefined;
  if (known) return { name, keys: known };
  const keys = mineLinks(closed.map(({ shard }) => shard));
  cache.write(name, JSON.stringify(keys));
  return { name, keys };
}

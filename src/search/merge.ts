import { joinedWords } from './joined-words.ts';
import type { Shard } from './shard.ts';
import type { ShardFile } from './shard-file.ts';

/** Lists of pages of all shards by a name, with the pages' numbers in the whole; in the order of the names. */
export function joinLists(
  shards: readonly ShardFile[],
  listsOf: (shard: ShardFile) => Record<string, number[]>,
): [string, number[]][] {
  const joined = new Map<string, number[]>();
  let base = 0;
  for (const shard of shards) {
    for (const [name, pages] of Object.entries(listsOf(shard))) {
      const list = joined.get(name) ?? [];
      for (const page of pages) list.push(base + page);
      joined.set(name, list);
    }
    base += shard.head.pages.length;
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The pages of all shards by filter and value. */
export function joinFilters(shards: readonly ShardFile[]): [filter: string, values: [string, number[]][]][] {
  const names = [...new Set(shards.flatMap(({ head }) => Object.keys(head.filters)))].sort();
  return names.map((name) => [name, joinLists(shards, ({ head }) => head.filters[name] ?? {})]);
}

/**
 * One shard made of several, in their order, without their fragments. A closed part of the archive is joined once, so
 * that to join the whole costs what a few large shards cost and not what all small ones do.
 * @throws Error when they do not keep the same metadata, in which words have places by number
 */
export function mergeShards(shards: readonly ShardFile[]): Shard {
  checkAlike(shards);
  return {
    pages: shards.flatMap(({ head }) => head.pages),
    metaFields: shards[0]?.head.metaFields ?? [],
    filters: Object.fromEntries(
      joinFilters(shards).map(([name, values]) => [name, Object.fromEntries(values)]),
    ),
    sorts: Object.fromEntries(joinLists(shards, ({ head }) => head.sorts)),
    words: joinedWords(shards),
    fragments: [],
  };
}

/** @throws Error when shards do not keep the same metadata */
export function checkAlike(shards: readonly ShardFile[]): void {
  const fields = JSON.stringify(shards[0]?.head.metaFields);
  if (shards.some(({ head }) => JSON.stringify(head.metaFields) !== fields)) {
    throw new Error('search shards with different metadata fields cannot be joined');
  }
}

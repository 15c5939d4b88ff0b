import { gzipSync } from 'node:zlib';
import { digestOf } from '../digest.ts';
import type { Plain } from './cbor-reader.ts';
import { MAGIC } from './index-files.ts';
import type { IndexedStory } from './record.ts';
import { unpack, type Shard } from './shard.ts';

/** Digits of a fragment's name: readers load the names of all stories. */
const DIGITS = 7;

/**
 * A shard whose fragments, the files that results are shown from, hold the stories as their authors wrote them instead
 * of the keys that Pagefind indexed. Their names come from what they hold, so that a change of spelling alone, which
 * changes no key, is a new file to browsers too.
 * @throws Error when Pagefind indexed other stories than these
 */
export function withTexts(shard: Shard, stories: readonly IndexedStory[]): Shard {
  const byUrl = new Map(stories.map((story) => [story.record.url, story]));
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const fragments = shard.fragments.map(([indexed, bytes]): [string, Uint8Array] => {
    const made = JSON.parse(unpack(bytes).toString('utf8')) as { url: string; word_count: number };
    const story = byUrl.get(made.url);
    if (!story) throw new Error(`Pagefind: ${made.url} was not asked for`);
    const content = JSON.stringify({
      ...made,
      content: story.text,
      meta: story.meta,
      filters: {},
      anchors: [],
    });
    let digits = DIGITS;
    while (taken.has(`ar_${digestOf(content, digits)}`)) digits += 2;
    const name = `ar_${digestOf(content, digits)}`;
    taken.add(name);
    names.set(indexed, name);
    return [name, gzipSync(Buffer.from(MAGIC + content), { level: 6 })];
  });
  if (fragments.length !== stories.length) throw new Error('Pagefind: not every story was indexed');
  const pages = shard.pages.map(([indexed, ...rest]): Plain[] => [names.get(String(indexed)) ?? '', ...rest]);
  return { ...shard, pages, fragments };
}

import path from 'node:path';
import { bodyOf } from '../articles/body.ts';
import type { Article } from '../articles/article.ts';
import type { Edition } from '../articles/edition.ts';
import { published } from '../articles/visibility.ts';
import { codeDigest } from '../code-digest.ts';
import { digestOf } from '../digest.ts';
import { DiskCache } from '../disk-cache.ts';
import type { ProjectPaths } from '../paths.ts';
import { siteOf } from '../site.ts';
import { composeIndex } from './compose.ts';
import { engineFiles } from './engine-files.ts';
import { withTexts } from './fragments.ts';
import { keptLinks, type Leaf } from './kept-links.ts';
import { mergeShards } from './merge.ts';
import { closePagefind, pagefindIndex, type IndexFile } from './pagefind.ts';
import { indexedStory, type IndexedStory } from './record.ts';
import { packShard, ShardFile } from './shard-file.ts';
import { readShard, type Shard } from './shard.ts';
import { joinClosed, shardsOf } from './shards.ts';

/** Sources that decide what a shard holds; the renderer is in the bodies' digests. */
const CODE = [
  'src/arabic',
  ...[
    ...['record', 'filters', 'keys', 'fragments', 'pagefind'],
    ...['shard', 'shard-file', 'growing-bytes', 'cbor', 'word-list', 'cbor-reader', 'index-files'],
  ].map((name) => `src/search/${name}.ts`),
  'package-lock.json',
];

/** How the index was made. */
export interface IndexReport {
  /** Shards in all. */
  shards: number;
  /** Those that were indexed now; the others had not changed. */
  indexed: number;
}

/** Keeps a shard in the cache and opens it there. */
function keepShard(cache: DiskCache, name: string, made: Shard): ShardFile {
  cache.write(name, packShard(made));
  const shard = ShardFile.open(cache, name);
  if (!shard) throw new Error(`${name} cannot be read back`);
  return shard;
}

/** Several shards as one, from the cache where the same have been joined before. */
function joinNodes(group: readonly Leaf[], cache: DiskCache): Omit<Leaf, 'level'> {
  const name = `joined/${digestOf(group.map((node) => node.name).join(), 32)}`;
  const merged = () => mergeShards(group.map(({ shard }) => shard));
  return { name, shard: ShardFile.open(cache, name) ?? keepShard(cache, name, merged()) };
}

/**
 * Indexes what is published at the edition's moment, and gives the files below /pagefind/ one by one. The archive is
 * cut into shards (shards.ts); only those whose stories changed are indexed again.
 * @param told called after each shard, with the number done and of all
 */
export async function* indexSite(
  { content, now, bodies }: Edition,
  paths: ProjectPaths,
  told: (done: number, all: number) => void = () => undefined,
): AsyncGenerator<IndexFile, IndexReport> {
  const { base, timeZone } = siteOf(content.site);
  const sections = new Map(content.sections.map((section) => [section.slug, section]));
  const authors = new Map(content.authors.map((author) => [author.slug, author.name]));
  const names = (article: Article) => article.authors.flatMap((slug) => authors.get(slug) ?? []);
  const cache = new DiskCache(path.join(paths.cache, 'search'));
  const version = codeDigest(paths.root, CODE);
  const used = new Set([`engine-${version}.json`]);

  const storyOf = async (article: Article): Promise<IndexedStory> => {
    const { text } = await bodyOf(article, base, paths);
    return indexedStory(article, sections.get(article.section), names(article), text, timeZone);
  };
  const nameOf = (articles: readonly Article[]) => {
    const stories = articles.map((article) => [
      article.path,
      article.digest,
      bodies.get(article.file)?.digest,
      sections.get(article.section)?.name,
      names(article),
    ]);
    return `shards/${digestOf(JSON.stringify([version, timeZone, stories]), 32)}`;
  };

  const all = shardsOf(published(content.articles, now));
  const leaves: Leaf[] = [];
  let indexed = 0;
  try {
    const { files, entry } = await engineFiles(cache, version);
    yield* files;
    told(0, all.length);
    for (const { articles, level } of all) {
      const name = nameOf(articles);
      used.add(name);
      let shard = ShardFile.open(cache, name);
      if (!shard) {
        const stories: IndexedStory[] = [];
        for (const article of articles) stories.push(await storyOf(article));
        const made = readShard(await pagefindIndex(stories.map(({ record }) => record)));
        shard = keepShard(cache, name, withTexts(made, stories));
        indexed += 1;
      }
      leaves.push({ name, shard, level });
      told(leaves.length, all.length);
    }
    const join = (group: Leaf[]): Leaf => {
      const joined = joinNodes(group, cache);
      used.add(joined.name);
      return { ...joined, level: group.at(-1)?.level ?? 0 };
    };
    const nodes = joinClosed(joinClosed(leaves, 1, join), 2, join);
    const links = keptLinks(nodes, cache, paths.root);
    used.add(links.name);
    const shardsIn = (some: readonly Leaf[]) => some.map(({ shard }) => shard);
    const packed = yield* composeIndex(shardsIn(nodes), shardsIn(leaves), entry, cache, links.keys);
    cache.prune(new Set([...used, ...packed]));
  } finally {
    await closePagefind();
  }
  return { shards: all.length, indexed };
}

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
import { mineLinks } from './links.ts';
import { closePagefind, isEngine, pagefindIndex, type IndexFile } from './pagefind.ts';
import { indexedStory, NO_STEMMER, type IndexedStory } from './record.ts';
import { withTexts } from './fragments.ts';
import { mergeShards } from './merge.ts';
import { packShard, ShardFile } from './shard-file.ts';
import { readShard, type Shard } from './shard.ts';
import { joinClosed, shardsOf } from './shards.ts';

/** Sources that decide what a shard holds; the renderer is in the bodies' digests. */
const CODE = [
  'src/arabic',
  ...['record', 'keys', 'fragments', 'pagefind', 'shard', 'shard-file', 'word-list', 'cbor-reader'].map(
    (name) => `src/search/${name}.ts`,
  ),
  'package-lock.json',
];

/** How the index was made. */
export interface IndexReport {
  /** Shards in all. */
  shards: number;
  /** Those that were indexed now; the others had not changed. */
  indexed: number;
}

/** The engine's own files, from the cache where this version of Pagefind has been asked before. */
async function engineFiles(
  cache: DiskCache,
  version: string,
): Promise<{ files: IndexFile[]; entry: string }> {
  const name = `engine-${version}.json`;
  const known = cache.readJson(name) as { files: [string, string][]; entry: string } | undefined;
  if (known) {
    const files = known.files.map(([file, content]) => ({
      path: file,
      content: Buffer.from(content, 'base64'),
    }));
    return { files, entry: known.entry };
  }
  const sample = { url: '/', content: 'نص', language: NO_STEMMER, meta: {}, filters: {}, sort: {} };
  const all = await pagefindIndex([sample]);
  const files = all.filter(isEngine).sort((a, b) => (a.path < b.path ? -1 : 1));
  const entry = all.find((file) => file.path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind: no pagefind-entry.json');
  const text = Buffer.from(entry.content).toString('utf8');
  const base64 = files.map((file) => [file.path, Buffer.from(file.content).toString('base64')]);
  cache.write(name, JSON.stringify({ files: base64, entry: text }));
  return { files, entry: text };
}

/** A shard and its name in the cache. */
interface Node {
  name: string;
  shard: ShardFile;
}

/** The same, with the level of the border at its end. */
type Leveled = Node & { level: number };

/** Keeps a shard in the cache and opens it there. */
function keepShard(cache: DiskCache, name: string, made: Shard): ShardFile {
  cache.write(name, packShard(made));
  const shard = ShardFile.open(cache, name);
  if (!shard) throw new Error(`${name} cannot be read back`);
  return shard;
}

/** Several shards as one, from the cache where the same have been joined before. */
function joinNodes(group: readonly Node[], cache: DiskCache): Node {
  const name = `joined/${digestOf(group.map((node) => node.name).join(), 32)}`;
  const merged = () => mergeShards(group.map(({ shard }) => shard));
  return { name, shard: ShardFile.open(cache, name) ?? keepShard(cache, name, merged()) };
}

/** The part of the archive that new stories do not change; all of it while it is small. */
function closedOf(leaves: readonly Leveled[]): Leveled[] {
  const last = leaves.findLastIndex(({ level }) => level > 0);
  return leaves.slice(0, last === -1 ? undefined : last + 1);
}

/**
 * Links between words, from the cache where they were mined from the same shards before: they lag behind the archive
 * until its next part is closed, about every thousand stories, so that a story does not cost the mining of all.
 */
function linksOf(
  closed: readonly Leveled[],
  cache: DiskCache,
  root: string,
): { name: string; keys: string[] } {
  const code = codeDigest(root, ['src/arabic', 'src/search/links.ts', 'src/search/keys.ts']);
  const name = `links/${digestOf(JSON.stringify([code, closed.map((leaf) => leaf.name)]), 32)}`;
  const known = cache.readJson(name) as string[] | undefined;
  if (known) return { name, keys: known };
  const keys = mineLinks(closed.map(({ shard }) => shard));
  cache.write(name, JSON.stringify(keys));
  return { name, keys };
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
  const leaves: Leveled[] = [];
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
    const join = (group: Leveled[]): Leveled => {
      const joined = joinNodes(group, cache);
      used.add(joined.name);
      return { ...joined, level: group.at(-1)?.level ?? 0 };
    };
    const nodes = joinClosed(joinClosed(leaves, 1, join), 2, join);
    const links = linksOf(closedOf(leaves), cache, paths.root);
    used.add(links.name);
    const shardsIn = (some: readonly Node[]) => some.map(({ shard }) => shard);
    const packed = yield* composeIndex(shardsIn(nodes), shardsIn(leaves), entry, cache, links.keys);
    cache.prune(new Set([...used, ...packed]));
  } finally {
    await closePagefind();
  }
  return { shards: all.length, indexed };
}

import { digestOf } from '../digest.ts';
import type { DiskCache } from '../disk-cache.ts';
import type { Plain } from './cbor-reader.ts';
import { encode } from './cbor.ts';
import type { IndexFile } from './pagefind.ts';
import { Packer } from './packer.ts';
import type { ShardFile } from './shard-file.ts';
import { groupOfKey } from './keys.ts';
import { joinedWords } from './joined-words.ts';
import { checkAlike, joinFilters, joinLists } from './merge.ts';
import { VOCABULARY } from './settings.ts';
import { VocabularyWriter } from './vocabulary.ts';
import { countPages, WordListWriter, type Word } from './word-list.ts';

/** The language that the index is published under, and the beginning of its files' names. */
const LANGUAGE = 'ar';

/** Bytes of encoded words from which an index file may end: what Pagefind's own files have. */
const CHUNK = 48_000;

/** One group of words in so many may end a file, so that words that come or go move few borders. */
const BORDER = 8;

/** A name made from content, as Pagefind makes them: short, since readers load all of them. */
function nameOf(content: Uint8Array | string): string {
  return `${LANGUAGE}_${digestOf(content, 7)}`;
}

/** Words and links (keys.ts) together in the order of their bytes; a link is a word without pages. */
function* withLinks(words: Iterable<Word>, links: readonly string[]): Generator<Word> {
  let next = 0;
  const before = function* (word: string | undefined): Generator<Word> {
    for (
      let link = links[next];
      link !== undefined && (word === undefined || link < word);
      link = links[next]
    ) {
      next += 1;
      yield { word: link, runs: [], variants: [] };
    }
  };
  for (const joined of words) {
    yield* before(joined.word);
    yield joined;
  }
  yield* before(undefined);
}

/** Whether a file may end with this group of words: said by the group alone. */
function isBorder(group: string): boolean {
  return Number.parseInt(digestOf(group, 4), 16) % BORDER === 0;
}

/** The shortest beginnings of two words that tell them apart: the second comes after the first. */
function apart(before: string, after: string): [string, string] {
  const [a, b] = [Array.from(before), Array.from(after)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return [a.slice(0, same + 1).join(''), b.slice(0, same + 1).join('')];
}

/** The fragments' names in the whole: two of one name are told apart by more digits of the later one's content. */
function* placeFragments(shards: readonly ShardFile[], names: string[]): Generator<IndexFile> {
  const taken = new Set<string>();
  for (const shard of shards) {
    const final = new Map<string, string>();
    let index = 0;
    for (const content of shard.fragments()) {
      const [name = ''] = shard.head.fragments[index++] ?? [];
      let whole = name;
      for (let more = 2; taken.has(whole); more += 2) whole = name + digestOf(content, more);
      taken.add(whole);
      final.set(name, whole);
      yield { path: `fragment/${whole}.pf_fragment`, content };
    }
    for (const [name] of shard.head.pages) names.push(final.get(String(name)) ?? String(name));
  }
}

/**
 * Joins shards into one index, file by file: what a reader loads is what Pagefind would have made of all stories at
 * once, though each shard was indexed for itself. Pages are numbered in the order of the shards. Memory is bounded by
 * one pass over the words (joined-words.ts), not by the archive.
 * @param shards oldest first; some may stand for several (merge.ts)
 * @param leaves the shards as they were indexed, with their fragments, in the same order
 * @param entry Pagefind's own `pagefind-entry.json` of any shard
 * @param links keys of links (keys.ts), to stand among the words
 */
export function* composeIndex(
  shards: readonly ShardFile[],
  leaves: readonly ShardFile[],
  entry: string,
  cache: DiskCache,
  links: readonly string[] = [],
): Generator<IndexFile, ReadonlySet<string>> {
  const packer = new Packer(cache);
  checkAlike(shards);
  const names: string[] = [];
  yield* placeFragments(leaves, names);

  const chunks: { from: string; to: string; name: string }[] = [];
  let pending: { list: WordListWriter; from: string; to: string; group: string } | undefined;
  const close = function* (): Generator<IndexFile> {
    if (!pending) return;
    const content = pending.list.file();
    const name = nameOf(content);
    chunks.push({ from: pending.from, to: pending.to, name });
    pending = undefined;
    yield { path: `index/${name}.pf_index`, content: packer.pack(content) };
  };
  const vocabulary = new VocabularyWriter(names.length);
  const linkWords = links.map((link) => Buffer.from(link).toString('latin1')).sort();
  for (const joined of withLinks(joinedWords(shards), linkWords)) {
    const word = Buffer.from(joined.word, 'latin1').toString('utf8');
    const group = groupOfKey(word);
    // A group is never parted: Pagefind loads one file for what a reader's browser asks of a group.
    if (pending && pending.group !== group) {
      const { size } = pending.list;
      if (size >= 2 * CHUNK || (size >= CHUNK && isBorder(pending.group))) yield* close();
    }
    vocabulary.add(word, countPages(joined.runs));
    pending ??= { list: new WordListWriter(), from: word, to: word, group };
    pending.list.add(joined);
    pending.to = word;
    pending.group = group;
  }
  yield* close();
  for (let index = 1; index < chunks.length; index++) {
    const [before, after] = [chunks[index - 1], chunks[index]];
    if (before && after) [before.to, after.from] = apart(before.to, after.from);
  }

  const filters: Plain[][] = [];
  for (const [filter, values] of joinFilters(shards)) {
    const content = encode([filter, values]);
    filters.push([filter, nameOf(content)]);
    yield { path: `filter/${nameOf(content)}.pf_filter`, content: packer.pack(content) };
  }
  const sorts = joinLists(shards, ({ head }) => head.sorts);
  const pages = shards
    .flatMap(({ head }) => head.pages)
    .map(([, ...rest], index): Plain => [names[index] ?? '', ...rest]);
  const about = JSON.parse(entry) as { version: string; languages: Record<string, object> };
  const meta = encode([
    about.version,
    pages,
    chunks.map(({ from, to, name }) => [from, to, name]),
    filters,
    sorts,
    shards[0]?.head.metaFields ?? [],
  ]);
  const hash = `${LANGUAGE}_${digestOf(meta, 10)}`;
  yield { path: `pagefind.${hash}.pf_meta`, content: packer.pack(meta) };
  yield { path: VOCABULARY, content: packer.pack(Buffer.from(vocabulary.text())) };
  // Its words are stemmed by us, so that Pagefind's engine is the one without a stemmer.
  const language = { hash, wasm: null, page_count: pages.length };
  const whole = JSON.stringify({ ...about, languages: { [LANGUAGE]: language } });
  yield { path: 'pagefind-entry.json', content: Buffer.from(whole) };
  return packer.used;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DiskCache } from '../../../src/disk-cache.ts';
import { CborReader, type Plain } from '../../../src/search/cbor-reader.ts';
import { composeIndex } from '../../../src/search/compose.ts';
import { mergeShards } from '../../../src/search/merge.ts';
import { closePagefind, pagefindIndex, type IndexFile } from '../../../src/search/pagefind.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { packShard, ShardFile } from '../../../src/search/shard-file.ts';
import { readShard, unpack } from '../../../src/search/shard.ts';

const WORDS =
  'الوزارة وزارة مَدرسة مدرسة مُدرّسة الاقتصاد كوفيد-19 TFTC قهوة Café cafe في من على ٢٠١٧ 2017 🎉 ﷺ علوم'.split(
    ' ',
  );

/** A record whose words depend on its number. */
function record(number: number): SearchRecord {
  const some = (count: number, step: number) =>
    Array.from({ length: count }, (_, index) => WORDS[(number * step + index * index) % WORDS.length]).join(
      ' ',
    );
  return {
    url: `/2026/11/story-${number}/`,
    content: `${some(40 + (number % 7), 3)} رقم${number}`,
    language: 'ar',
    meta: { title: some(5, 5), date: String(number), section: 'علوم', about: some(2, 7) },
    filters: { section: [number % 3 === 0 ? 'science' : 'world'], day: [`2026-11-${10 + (number % 9)}`] },
    sort: { date: new Date(Date.UTC(2026, 0, 1, number)).toISOString() },
  };
}

/** What readers load, without the borders of files: the encoded words, filters, and metadata. */
function contentOf(files: readonly IndexFile[]) {
  const named = (ending: string) => files.filter((file) => file.path.endsWith(ending));
  const plain = (file: IndexFile) => new CborReader(unpack(file.content)).plain() as Plain[];
  const lists = named('.pf_index').map((file) => {
    const bytes = unpack(file.content);
    const reader = new CborReader(bytes);
    reader.head();
    const count = reader.head();
    // Each word and each variant by its bytes; Pagefind's variants come in no certain order.
    const skipped = () => {
      const at = reader.at;
      reader.skip();
      return bytes.subarray(at, reader.at).toString('hex');
    };
    const words = Array.from({ length: count }, () => {
      reader.head();
      const [word, runs] = [skipped(), skipped()];
      return [word, runs, ...Array.from({ length: reader.head() }, skipped).sort()];
    });
    reader.at = 0;
    reader.head();
    reader.head();
    reader.head();
    return { first: reader.text().toString('utf8'), words };
  });
  const [meta] = named('.pf_meta');
  const [version, pages, chunks, filters, sorts, fields] = meta ? plain(meta) : [];
  return {
    version,
    pages,
    chunks: chunks as string[][],
    filterNames: (filters as string[][]).map(([name]) => name),
    sorts,
    fields,
    words: lists.sort((a, b) => (a.first < b.first ? -1 : 1)).flatMap(({ words }) => words),
    filters: named('.pf_filter').map(plain).sort(),
    fragments: named('.pf_fragment')
      .map((file) => [file.path, unpack(file.content).toString('utf8')])
      .sort(),
  };
}

describe('an index joined from shards', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nashra-compose-'));
  const records = Array.from({ length: 60 }, (_, number) => record(number));
  let whole: IndexFile[];

  /** The files of an index made in shards of certain sizes. */
  async function joined(
    name: string,
    sizes: readonly number[],
    nodes: (shards: ShardFile[], cache: DiskCache) => ShardFile[] = (shards) => shards,
  ): Promise<IndexFile[]> {
    const cache = new DiskCache(path.join(folder, name));
    const shards: ShardFile[] = [];
    let at = 0;
    for (const size of sizes) {
      cache.write(String(at), packShard(readShard(await pagefindIndex(records.slice(at, at + size)))));
      const shard = ShardFile.open(cache, String(at));
      if (shard) shards.push(shard);
      at += size;
    }
    const entry = whole.find((file) => file.path === 'pagefind-entry.json');
    const text = Buffer.from(entry?.content ?? []).toString('utf8');
    return [...composeIndex(nodes(shards, cache), shards, text, cache)];
  }

  beforeAll(async () => {
    whole = await pagefindIndex(records);
  });

  afterAll(async () => {
    await closePagefind();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['one', [60]],
    ['two', [59, 1]],
    ['many', [1, 7, 22, 13, 17]],
  ])('of %s is, to the byte of every word, the one Pagefind makes of all records', async (name, sizes) => {
    const ours = contentOf(await joined(name, sizes));
    expect(ours.words.length).toBeGreaterThan(70);
    // The borders of files are ours.
    expect({ ...ours, chunks: [] }).toEqual({ ...contentOf(whole), chunks: [] });
  });

  it('is the same when a closed part was joined before', async () => {
    const first = (shards: ShardFile[], cache: DiskCache) => {
      cache.write('joined', packShard(mergeShards(shards.slice(0, 3))));
      return [ShardFile.open(cache, 'joined') ?? expect.fail(), ...shards.slice(3)];
    };
    const ours = contentOf(await joined('part', [1, 7, 22, 13, 17], first));
    expect({ ...ours, chunks: [] }).toEqual({ ...contentOf(whole), chunks: [] });
  });

  it('tells in its entry how many pages there are, and in which file they are found', async () => {
    const files = await joined('entry', [30, 30]);
    const entry = files.find((file) => file.path === 'pagefind-entry.json');
    const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString('utf8')) as {
      languages: Record<string, { hash: string; page_count: number; wasm: string }>;
    };
    expect(Object.keys(languages)).toEqual(['ar']);
    expect(languages.ar).toMatchObject({ page_count: 60, wasm: null });
    expect(files.map((file) => file.path)).toContain(`pagefind.${languages.ar?.hash ?? ''}.pf_meta`);
  });

  it('refuses shards whose metadata is not alike', async () => {
    const cache = new DiskCache(path.join(folder, 'unlike'));
    const [one, two] = [record(1), record(2)];
    delete two.meta.about;
    const shards: ShardFile[] = [];
    for (const [index, made] of [one, two].entries()) {
      cache.write(String(index), packShard(readShard(await pagefindIndex([made]))));
      shards.push(ShardFile.open(cache, String(index)) ?? expect.fail());
    }
    expect(() => [...composeIndex(shards, shards, '{"version":"","languages":{}}', cache)]).toThrow(
      /metadata/u,
    );
  });
});

import type { DiskCache } from '../disk-cache.ts';
import type { Shard } from './shard.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { countPages, writeJoined, type Run, type Word } from './word-list.ts';

/**
 * A shard in the cache: a head that is always read, then words and packed fragments of which parts are read. Layout:
 * length of the head (4 bytes), the head as JSON, the words, the fragments one after the other.
 */

/** What is always read of a shard. */
export interface ShardHead extends Omit<Shard, 'words' | 'fragments'> {
  /** Each fragment's name and size in bytes. */
  fragments: [name: string, size: number][];
  /** Every 64th word and where it stands, so that words from one to another can be read without the others. */
  samples: [word: string, at: number][];
  /** Bytes of all words. */
  wordBytes: number;
}

const SAMPLE = 64;

function writeName(bytes: GrowingBytes, latin1: string): void {
  bytes.uint16(latin1.length);
  bytes.latin1(latin1);
}

/** Writes runs as one: its numbers, the length of its pages, and they. */
function writeRun(bytes: GrowingBytes, all: readonly Run[]): void {
  const runs = all.filter(({ count }) => count > 0);
  for (const value of [countPages(runs), runs[0]?.first ?? 0, runs.at(-1)?.last ?? 0]) bytes.uint32(value);
  const at = bytes.length;
  bytes.uint32(0);
  writeJoined(bytes, runs);
  bytes.uint32At(at, bytes.length - at - 4);
}

/** Writes a word: its name, its run, the number of its variants, and each variant's name and run. */
function writeWord(bytes: GrowingBytes, { word, runs, variants }: Word): void {
  writeName(bytes, word);
  writeRun(bytes, runs);
  bytes.uint16(variants.length);
  for (const [form, own] of variants) {
    writeName(bytes, form);
    writeRun(bytes, own);
  }
}

/** The shard as bytes. */
export function packShard({ words, fragments, ...rest }: Shard): Buffer {
  const samples: ShardHead['samples'] = [];
  const bytes = new GrowingBytes(1 << 20);
  let index = 0;
  for (const word of words) {
    if (index++ % SAMPLE === 0) samples.push([word.word, bytes.length]);
    writeWord(bytes, word);
  }
  const head: ShardHead = {
    ...rest,
    samples,
    wordBytes: bytes.length,
    fragments: fragments.map(([name, bytes]) => [name, bytes.length]),
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length, 0);
  return Buffer.concat([length, json, bytes.all(), ...fragments.map(([, bytes]) => bytes)]);
}

/** Most words have no variants with diacritics. */
const NONE: Word['variants'] = [];

/** Which of a shard's words are read, and how their pages are numbered. */
interface Reading {
  /** Says of a word whether it is given; all are where it is left out. */
  wanted?: (word: string) => boolean;
  /** The number of the shard's first page in the whole; 0 where it is left out. */
  base?: number;
}

/** Reads words from the bytes of some, one after the other; those that are not wanted are passed over. */
function* wordsIn(bytes: Buffer, wanted: (word: string) => boolean, base: number): Generator<Word> {
  let at = 0;
  const name = () => {
    const length = bytes.readUInt16LE(at);
    at += 2 + length;
    return bytes.toString('latin1', at - length, at);
  };
  const run = (): Run => {
    const from = at + 16;
    const to = from + bytes.readUInt32LE(at + 12);
    const read: Run = {
      count: bytes.readUInt32LE(at),
      first: base + bytes.readUInt32LE(at + 4),
      last: base + bytes.readUInt32LE(at + 8),
      bytes,
      from,
      to,
    };
    at = to;
    return read;
  };
  const skipRun = () => {
    at += 16 + bytes.readUInt32LE(at + 12);
  };
  const skipVariant = () => {
    at += 2 + bytes.readUInt16LE(at);
    skipRun();
  };
  while (at < bytes.length) {
    const word = name();
    const own = wanted(word) ? run() : undefined;
    if (!own) skipRun();
    const count = bytes.readUInt16LE(at);
    at += 2;
    if (!own) for (let left = count; left > 0; left--) skipVariant();
    else if (count === 0) yield { word, runs: [own], variants: NONE };
    else
      yield {
        word,
        runs: [own],
        variants: Array.from({ length: count }, (): [string, Run[]] => [name(), [run()]]),
      };
  }
}

/** A shard in the cache, of which only the head is held in memory. */
export class ShardFile {
  readonly head: ShardHead;
  readonly #cache: DiskCache;
  readonly #name: string;
  /** Where the words begin. */
  readonly #start: number;

  private constructor(cache: DiskCache, name: string, head: ShardHead, start: number) {
    this.#cache = cache;
    this.#name = name;
    this.#start = start;
    this.head = head;
  }

  /** Opens a shard; undefined when the cache has none of that name, or none that is sound. */
  static open(cache: DiskCache, name: string): ShardFile | undefined {
    const bytes = cache.read(name);
    if (!bytes) return undefined;
    const start = 4 + bytes.readUInt32LE(0);
    return new ShardFile(cache, name, JSON.parse(bytes.toString('utf8', 4, start)) as ShardHead, start);
  }

  /** Its words from `from` up to, but without, `to`, both as latin1 strings of UTF-8 bytes; `to` undefined: all. */
  *words(
    from: string,
    to: string | undefined,
    { wanted = () => true, base = 0 }: Reading = {},
  ): Generator<Word> {
    const { samples, wordBytes } = this.head;
    const begin = samples.findLast(([word]) => word <= from)?.[1] ?? 0;
    const end = to === undefined ? wordBytes : (samples.find(([word]) => word >= to)?.[1] ?? wordBytes);
    const bytes = this.#cache.readPart(this.#name, this.#start + begin, this.#start + Math.max(begin, end));
    yield* wordsIn(bytes, (word) => word >= from && (to === undefined || word < to) && wanted(word), base);
  }

  /** Its packed fragments, in the order of the head. */
  *fragments(): Generator<Buffer> {
    const { fragments, wordBytes } = this.head;
    const start = this.#start + wordBytes;
    const whole = fragments.reduce((sum, [, size]) => sum + size, 0);
    const bytes = this.#cache.readPart(this.#name, start, start + whole);
    let at = 0;
    for (const [, size] of fragments) {
      at += size;
      yield bytes.subarray(at - size, at);
    }
  }
}

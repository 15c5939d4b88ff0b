import type { DiskCache } from '../disk-cache.ts';
import type { Shard } from './shard.ts';
import type { Run, Word } from './word-list.ts';

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

function writeRun(run: Run): Buffer[] {
  const numbers = Buffer.alloc(16);
  for (const [index, value] of [run.count, run.first, run.last, run.rest.length].entries()) {
    numbers.writeUInt32LE(value, index * 4);
  }
  return [numbers, run.rest];
}

function writeName(latin1: string): Buffer {
  const name = Buffer.from(`  ${latin1}`, 'latin1');
  name.writeUInt16LE(latin1.length, 0);
  return name;
}

/** A word: its name, its run, the number of its variants, and each variant's name and run. */
function writeWord({ word, run, variants }: Word): Buffer {
  const count = Buffer.alloc(2);
  count.writeUInt16LE(variants.length, 0);
  const forms = variants.flatMap(([form, own]) => [writeName(form), ...writeRun(own)]);
  return Buffer.concat([writeName(word), ...writeRun(run), count, ...forms]);
}

/** The shard as bytes. */
export function packShard({ words, fragments, ...rest }: Shard): Buffer {
  const samples: ShardHead['samples'] = [];
  const packed: Buffer[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (index % SAMPLE === 0) samples.push([word.word, at]);
    const bytes = writeWord(word);
    at += bytes.length;
    packed.push(bytes);
  }
  const head: ShardHead = {
    ...rest,
    samples,
    wordBytes: at,
    fragments: fragments.map(([name, bytes]) => [name, bytes.length]),
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length, 0);
  return Buffer.concat([length, json, ...packed, ...fragments.map(([, bytes]) => bytes)]);
}

/** Reads words from the bytes of some, one after the other. */
function* wordsIn(bytes: Buffer): Generator<Word> {
  let at = 0;
  const name = () => {
    const length = bytes.readUInt16LE(at);
    at += 2 + length;
    return bytes.toString('latin1', at - length, at);
  };
  const run = (): Run => {
    const [count = 0, first = 0, last = 0, size = 0] = [0, 4, 8, 12].map((place) =>
      bytes.readUInt32LE(at + place),
    );
    at += 16 + size;
    return { count, first, last, rest: bytes.subarray(at - size, at) };
  };
  while (at < bytes.length) {
    const word = name();
    const own = run();
    const count = bytes.readUInt16LE(at);
    at += 2;
    const variants = Array.from({ length: count }, (): [string, Run] => [name(), run()]);
    yield { word, run: own, variants };
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
  *words(from: string, to: string | undefined): Generator<Word> {
    const { samples, wordBytes } = this.head;
    const begin = samples.findLast(([word]) => word <= from)?.[1] ?? 0;
    const end = to === undefined ? wordBytes : (samples.find(([word]) => word >= to)?.[1] ?? wordBytes);
    const bytes = this.#cache.readPart(this.#name, this.#start + begin, this.#start + Math.max(begin, end));
    for (const word of wordsIn(bytes)) {
      if (word.word >= from && (to === undefined || word.word < to)) yield word;
    }
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

import { ARRAY, CborReader, TEXT, UNSIGNED } from './cbor-reader.ts';
import { writeHead } from './cbor.ts';
import { GrowingBytes } from './growing-bytes.ts';

/**
 * Word lists of Pagefind 1.6 indexes, cut into pieces that can be joined. A list holds `[word, pages, variants]` for
 * each word; pages are `[page, places, places in metadata]`, each page number counted from the one before; a variant
 * (the word with its diacritics) has pages of its own. So the pages of one word in several indexes follow one another
 * when the first number of each run is set anew; all other bytes are copied as they are. The format is documented
 * nowhere: tests/unit/search/compose.test.ts compares what we join with what Pagefind makes of all at once.
 */

/** A run of pages: where a word, or a variant of it, stands in one index. */
export interface Run {
  /** Pages in it. */
  count: number;
  /** The first page's number. */
  first: number;
  /** The last page's number. */
  last: number;
  /** Holds the encoded pages, from behind the first page's number on; a view of them alone would cost more than they. */
  bytes: Buffer;
  /** Where they begin in `bytes`. */
  from: number;
  /** Where they end. */
  to: number;
}

/** A word of one index, or of several. */
export interface Word {
  /** Its UTF-8 bytes as a latin1 string, whose order is the order of the bytes. */
  word: string;
  /** The pages that have it: a run of each index, in the order of their pages' numbers. */
  runs: Run[];
  /** Pages of its forms with diacritics, by form (as `word`). */
  variants: [form: string, runs: Run[]][];
}

function readRun(reader: CborReader): Run {
  const count = reader.head();
  let first = 0;
  let last = 0;
  let from = reader.at;
  for (let page = 0; page < count; page++) {
    reader.head();
    last += reader.head();
    if (page === 0) {
      first = last;
      from = reader.at;
    }
    reader.skip();
    reader.skip();
  }
  return { count, first, last, bytes: reader.bytes, from, to: reader.at };
}

/** The words of one index file (`*.pf_index`, unpacked). */
export function readWordList(bytes: Buffer): Word[] {
  const reader = new CborReader(bytes);
  reader.head();
  const count = reader.head();
  return Array.from({ length: count }, () => {
    reader.head();
    const word = reader.text().toString('latin1');
    const runs = [readRun(reader)];
    const variants = Array.from({ length: reader.head() }, (): [string, Run[]] => {
      reader.head();
      return [reader.text().toString('latin1'), [readRun(reader)]];
    });
    return { word, runs, variants };
  });
}

/** The numbers of a run's pages. */
export function* pagesOfRun({ count, first, bytes, from }: Run): Generator<number> {
  const reader = new CborReader(bytes, from);
  let page = first;
  for (let left = count; left > 0; left--) {
    yield page;
    reader.skip();
    reader.skip();
    if (left === 1) return;
    reader.head();
    page += reader.head();
  }
}

/** In how many pages a word is. */
export function countPages(runs: readonly Run[]): number {
  return runs.reduce((sum, { count }) => sum + count, 0);
}

/** Writes runs as one, from behind the first page's number on; empty ones must not be among them. */
export function writeJoined(bytes: GrowingBytes, runs: readonly Run[]): void {
  let before: Run | undefined;
  for (const run of runs) {
    if (before) {
      writeHead(bytes, ARRAY, 3);
      writeHead(bytes, UNSIGNED, run.first - before.last);
    }
    bytes.copy(run.bytes, run.from, run.to);
    before = run;
  }
}

function writeText(bytes: GrowingBytes, latin1: string): void {
  writeHead(bytes, TEXT, latin1.length);
  bytes.latin1(latin1);
}

function writePages(bytes: GrowingBytes, all: readonly Run[]): void {
  const runs = all.filter(({ count }) => count > 0);
  writeHead(bytes, ARRAY, countPages(runs));
  const [one] = runs;
  if (!one) return;
  writeHead(bytes, ARRAY, 3);
  writeHead(bytes, UNSIGNED, one.first);
  writeJoined(bytes, runs);
}

/** Words of an index file, encoded one after the other. */
export class WordListWriter {
  readonly #bytes = new GrowingBytes(1 << 17);
  #count = 0;

  /** Bytes of the words so far. */
  get size(): number {
    return this.#bytes.length;
  }

  /** Adds a word. */
  add({ word, runs, variants }: Word): void {
    this.#count += 1;
    const bytes = this.#bytes;
    writeHead(bytes, ARRAY, 3);
    writeText(bytes, word);
    writePages(bytes, runs);
    writeHead(bytes, ARRAY, variants.length);
    for (const [form, own] of variants) {
      writeHead(bytes, ARRAY, 2);
      writeText(bytes, form);
      writePages(bytes, own);
    }
  }

  /** The index file of these words. */
  file(): Buffer {
    const head = new GrowingBytes();
    writeHead(head, ARRAY, 1);
    writeHead(head, ARRAY, this.#count);
    return Buffer.concat([head.all(), this.#bytes.all()]);
  }
}

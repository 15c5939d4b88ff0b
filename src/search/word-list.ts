import { CborReader } from './cbor-reader.ts';
import { arrayOf, textBytes, unsigned } from './cbor.ts';

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
  /** The first page's number in its index. */
  first: number;
  /** The last page's number in its index. */
  last: number;
  /** The encoded pages, from behind the first page's number on. */
  rest: Buffer;
}

/** A word of one index. */
export interface Word {
  /** Its UTF-8 bytes as a latin1 string, whose order is the order of the bytes. */
  word: string;
  /** The pages that have it. */
  run: Run;
  /** Pages of its forms with diacritics, by form (as `word`). */
  variants: [form: string, run: Run][];
}

function readRun(reader: CborReader): Run {
  const count = reader.head();
  let first = 0;
  let last = 0;
  let rest = reader.at;
  for (let page = 0; page < count; page++) {
    reader.head();
    last += reader.head();
    if (page === 0) {
      first = last;
      rest = reader.at;
    }
    reader.skip();
    reader.skip();
  }
  return { count, first, last, rest: reader.bytes.subarray(rest, reader.at) };
}

/** The words of one index file (`*.pf_index`, unpacked). */
export function readWordList(bytes: Buffer): Word[] {
  const reader = new CborReader(bytes);
  reader.head();
  const count = reader.head();
  return Array.from({ length: count }, () => {
    reader.head();
    const word = reader.text().toString('latin1');
    const run = readRun(reader);
    const variants = Array.from({ length: reader.head() }, (): [string, Run] => {
      reader.head();
      return [reader.text().toString('latin1'), readRun(reader)];
    });
    return { word, run, variants };
  });
}

/** A run and the number that its index's first page has in the whole. */
export interface PlacedRun {
  run: Run;
  base: number;
}

/** Several runs, in the order of their indexes, as one whose pages have their numbers in the whole. */
export function joinRuns(runs: readonly PlacedRun[]): Run {
  const [one] = runs;
  if (one && runs.length === 1) {
    const { run, base } = one;
    return base === 0 ? run : { ...run, first: run.first + base, last: run.last + base };
  }
  const rest: Buffer[] = [];
  const joined = { count: 0, first: 0, last: 0 };
  for (const { run, base } of runs) {
    if (run.count === 0) continue;
    const first = base + run.first;
    if (joined.count === 0) joined.first = first;
    else rest.push(arrayOf(3), unsigned(first - joined.last));
    rest.push(run.rest);
    joined.count += run.count;
    joined.last = base + run.last;
  }
  return { ...joined, rest: Buffer.concat(rest) };
}

/** The numbers of the pages of a run in the whole. */
export function* pagesOfRun({ run, base }: PlacedRun): Generator<number> {
  const reader = new CborReader(run.rest);
  let page = base + run.first;
  for (let left = run.count; left > 0; left--) {
    yield page;
    reader.skip();
    reader.skip();
    if (left === 1) return;
    reader.head();
    page += reader.head();
  }
}

/** The encoded pages of a run. */
function pagesOf({ count, first, rest }: Run): Buffer[] {
  return count === 0 ? [arrayOf(0)] : [arrayOf(count), arrayOf(3), unsigned(first), rest];
}

/** A word of all indexes: its runs in the order of the indexes. */
export interface JoinedWord {
  word: string;
  runs: PlacedRun[];
  /** By form. */
  variants: Map<string, PlacedRun[]>;
}

const utf8 = (latin1: string) => textBytes(Buffer.from(latin1, 'latin1'));

/** The encoded word. */
export function encodeWord({ word, runs, variants }: JoinedWord): Buffer {
  const forms = [...variants.keys()].sort();
  return Buffer.concat([
    arrayOf(3),
    utf8(word),
    ...pagesOf(joinRuns(runs)),
    arrayOf(forms.length),
    ...forms.flatMap((form) => [arrayOf(2), utf8(form), ...pagesOf(joinRuns(variants.get(form) ?? []))]),
  ]);
}

/** An index file of encoded words. */
export function encodeWordList(words: readonly Buffer[]): Buffer {
  return Buffer.concat([arrayOf(1), arrayOf(words.length), ...words]);
}

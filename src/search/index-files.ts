import { CborReader, type Plain } from './cbor-reader.ts';

/**
 * What the reader's browser takes from the index files that Pagefind loads, beside what Pagefind finds in them: which
 * words there are and in how many stories, the order of the stories, and the values of filters.
 */

/** What Pagefind writes before the content of each packed file. */
export const MAGIC = 'pagefind_dcd';

/** The content of a packed file; some hosts have unpacked it already. */
export async function unpackFile(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  let content: Uint8Array = packed;
  if (packed[0] === 0x1f && packed[1] === 0x8b) {
    // Written by hand and not piped from a Blob, which takes several times as long.
    const gunzip = new DecompressionStream('gzip');
    const writer = gunzip.writable.getWriter();
    const written = writer.write(packed).then(() => writer.close());
    // Both fail on a file that was cut off.
    const [unpacked] = await Promise.all([new Response(gunzip.readable).arrayBuffer(), written]);
    content = new Uint8Array(unpacked);
  }
  if (String.fromCodePoint(...content.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('not a file of the search index');
  return content.subarray(MAGIC.length);
}

/** Keys of a word list (`*.pf_index`) with the stories that have each. */
export function readKeys(content: Uint8Array): [key: string, stories: number][] {
  const reader = new CborReader(content);
  const utf8 = new TextDecoder();
  const keys: [string, number][] = [];
  reader.head();
  for (let left = reader.head(); left > 0; left--) {
    reader.head();
    const key = utf8.decode(reader.text());
    const stories = reader.head();
    for (let page = 0; page < stories; page++) reader.skip();
    reader.skip();
    keys.push([key, stories]);
  }
  return keys;
}

/** The index's metadata (`*.pf_meta`). */
export interface IndexMeta {
  /** Names of the stories' fragments, by number. */
  ids: string[];
  /** Numbers of the stories, the latest last. */
  byDate: number[];
  /** Names of the filters' files by filter. */
  filters: Map<string, string>;
}

/** Reads the metadata. */
export function readMeta(content: Uint8Array): IndexMeta {
  const [, pages, , filters, sorts] = new CborReader(content).plain() as [
    string,
    Plain[][],
    Plain,
    [string, string][],
    [string, number[]][],
  ];
  return {
    ids: pages.map(([id]) => String(id)),
    byDate: sorts.find(([name]) => name === 'date')?.[1] ?? [],
    filters: new Map(filters),
  };
}

/** The stories' numbers by value of a filter (`*.pf_filter`). */
export function readFilter(content: Uint8Array): Map<string, number[]> {
  const [, values] = new CborReader(content).plain() as [string, [string, number[]][]];
  return new Map(values);
}

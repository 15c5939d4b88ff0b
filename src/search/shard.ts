import { gunzipSync } from 'node:zlib';
import { CborReader, type Plain } from './cbor-reader.ts';
import { MAGIC } from './index-files.ts';
import { readWordList, type Word } from './word-list.ts';
import type { IndexFile } from './pagefind.ts';

/** An index of some stories as Pagefind made it, taken apart. */
export interface Shard {
  /** Of each page, oldest first: name of its fragment, words, and what else Pagefind keeps of it. */
  pages: Plain[][];
  /** Names of the metadata fields, in the order that places in metadata count by. */
  metaFields: string[];
  /** Pages by filter and value. */
  filters: Record<string, Record<string, number[]>>;
  /** Pages in the order of each sort. */
  sorts: Record<string, number[]>;
  /** Words in the order of their bytes; to be gone through once. */
  words: Iterable<Word>;
  /** Packed fragments by name. */
  fragments: [name: string, bytes: Uint8Array][];
}

/** The content of one of Pagefind's packed files. */
export function unpack(bytes: Uint8Array): Buffer {
  const content = gunzipSync(bytes);
  if (content.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new Error('Pagefind: not one of its files');
  return content.subarray(MAGIC.length);
}

/** Takes the files of an index apart. @throws Error when they are not as Pagefind 1.6 writes them */
export function readShard(files: readonly IndexFile[]): Shard {
  const named = (ending: string) => files.filter(({ path }) => path.endsWith(ending));
  const plain = (file: IndexFile) => new CborReader(unpack(file.content)).plain() as Plain[];
  const [meta] = named('.pf_meta');
  if (!meta || named('.pf_meta').length > 1) throw new Error('Pagefind: one language is expected');
  const [, pages, , , sorts, metaFields] = plain(meta);
  const filters = named('.pf_filter').map((file) => {
    const [name, values] = plain(file) as [string, [string, number[]][]];
    return [name, Object.fromEntries(values)] as const;
  });
  const words = named('.pf_index').flatMap((file) => readWordList(unpack(file.content)));
  return {
    pages: pages as Plain[][],
    metaFields: metaFields as string[],
    filters: Object.fromEntries(filters),
    sorts: Object.fromEntries(sorts as [string, number[]][]),
    words: words.sort((a, b) => (a.word < b.word ? -1 : 1)),
    fragments: named('.pf_fragment').map(({ path, content }) => [
      path.replace(/^.*\//u, '').replace('.pf_fragment', ''),
      content,
    ]),
  };
}

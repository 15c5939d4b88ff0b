import * as pagefind from 'pagefind';
import type { SearchRecord } from './record.ts';

/** A file of a search index, by its path below /pagefind/. */
export interface IndexFile {
  /** With forward slashes. */
  path: string;
  /** Its bytes. */
  content: Uint8Array;
}

/**
 * Indexes some records through Pagefind's Node API (https://pagefind.app/docs/node-api/).
 * @returns all that Pagefind would write
 * @throws Error with all that Pagefind reports
 */
export async function pagefindIndex(records: Iterable<SearchRecord>): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(`Pagefind: ${record.url}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    return written.files.map(({ path, content }) => ({ path: path.replaceAll('\\', '/'), content }));
  } finally {
    await index.deleteIndex();
  }
}

/** Ends Pagefind's own process; it starts again when it is needed. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}

/** Whether a file is the engine: the same whatever is indexed. Pagefind's own interfaces are not needed. */
export function isEngine({ path }: IndexFile): boolean {
  return /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/u.test(path);
}

import type { DiskCache } from '../disk-cache.ts';
import { isEngine, pagefindIndex, type IndexFile } from './pagefind.ts';
import { NO_STEMMER } from './record.ts';

/** The engine's own files, from the cache where this version of Pagefind has been asked before. */
export async function engineFiles(
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

import { gzipSync } from 'node:zlib';
import { digestOf } from '../digest.ts';
import type { DiskCache } from '../disk-cache.ts';
import { MAGIC } from './index-files.ts';

/** Packs a file as Pagefind does; unchanged ones are taken from the cache, since packing costs most. */
export class Packer {
  /** Names in the cache of what was packed. */
  readonly used = new Set<string>();
  readonly #cache: DiskCache;

  constructor(cache: DiskCache) {
    this.#cache = cache;
  }

  /** The packed file. */
  pack(content: Buffer): Buffer {
    const name = `packed/${digestOf(content, 32)}`;
    this.used.add(name);
    let packed = this.#cache.read(name);
    if (!packed) {
      // Level 9 takes twice the time of level 6 for half a per cent.
      packed = gzipSync(Buffer.concat([Buffer.from(MAGIC), content]), { level: 6 });
      this.#cache.write(name, packed);
    }
    return packed;
  }
}

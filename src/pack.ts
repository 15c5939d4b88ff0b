import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { DiskCache } from './disk-cache.ts';

/** Bytes that wait before they are written. */
const WRITE = 1_000_000;

/** A pack is written anew when this share of it is no longer wanted, and it is large enough to matter. */
const WASTE = 0.5;
const SMALL = 8_000_000;

const INDEX = 'index.json';

/** Where an entry lies in the pack, and the digest of its bytes. */
type Place = [offset: number, length: number, digest: string];

interface Index {
  /** Name of the pack's file. */
  pack: string;
  entries: Record<string, Place>;
}

function digestOfEntry(content: Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22);
}

/**
 * Many small entries in one file: ten thousand pages or bodies are written, read, saved and restored in a tenth of the
 * time that as many files take. New entries are put at the end; the index is written last and whole (src/disk-cache.ts), so that
 * what a killed build added is only waste. As in any cache here, an entry that is not what was written counts as
 * missing. One process at a time writes (src/building/build-lock.ts); others may read what was there before.
 */
export class Pack {
  readonly #folder: string;
  readonly #indexCache: DiskCache;
  #index: Index;
  #file: number;
  /** Bytes of the file, and then those that wait. */
  #size: number;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;

  /** @param folder absolute */
  constructor(folder: string) {
    this.#folder = folder;
    this.#indexCache = new DiskCache(folder);
    mkdirSync(folder, { recursive: true });
    const known = this.#indexCache.readJson(INDEX) as Index | undefined;
    this.#index = known ?? { pack: '0.pack', entries: {} };
    this.#file = this.#open();
    this.#size = fstatSync(this.#file).size;
  }

  #open(): number {
    return openSync(path.join(this.#folder, this.#index.pack), 'a+');
  }

  /** Whether there is an entry of that name; only reading it tells whether it is sound. */
  has(name: string): boolean {
    return this.#index.entries[name] !== undefined;
  }

  /** The bytes of an entry; undefined when there is none, or when they are not what was written. */
  read(name: string): Buffer | undefined {
    const place = this.#index.entries[name];
    if (!place) return undefined;
    const [offset, length, digest] = place;
    if (offset + length > this.#size - this.#waitingBytes) this.#flush();
    const content = Buffer.allocUnsafe(length);
    if (readSync(this.#file, content, 0, length, offset) !== length) return undefined;
    return digestOfEntry(content) === digest ? content : undefined;
  }

  /** A JSON entry, or undefined when there is none that is whole. */
  readJson(name: string): unknown {
    const bytes = this.read(name);
    return bytes && (JSON.parse(bytes.toString('utf8')) as unknown);
  }

  /** Puts an entry at the end. */
  write(name: string, content: Uint8Array): void {
    this.#index.entries[name] = [this.#size, content.length, digestOfEntry(content)];
    this.#waiting.push(content);
    this.#waitingBytes += content.length;
    this.#size += content.length;
    if (this.#waitingBytes >= WRITE) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  /** Writes what waits and the index; entries that are not wanted are forgotten, and their bytes in the end too. */
  save(wanted: ReadonlySet<string>): void {
    this.#flush();
    const { pack, entries } = this.#index;
    const kept = Object.entries(entries).filter(([name]) => wanted.has(name));
    const live = kept.reduce((sum, [, [, length]]) => sum + length, 0);
    this.#index = { pack, entries: Object.fromEntries(kept) };
    if (this.#size > SMALL && live < this.#size * (1 - WASTE)) this.#writeAnew();
    this.#indexCache.write(INDEX, JSON.stringify(this.#index));
    closeSync(this.#file);
    // Also what another version of this code has left here.
    for (const name of readdirSync(this.#folder)) {
      if ([INDEX, this.#index.pack].includes(name)) continue;
      rmSync(path.join(this.#folder, name), { recursive: true, force: true });
    }
  }

  /** Ends the work with a pack of which nothing was changed. */
  close(): void {
    closeSync(this.#file);
  }

  #writeAnew(): void {
    const { pack, entries } = this.#index;
    const found = Object.keys(entries).map((name) => [name, entries[name]?.[1] ?? 0] as const);
    const before = this.#file;
    const places = new Map(Object.entries(entries));
    this.#index = { pack: `${Number.parseInt(pack, 10) + 1}.pack`, entries: {} };
    // A pack of that name can only be what a killed build left.
    rmSync(path.join(this.#folder, this.#index.pack), { force: true });
    this.#file = this.#open();
    this.#size = 0;
    for (const [name, length] of found) {
      const content = Buffer.allocUnsafe(length);
      readSync(before, content, 0, length, places.get(name)?.[0] ?? 0);
      this.write(name, content);
      // The digest goes with the entry: bytes that were damaged before are not sealed anew.
      const place = this.#index.entries[name];
      if (place) place[2] = places.get(name)?.[2] ?? '';
    }
    this.#flush();
    closeSync(before);
  }
}

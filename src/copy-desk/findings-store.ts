import path from 'node:path';
import { codeDigest } from '../code-digest.ts';
import { digestOf } from '../digest.ts';
import { DiskCache } from '../disk-cache.ts';
import type { ProjectPaths } from '../paths.ts';
import type { StyleSettings } from '../site-schema.ts';
import type { Finding } from './check-file.ts';

/** Sources that decide what is found in a file. */
const RULES = ['src/copy-desk', 'src/markdown', 'src/arabic', 'src/site-schema.ts', 'package-lock.json'];

/** The findings of a file, and the digest of its bytes. */
type Entry = [digest: string, findings: Finding[]];

/**
 * What earlier runs found in each file, by the digest of its bytes, the rules' code and the house style: an unchanged
 * file is not read again. It lies in one entry of the cache, which may be deleted at any time.
 */
export class FindingsStore {
  readonly #cache: DiskCache;
  readonly #name: string;
  readonly #known: Record<string, Entry>;
  readonly #next: Record<string, Entry> = {};
  #isNew = false;

  constructor(paths: ProjectPaths, style: StyleSettings) {
    this.#cache = new DiskCache(path.join(paths.cache, 'copy-desk'));
    this.#name = `${digestOf(codeDigest(paths.root, RULES) + JSON.stringify(style))}.json`;
    // An entry carries its own digest, and its name says what code wrote it.
    this.#known = (this.#cache.readJson(this.#name) ?? {}) as Record<string, Entry>;
  }

  /** The findings of a file, from an earlier run or found now. */
  of(shown: string, digest: string, find: () => Finding[]): Finding[] {
    const known = this.#known[shown];
    if (known?.[0] === digest) {
      this.#next[shown] = known;
      return known[1];
    }
    this.#isNew = true;
    const findings = find();
    this.#next[shown] = [digest, findings];
    return findings;
  }

  /** Writes what has changed; what no file stands for is forgotten. */
  save(): void {
    if (this.#isNew || Object.keys(this.#known).length !== Object.keys(this.#next).length)
      this.#cache.write(this.#name, JSON.stringify(this.#next));
    this.#cache.prune(new Set([this.#name]));
  }
}

import path from 'node:path';
import type { Article } from '../articles/article.ts';
import type { BodySummary } from '../articles/body.ts';
import type { TellingWords } from '../articles/telling-words.ts';
import { codeDigest } from '../code-digest.ts';
import { digestOf } from '../digest.ts';
import { dateStyleOf } from '../date-style.ts';
import { DiskCache } from '../disk-cache.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Problem } from '../problems.ts';
import type { SiteConfig } from '../site-schema.ts';

/** Sources that decide what is read from a file. */
const READERS = [
  'src/loading',
  'src/articles',
  'src/markdown',
  'src/arabic',
  'src/pictures',
  'src/clock.ts',
  'src/labels.ts',
];

/** What was read from a source without any error. */
export interface SourceRecord {
  /** Digest of the file's bytes. */
  source: string;
  /** The article before its references are resolved; undefined for a standing page. */
  article?: Article | undefined;
  /** The article's telling words: src/articles/telling-words.ts. */
  words?: TellingWords | undefined;
  /** Its rendered body; undefined until it is rendered. */
  body?: BodySummary | undefined;
  /** Whether that body's pictures come in one width. */
  reduced?: boolean | undefined;
  /** What is told of the body in every run, though it stops none. */
  warnings?: Problem[] | undefined;
}

type Group = Record<string, SourceRecord>;

/** Articles of a month lie together, however deep their folders are. */
function groupOf(shown: string): string {
  return digestOf(shown.split('/').slice(0, 4).join('/'));
}

/** Whether a parsed cache entry is a group; its records are as they were written, since entries carry their digest. */
function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}

/**
 * What earlier runs have read, by the digest of each source's bytes: an unchanged file is neither parsed nor rendered
 * nor checked again. One entry of the cache holds a month's sources, so that a new story writes one small file.
 */
export class SourceStore {
  readonly #cache: DiskCache;
  readonly #version: string;
  readonly #groups = new Map<string, { known: Group; next: Group }>();

  /**
   * @param site the settings that decide what a source says
   * @param now the build's moment, milliseconds UTC: dates are accepted up to five years after it
   */
  constructor(paths: ProjectPaths, site: SiteConfig, now: number) {
    this.#cache = new DiskCache(path.join(paths.cache, 'content'));
    const settings = [dateStyleOf(site), site.address, new Date(now).getUTCFullYear()];
    this.#version = digestOf(
      JSON.stringify([codeDigest(paths.root, [...READERS, 'package-lock.json']), settings]),
    );
  }

  #group(shown: string): { known: Group; next: Group } {
    const name = groupOf(shown);
    let group = this.#groups.get(name);
    if (!group) {
      const entry = this.#cache.readJson(this.#entry(name));
      group = { known: isGroup(entry) ? entry : {}, next: {} };
      this.#groups.set(name, group);
    }
    return group;
  }

  #entry(group: string): string {
    return `${digestOf(this.#version + group)}.json`;
  }

  /** What is known of a source, if its bytes are still the same. */
  get(shown: string, source: string): SourceRecord | undefined {
    const found = this.#group(shown).known[shown];
    return found?.source === source ? found : undefined;
  }

  /** Keeps what is known of a source for the next run; what is not kept is forgotten. */
  keep(shown: string, record: SourceRecord): void {
    this.#group(shown).next[shown] = record;
  }

  /** The record that is kept for a source. */
  kept(shown: string): SourceRecord | undefined {
    return this.#group(shown).next[shown];
  }

  /** Writes what has changed, and deletes what no source stands for. */
  save(): void {
    for (const [name, { known, next }] of this.#groups) {
      const kept = Object.entries(next);
      const isSame =
        kept.length === Object.keys(known).length && kept.every(([shown, record]) => known[shown] === record);
      if (!isSame) this.#cache.write(this.#entry(name), JSON.stringify(next));
    }
    this.#cache.prune(new Set([...this.#groups.keys()].map((name) => this.#entry(name))));
  }
}

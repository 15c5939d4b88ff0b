import path from 'node:path';
import { codeDigest } from '../code-digest.ts';
import { digestOf } from '../digest.ts';
import { DiskCache } from '../disk-cache.ts';
import { Pack } from '../pack.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Chains, Version } from './chains.ts';
import type { VersionFacts } from './published-versions.ts';
import type { VersionText } from './version-text.ts';

/** Sources that decide what is read from a version. */
const CODE = [
  'src/history',
  'src/loading',
  'src/markdown',
  'src/arabic',
  'src/pictures',
  'src/labels.ts',
  'package-lock.json',
];

/** What is known of a repository's history up to a commit, as it is kept. */
interface Kept {
  head: string;
  chains: Record<string, Version[]>;
  facts: Record<string, VersionFacts>;
  /** Digests of the words of versions, where they were asked for. */
  words: Record<string, string>;
}

function folderOf(paths: Pick<ProjectPaths, 'cache'>, part: string): string {
  return path.join(paths.cache, 'history', part);
}

/** What earlier runs have read of git: one new commit is all that a run after it reads. */
export class HistoryStore {
  /** The newest commit that was read. */
  head: string | undefined;
  chains: Chains = new Map();
  readonly facts: Map<string, VersionFacts>;
  readonly words: Map<string, string>;
  /** The version of our code and the settings, which decide what is read. */
  readonly version: string;
  readonly #cache: DiskCache;
  readonly #texts: Pack;
  #isChanged = false;

  /** @param settings what decides how versions are read: base path, time zone, where the content lies */
  constructor(paths: ProjectPaths, settings: readonly string[]) {
    this.version = digestOf(JSON.stringify([codeDigest(paths.root, CODE), settings]));
    this.#cache = new DiskCache(folderOf(paths, 'log'));
    this.#texts = new Pack(folderOf(paths, 'texts'));
    const kept = this.#cache.readJson(this.#entry()) as Kept | undefined;
    this.facts = new Map(Object.entries(kept?.facts ?? {}));
    this.words = new Map(Object.entries(kept?.words ?? {}));
    if (kept) {
      this.head = kept.head;
      this.chains = new Map(Object.entries(kept.chains));
    }
  }

  #entry(): string {
    return `${this.version}.json`;
  }

  /** The name of a version's text. */
  textName(blob: string): string {
    return textName(this.version, blob);
  }

  /** Whether the text of a version is kept. */
  hasText(blob: string): boolean {
    return this.words.has(blob) && this.#texts.has(this.textName(blob));
  }

  /** Notes that something was read. */
  change(): void {
    this.#isChanged = true;
  }

  /** Keeps the text of a version. */
  keepText(blob: string, text: VersionText, words: string): void {
    this.words.set(blob, words);
    this.#texts.write(this.textName(blob), Buffer.from(JSON.stringify(text)));
    this.#isChanged = true;
  }

  /** Writes what has changed; versions of files that are gone are forgotten. */
  save(): void {
    if (!this.#isChanged || this.head === undefined) {
      this.#texts.close();
      return;
    }
    const live = new Set([...this.chains.values()].flatMap((chain) => chain.map(({ blob }) => blob)));
    const only = <Value>(map: ReadonlyMap<string, Value>) =>
      Object.fromEntries([...map].filter(([blob]) => live.has(blob)));
    const kept: Kept = {
      head: this.head,
      chains: Object.fromEntries(this.chains),
      facts: only(this.facts),
      words: only(this.words),
    };
    this.#cache.write(this.#entry(), JSON.stringify(kept));
    this.#cache.prune(new Set([this.#entry()]));
    this.#texts.save(new Set(Object.keys(kept.words).map((blob) => this.textName(blob))));
  }
}

function textName(version: string, blob: string): string {
  return digestOf(`${version} ${blob}`, 32);
}

/** The texts that a build has kept, for the pages that show them. */
export function openTexts(paths: Pick<ProjectPaths, 'cache'>): (name: string) => VersionText {
  const pack = new Pack(folderOf(paths, 'texts'));
  return (name) => {
    const text = pack.readJson(name) as VersionText | undefined;
    if (!text) throw new Error(`The text of a version (${name}) has been taken away meanwhile: build again`);
    return text;
  };
}

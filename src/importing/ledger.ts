import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ProjectPaths } from '../paths.ts';

const entrySchema = z.object({
  /** The file, from the content folder, with forward slashes. */
  file: z.string(),
  /** Digest of the bytes that were written. */
  digest: z.string(),
  /** Files copied beside it, with their digests. */
  pictures: z.record(z.string(), z.string()).optional(),
});

/** What one thing of a source became. */
export type LedgerEntry = z.output<typeof entrySchema>;

/**
 * What earlier imports wrote, by the identity of each thing in its source. It lies in the content folder under a name
 * that the site passes over, and belongs into git: without it a second import could not tell an editor's change from
 * its own work.
 */
export class Ledger {
  readonly #file: string;
  readonly #entries = new Map<string, LedgerEntry>();
  #unsaved = 0;

  /** @param source the kind of source, such as `wordpress` @throws Error when the ledger is broken */
  constructor(paths: ProjectPaths, source: string) {
    this.#file = path.join(paths.content, '.imported', `${source}.json`);
    let text: string;
    try {
      text = readFileSync(this.#file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    const read = z.record(z.string(), entrySchema).parse(JSON.parse(text));
    for (const [key, entry] of Object.entries(read)) this.#entries.set(key, entry);
  }

  /** What became of a thing. */
  get(key: string): LedgerEntry | undefined {
    return this.#entries.get(key);
  }

  /** Notes what became of a thing. */
  set(key: string, entry: LedgerEntry): void {
    this.#entries.set(key, entry);
    this.#unsaved += 1;
  }

  /**
   * Writes the ledger now and then, the more seldom the longer it is: a run that is killed has lost the memory of a
   * quarter of its work at most, and a long one does not spend its time on this.
   */
  saveSometimes(): void {
    if (this.#unsaved > Math.max(200, this.#entries.size / 4)) this.save();
  }

  /** All keys and entries. */
  entries(): IterableIterator<[string, LedgerEntry]> {
    return this.#entries.entries();
  }

  /** Writes the ledger, one line for each thing, so that git shows what changed; whole, or not at all. */
  save(): void {
    const lines = [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1));
    const text = lines.map(([key, entry]) => `${JSON.stringify(key)}: ${JSON.stringify(entry)}`).join(',\n');
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, `{\n${text}\n}\n`);
    renameSync(`${this.#file}.new`, this.#file);
    this.#unsaved = 0;
  }
}

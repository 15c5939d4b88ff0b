import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A folder of files named by content digest. It may be deleted at any time; what it holds is only ever what would be
 * computed again. Entries are written aside and renamed, so that a killed build leaves no half entry.
 */
export class DiskCache {
  readonly #folder: string;

  /** @param folder absolute; made when first written to */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The bytes of an entry, or undefined when there is none. */
  read(name: string): Buffer | undefined {
    try {
      return readFileSync(path.join(this.#folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Writes an entry whole. */
  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.#folder, name);
    const aside = `${file}.${process.pid}.part`;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(aside, content);
    renameSync(aside, file);
  }

  /** A JSON entry, or undefined when there is none or it cannot be read as JSON. */
  readJson(name: string): unknown {
    const bytes = this.read(name);
    if (!bytes) return undefined;
    try {
      return JSON.parse(bytes.toString('utf8'));
    } catch {
      return undefined;
    }
  }
}

import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Hexadecimal digits of an entry's own digest, which stand before its bytes. */
const SEAL = 32;

/** The digest of an entry's name and bytes: an entry that lies under another name is foreign too. */
function sealOf(name: string, content: Uint8Array): string {
  return createHash('sha256').update(`${name}\0`).update(content).digest('hex').slice(0, SEAL);
}

/** Whether a file could not be read because it, or a folder on the way, is not there. */
function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/**
 * A folder of entries that would be computed again to the same bytes; it may be deleted at any time. Entries are named
 * by digests of what they are made from, never by times. Each carries its own digest, so that one that was cut off,
 * changed or taken from elsewhere counts as missing: also what a killed build was writing, or another one is writing.
 */
export class DiskCache {
  readonly #folder: string;
  readonly #made = new Set<string>();

  /** @param folder absolute; made when first written to */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The bytes of an entry; undefined when there is none, or when it is not what was written. */
  read(name: string): Buffer | undefined {
    let bytes: Buffer;
    try {
      bytes = readFileSync(path.join(this.#folder, name));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
    const content = bytes.subarray(SEAL);
    return bytes.toString('latin1', 0, SEAL) === sealOf(name, content) ? content : undefined;
  }

  /** Part of an entry that was read whole before, and so is known to be sound. */
  readPart(name: string, from: number, to: number): Buffer {
    const part = Buffer.alloc(to - from);
    const file = openSync(path.join(this.#folder, name), 'r');
    try {
      for (let done = 0; done < part.length;) {
        const read = readSync(file, part, done, part.length - done, SEAL + from + done);
        if (read === 0) throw new Error(`${name} is shorter than it was`);
        done += read;
      }
    } finally {
      closeSync(file);
    }
    return part;
  }

  /** Whether there is an entry of that name; only reading it tells whether it is sound. */
  has(name: string): boolean {
    return existsSync(path.join(this.#folder, name));
  }

  /** Writes an entry whole. */
  write(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const file = path.join(this.#folder, name);
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    writeFileSync(file, Buffer.concat([Buffer.from(sealOf(name, bytes), 'latin1'), bytes]));
  }

  /** A JSON entry, or undefined when there is none, or none that is whole. */
  readJson(name: string): unknown {
    const bytes = this.read(name);
    if (!bytes) return undefined;
    try {
      return JSON.parse(bytes.toString('utf8'));
    } catch {
      return undefined;
    }
  }

  /** Deletes every entry but those wanted. */
  prune(wanted: ReadonlySet<string>): void {
    let entries;
    try {
      entries = readdirSync(this.#folder, { recursive: true, withFileTypes: true });
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    for (const entry of entries) {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(this.#folder, file).replaceAll('\\', '/');
      if (entry.isFile() && !wanted.has(name)) rmSync(file, { force: true });
    }
  }
}

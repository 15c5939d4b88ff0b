import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Whether there is a folder of that name, and not a link to one. */
function isFolder(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Makes a folder whose parent is there. */
function mkdirOnce(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** The bytes of a file; undefined when there is none. */
function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * The site as it is built. What changes is written aside; what the site in place already has, byte for byte, stays where
 * it is, since to write and delete a folder for each of ten thousand pages costs more than to read them. When all is
 * there, the site in place is taken away, brought up to date and put back: for as long as that lasts (a few
 * milliseconds for a story, about half a second for ten thousand pages) there is no site, and at no time one that is
 * half old and half new. A build that is killed then leaves its work aside, and the next one goes on from it, trusting
 * nothing but the bytes.
 */
export class OutputFolder {
  /** Files so far. */
  files = 0;
  /** Their bytes. */
  bytes = 0;
  /** What was written aside and is not yet in place. */
  readonly #changed = new Set<string>();
  readonly #kept = new Set<string>();
  readonly #made = new Set<string>();
  readonly #out: string;
  readonly #aside: string;
  /** The site to bring up to date: the one in place, or one that a killed build took away; undefined: there is none. */
  readonly #base: string | undefined;

  /**
   * @param out where the site is to be, absolute
   * @param aside where it is built, absolute and on the same disk; made empty, but for what a killed build took away
   */
  constructor(out: string, aside: string) {
    this.#out = out;
    this.#aside = aside;
    rmSync(this.#staged(), { recursive: true, force: true });
    if (isFolder(out)) rmSync(this.#taken(), { recursive: true, force: true });
    this.#base = [out, this.#taken()].find(isFolder);
    mkdirSync(this.#staged(), { recursive: true });
  }

  /** Where new files wait. */
  #staged(): string {
    return path.join(this.#aside, 'new');
  }

  /** Where the site is while it is brought up to date. */
  #taken(): string {
    return path.join(this.#aside, 'site');
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    // To ask for the folders above too costs half as much again, for each of ten thousand pages.
    const parent = path.dirname(folder);
    if (this.#made.has(parent)) mkdirOnce(folder);
    else mkdirSync(folder, { recursive: true });
    this.#made.add(parent).add(folder);
  }

  /**
   * Says what a file of the site holds.
   * @param name relative, with forward slashes
   * @returns whether the site in place has other bytes there, or no such file
   */
  write(name: string, content: Uint8Array): boolean {
    this.files += 1;
    this.bytes += content.length;
    if (this.#base !== undefined && bytesOf(path.join(this.#base, name))?.equals(content)) {
      this.#kept.add(name);
      return false;
    }
    const file = path.join(this.#staged(), name);
    this.#makeFolder(path.dirname(file));
    writeFileSync(file, content);
    this.#changed.add(name);
    return true;
  }

  /** Takes over all files of a folder that another has written. */
  adopt(folder: string): void {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      this.write(path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file));
    }
  }

  /** Deletes what no file of this build stands for, and folders that are empty then. Returns whether any is left. */
  #sweep(folder: string, prefix: string): boolean {
    let left = 0;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      const name = prefix + entry.name;
      if (entry.isDirectory()) {
        if (this.#sweep(file, `${name}/`)) left += 1;
        else rmdirSync(file);
      } else if (this.#kept.has(name)) left += 1;
      else rmSync(file);
    }
    return left > 0;
  }

  /** Puts the whole site in its place. */
  publish(): void {
    if (this.#base === undefined) {
      // A link, or a file, where the site is to be.
      rmSync(this.#out, { force: true });
      renameSync(this.#staged(), this.#out);
    } else {
      if (this.#base === this.#out) renameSync(this.#out, this.#taken());
      this.#sweep(this.#taken(), '');
      this.#made.clear();
      for (const name of this.#changed) {
        const file = path.join(this.#taken(), name);
        this.#makeFolder(path.dirname(file));
        renameSync(path.join(this.#staged(), name), file);
      }
      renameSync(this.#taken(), this.#out);
    }
    rmSync(this.#aside, { recursive: true, force: true });
  }

  /** Throws away what was built, unless it is all that is left of a site that was taken away. */
  discard(): void {
    if (existsSync(this.#out)) rmSync(this.#aside, { recursive: true, force: true });
    else rmSync(this.#staged(), { recursive: true, force: true });
  }
}

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A size that WordPress made of a picture: `-300x169` before the ending. */
const SIZE = /-\d+x\d+(?=\.[a-z\d]+$)/iu;

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The place of a file below `wp-content/uploads` that an address names: `2019/06/صورة-0.jpg`; undefined when it is
 * elsewhere.
 */
export function uploadPath(address: string): string | undefined {
  const plain = decode(address.split(/[?#]/u)[0] ?? '').normalize('NFC');
  const below = /\/(?:wp-content\/uploads|files)\/(?:sites\/\d+\/)?(.+)$/u.exec(plain)?.[1];
  // wordpress.com keeps uploads on a host of their own.
  return below ?? /\/((?:19|20)\d{2}\/\d{2}\/[^/]+\.[a-z\d]{2,4})$/iu.exec(plain)?.[1];
}

/** The name of a picture without the size that WordPress put into it. */
export function withoutSize(name: string): string {
  return name.replace(SIZE, '');
}

/** The uploads of the old site on this disk. */
export class Uploads {
  readonly #root: string | undefined;
  /** Real names by folder, then by name in NFC and small letters: disks differ in how they keep Arabic names. */
  readonly #folders = new Map<string, Map<string, string>>();

  /** @param folder `wp-content/uploads`, or the folder of the site that holds it; undefined when there is none */
  constructor(folder: string | undefined) {
    this.#root = folder;
    if (folder === undefined) return;
    for (const inner of ['wp-content/uploads', 'uploads']) {
      const deeper = path.join(folder, inner);
      if (statSync(deeper, { throwIfNoEntry: false })?.isDirectory()) {
        this.#root = deeper;
        return;
      }
    }
  }

  #names(folder: string): Map<string, string> {
    let names = this.#folders.get(folder);
    if (!names) {
      names = new Map();
      try {
        for (const name of readdirSync(folder)) {
          names.set(decode(name).normalize('NFC').toLowerCase(), name);
        }
      } catch {
        // No such folder: nothing in it.
      }
      this.#folders.set(folder, names);
    }
    return names;
  }

  /** The absolute path of one name, folder by folder. */
  #exact(place: string): string | undefined {
    if (this.#root === undefined) return undefined;
    let here = this.#root;
    for (const part of place.split('/')) {
      if (part === '' || part === '.' || part === '..') return undefined;
      const name = this.#names(here).get(part.normalize('NFC').toLowerCase());
      if (name === undefined) return undefined;
      here = path.join(here, name);
    }
    return statSync(here, { throwIfNoEntry: false })?.isFile() ? here : undefined;
  }

  /**
   * The original of an upload: not the size that a post shows, nor the name with `-scaled` where the full one is there.
   * @param place its place below the uploads, as {@link uploadPath} gives it
   */
  find(place: string): string | undefined {
    const original = withoutSize(place);
    const scaled = original.replace(/(?=\.[a-z\d]+$)/iu, '-scaled');
    return this.#exact(original) ?? this.#exact(scaled) ?? this.#exact(place);
  }
}

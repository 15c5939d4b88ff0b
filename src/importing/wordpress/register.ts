import { fold } from '../../arabic/fold.ts';
import { isSlug, slugIdentity } from '../../arabic/slugs.ts';
import type { KnownNames } from '../existing.ts';
import { freeSlug } from '../slugs.ts';

/** A section or author that stories name, and the file it is to have. */
export interface NamedFile {
  /** Its identity in the export. */
  key: string;
  /** The file's name without its ending. */
  slug: string;
  /** The name. */
  name: string;
  /** What the export says of it. */
  description?: string | undefined;
  /** Whether the newsroom has it already. */
  exists: boolean;
}

/** Finds the file of each name, or a free slug for a new one. */
export class Register {
  readonly #known: KnownNames;
  readonly #byKey = new Map<string, NamedFile>();
  readonly #slugOf: (key: string) => string | undefined;

  constructor(known: KnownNames, slugOf: (key: string) => string | undefined) {
    this.#known = known;
    this.#slugOf = slugOf;
  }

  /**
   * The file of a name.
   * @param key identity in the export
   * @param wanted slugs it may have, the best first
   */
  find(key: string, name: string, wanted: readonly string[], description?: string): NamedFile {
    const before = this.#byKey.get(key);
    if (before) return before;
    const existing = this.#known.byName.get(fold(name));
    const earlier = this.#slugOf(key);
    const slug =
      existing ??
      earlier ??
      freeSlug(wanted.find((candidate) => candidate !== '' && isSlug(candidate)) ?? 'x', (candidate) =>
        this.#known.slugs.has(slugIdentity(candidate)),
      );
    this.#known.slugs.add(slugIdentity(slug));
    this.#known.byName.set(fold(name), slug);
    const made = { key, slug, name, description, exists: existing !== undefined && existing !== earlier };
    this.#byKey.set(key, made);
    return made;
  }
}

import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../digest.ts';
import { fileDigest } from '../file-digest.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** A file to be copied beside a text. */
export interface Companion {
  /** Absolute path of the original. */
  from: string;
  /** Where it goes, from the content folder. */
  to: string;
}

/**
 * What writing did: `written` anew, `updated` where nobody had touched what an earlier import wrote, `unchanged`; or
 * left alone, since an editor `edited` it, or it is `gone` (deleted or renamed), or the name is another's (`taken`).
 */
export type Outcome = 'written' | 'updated' | 'unchanged' | 'edited' | 'gone' | 'taken';

/** Writes content, and never over what people did. */
export class ContentWriter {
  readonly #paths: ProjectPaths;
  readonly #ledger: Ledger;
  readonly #again: boolean;

  /** @param again whether files that were deleted since an earlier import are written again */
  constructor(paths: ProjectPaths, ledger: Ledger, again: boolean) {
    this.#paths = paths;
    this.#ledger = ledger;
    this.#again = again;
  }

  #absolute(file: string): string {
    return path.join(this.#paths.content, ...file.split('/'));
  }

  /** What would become of a thing that is to be written now, before anything is done. */
  #standing(key: string, file: string, again: boolean): 'new' | 'ours' | 'edited' | 'gone' | 'taken' {
    const entry = this.#ledger.get(key);
    if (!entry) return existsSync(this.#absolute(file)) ? 'taken' : 'new';
    const digest = fileDigest(this.#absolute(entry.file));
    if (digest === undefined) return again ? (existsSync(this.#absolute(file)) ? 'taken' : 'new') : 'gone';
    return digest === entry.digest ? 'ours' : 'edited';
  }

  /** Why a thing may not be written; undefined when it may. Asked first, the caller need not make it in vain. */
  refusal(key: string, file: string): 'edited' | 'gone' | 'taken' | undefined {
    const standing = this.#standing(key, file, this.#again);
    return standing === 'new' || standing === 'ours' ? undefined : standing;
  }

  /**
   * Writes one thing and what lies beside it.
   * @param key its identity in the source
   * @param file where it goes, from the content folder
   * @param options.companions what is copied beside it
   * @param options.again whether it is written though it was deleted, since others need it
   */
  write(
    key: string,
    file: string,
    text: string,
    { companions = [], again = this.#again }: { companions?: readonly Companion[]; again?: boolean } = {},
  ): Outcome {
    const standing = this.#standing(key, file, again);
    if (standing !== 'new' && standing !== 'ours') return standing;
    const digest = digestOf(text);
    const before = this.#ledger.get(key);
    const pictures = Object.fromEntries(companions.flatMap(({ from, to }) => this.#copy(from, to, before)));
    const same = standing === 'ours' && before?.digest === digest && before.file === file;
    if (!same) this.#put(file, text);
    if (standing === 'ours' && before && before.file !== file) this.#remove(before.file);
    const named = Object.keys(pictures).length > 0;
    this.#ledger.set(key, named ? { file, digest, pictures } : { file, digest });
    if (same) return 'unchanged';
    return standing === 'ours' ? 'updated' : 'written';
  }

  /** Writes a file whole, or not at all. */
  #put(file: string, text: string): void {
    const target = this.#absolute(file);
    mkdirSync(path.dirname(target), { recursive: true });
    const unfinished = path.join(path.dirname(target), `.import-${process.pid}`);
    writeFileSync(unfinished, text);
    renameSync(unfinished, target);
  }

  /** Copies a picture, unless an editor has put another in its place. */
  #copy(from: string, to: string, before: LedgerEntry | undefined): [string, string][] {
    const target = this.#absolute(to);
    const there = fileDigest(target);
    const known = before?.pictures?.[to];
    const wanted = fileDigest(from);
    if (wanted === undefined || (there !== undefined && there !== known && there !== wanted)) return [];
    if (there !== wanted) {
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(from, target);
    }
    return [[to, wanted]];
  }

  /** Takes away a file that moved, and its folder when that is empty then. */
  #remove(file: string): void {
    const gone = this.#absolute(file);
    rmSync(gone, { force: true });
    const folder = path.dirname(gone);
    if (existsSync(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  }
}

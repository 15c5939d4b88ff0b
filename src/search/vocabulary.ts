import { wordOfKey } from './keys.ts';

/**
 * The archive's words in one file, which a reader's browser loads when a word of the query is in no story: to find what
 * was meant (src/arabic/typos.ts). Words of a single story are left out of a large archive's, half of all, since they are
 * the least likely meant, and mistyped themselves more often than others; in a small one most names stand in one story.
 *
 * A line for each core in the order of the index: the core, then for each form a letter for its documents (a: 2, and one
 * further for each doubling; the sign before it: 1) and the rest of its key.
 */

/** The fewest documents of a word in the file of an archive that is not small. */
const FEWEST = 2;

/** Stories from which an archive is not small. */
const SMALL = 1000;

const A = 'a'.codePointAt(0) ?? 0;

/** Collects the words as they come in the order of the index. */
export class VocabularyWriter {
  readonly #fewest: number;
  readonly #lines: string[] = [];
  #core = '';
  #forms: string[] = [];

  /** @param stories how many the archive has */
  constructor(stories: number) {
    this.#fewest = stories < SMALL ? 1 : FEWEST;
  }

  /** Adds a key of the index. */
  add(key: string, documents: number): void {
    if (documents < this.#fewest || wordOfKey(key) === undefined) return;
    const core = /^\p{Script=Arabic}+(?=x)/u.exec(key)?.[0] ?? '';
    if (core !== this.#core) this.#close();
    this.#core = core;
    const grade = String.fromCodePoint(A + Math.floor(Math.log2(documents)) - 1);
    // The first letter behind the core and the last of the key are always the same.
    this.#forms.push(grade + (core === '' ? key.slice(0, -1) : key.slice(core.length + 1, -1)));
  }

  #close(): void {
    if (this.#forms.length > 0) this.#lines.push([this.#core, ...this.#forms].join(' '));
    this.#forms = [];
  }

  /** The file's text. */
  text(): string {
    this.#close();
    return this.#lines.join('\n');
  }
}

/** A word of the vocabulary. */
export interface KnownWord {
  word: string;
  /** How common: 0 for a single document, 1 for two or three, one more for each doubling. */
  grade: number;
}

/** Reads the file's text. */
export function readVocabulary(text: string): KnownWord[] {
  const words: KnownWord[] = [];
  for (const line of text.split('\n')) {
    const [core = '', ...forms] = line.split(' ');
    for (const form of forms) {
      const rest = form.slice(1);
      const word = core === '' ? rest : wordOfKey(`${core}x${rest}z`);
      if (word !== undefined) words.push({ word, grade: (form.codePointAt(0) ?? A) - A + 1 });
    }
  }
  return words;
}

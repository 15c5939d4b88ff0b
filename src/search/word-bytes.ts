import type { Run } from './word-list.ts';

/** Bytes that grow: one buffer for all words, since a buffer for each part of each word costs more than its content. */
export class WordBytes {
  #buffer = Buffer.allocUnsafe(1 << 20);
  /** Bytes written. */
  length = 0;

  #room(size: number): void {
    if (this.length + size <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.length + size));
    this.#buffer.copy(larger, 0, 0, this.length);
    this.#buffer = larger;
  }

  /** A name and its length before it. */
  name(latin1: string): void {
    this.#room(2 + latin1.length);
    this.length = this.#buffer.writeUInt16LE(latin1.length, this.length);
    this.length += this.#buffer.write(latin1, this.length, 'latin1');
  }

  /** A run: its numbers, the length of its pages, and they. */
  run({ count, first, last, rest }: Run): void {
    this.#room(16 + rest.length);
    for (const value of [count, first, last, rest.length])
      this.length = this.#buffer.writeUInt32LE(value, this.length);
    this.length += rest.copy(this.#buffer, this.length);
  }

  /** A number below 65,536. */
  count(value: number): void {
    this.#room(2);
    this.length = this.#buffer.writeUInt16LE(value, this.length);
  }

  /** All that was written. */
  all(): Buffer {
    return this.#buffer.subarray(0, this.length);
  }
}

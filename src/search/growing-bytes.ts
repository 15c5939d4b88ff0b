/** Bytes that grow: one buffer for all words, since a buffer for each part of each word costs more than its content. */
export class GrowingBytes {
  #buffer: Buffer;
  /** Bytes written. */
  length = 0;

  /** @param size bytes to have room for at first */
  constructor(size = 1 << 12) {
    this.#buffer = Buffer.allocUnsafe(size);
  }

  #room(size: number): void {
    if (this.length + size <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.length + size));
    this.#buffer.copy(larger, 0, 0, this.length);
    this.#buffer = larger;
  }

  /** A number below 256. */
  uint8(value: number): void {
    this.#room(1);
    this.#buffer[this.length++] = value;
  }

  /** A number below 65,536, its lowest byte first. */
  uint16(value: number): void {
    this.#room(2);
    this.length = this.#buffer.writeUInt16LE(value, this.length);
  }

  /** A number below 2^32, its lowest byte first. */
  uint32(value: number): void {
    this.#room(4);
    this.length = this.#buffer.writeUInt32LE(value, this.length);
  }

  /** Another number, at a place that was written before. */
  uint32At(at: number, value: number): void {
    this.#buffer.writeUInt32LE(value, at);
  }

  /** Bytes given as a latin1 string. */
  latin1(bytes: string): void {
    this.#room(bytes.length);
    this.length += this.#buffer.write(bytes, this.length, 'latin1');
  }

  /** Bytes of another buffer, from one place to another. */
  copy(source: Uint8Array, from = 0, to = source.length): void {
    const size = to - from;
    this.#room(size);
    // Most pieces are a few bytes, for which a loop costs less than a call out of JavaScript.
    if (size > 64) this.#buffer.set(source.subarray(from, to), this.length);
    else for (let at = 0; at < size; at++) this.#buffer[this.length + at] = source[from + at] ?? 0;
    this.length += size;
  }

  /** All that was written; valid until more is. */
  all(): Buffer {
    return this.#buffer.subarray(0, this.length);
  }
}

/** Reads the CBOR of Pagefind's index files (see cbor.ts), in Node and in browsers. */

/** CBOR's major types that Pagefind writes. */
export const UNSIGNED = 0;
/** Text. */
export const TEXT = 3;
/** A list. */
export const ARRAY = 4;

/** A text, a whole number that is not negative, or a list of such: what the files beside the word lists hold. */
export type Plain = string | number | readonly Plain[];

const utf8 = new TextDecoder();

/** Reads CBOR from one place to the next. `Bytes` is Node's Buffer or a plain Uint8Array: what is cut out is the same. */
export class CborReader<Bytes extends Uint8Array = Buffer> {
  readonly bytes: Bytes;
  /** Where the next item begins. */
  at: number;

  constructor(bytes: Bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The number in the head of the next item, whatever its type: a value, or a length. */
  head(): number {
    const info = (this.bytes[this.at++] ?? 0) & 31;
    if (info < 24) return info;
    if (info > 26) throw new RangeError(`CBOR: ${info} is no length that Pagefind writes`);
    let value = 0;
    for (let left = 1 << (info - 24); left > 0; left--) value = value * 256 + (this.bytes[this.at++] ?? 0);
    return value;
  }

  /** Passes over the next item. */
  skip(): void {
    const type = (this.bytes[this.at] ?? 0) >> 5;
    const value = this.head();
    if (type === TEXT) this.at += value;
    else if (type === ARRAY) for (let item = 0; item < value; item++) this.skip();
    else if (type > ARRAY) throw new RangeError(`CBOR: type ${type} is none that Pagefind writes`);
  }

  /** The UTF-8 bytes of a text. */
  text(): Bytes {
    const length = this.head();
    this.at += length;
    // subarray keeps the kind of the bytes, which its type does not say.
    return this.bytes.subarray(this.at - length, this.at) as Bytes;
  }

  /** Plain data. @throws RangeError at a negative number */
  plain(): Plain {
    const type = (this.bytes[this.at] ?? 0) >> 5;
    if (type === TEXT) return utf8.decode(this.text());
    const value = this.head();
    if (type === ARRAY) return Array.from({ length: value }, () => this.plain());
    if (type !== UNSIGNED) throw new RangeError(`CBOR: type ${type} is not plain`);
    return value;
  }
}

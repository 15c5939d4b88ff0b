/**
 * The part of CBOR (RFC 8949) that Pagefind's index files are made of: unsigned and negative integers, text and arrays
 * of known length, each in its shortest form. Ours and not a library's, since indexes are joined by copying encoded
 * bytes from one to another (see word-list.ts), which takes the places of items and not their values.
 */

const UNSIGNED = 0;
const TEXT = 3;
const ARRAY = 4;

/** The head of an item: its major type and its number, in the shortest form. */
function head(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  if (value < 0x100) return Buffer.from([(type << 5) | 24, value]);
  if (value < 0x10000) return Buffer.from([(type << 5) | 25, value >> 8, value & 0xff]);
  const bytes = Buffer.alloc(5);
  bytes[0] = (type << 5) | 26;
  bytes.writeUInt32BE(value, 1);
  return bytes;
}

/** An unsigned integer below 2^32. */
export function unsigned(value: number): Buffer {
  return head(UNSIGNED, value);
}

/** The beginning of an array; its items follow. */
export function arrayOf(length: number): Buffer {
  return head(ARRAY, length);
}

/** A text given as UTF-8. */
export function textBytes(utf8: Uint8Array): Buffer {
  return Buffer.concat([head(TEXT, utf8.length), utf8]);
}

/** A text, a whole number that is not negative, or a list of such: what the files beside the word lists hold. */
export type Plain = string | number | readonly Plain[];

/** Plain data as CBOR. */
export function encode(value: Plain): Buffer {
  if (typeof value === 'string') return textBytes(Buffer.from(value));
  if (typeof value === 'number') return unsigned(value);
  return Buffer.concat([arrayOf(value.length), ...value.map(encode)]);
}

/** Reads CBOR from one place to the next. */
export class CborReader {
  readonly bytes: Buffer;
  /** Where the next item begins. */
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The number in the head of the next item, whatever its type: a value, or a length. */
  head(): number {
    const info = (this.bytes[this.at++] ?? 0) & 31;
    if (info < 24) return info;
    const size = 1 << (info - 24);
    if (size > 4) throw new RangeError(`CBOR: ${info} is no length that Pagefind writes`);
    const value = this.bytes.readUIntBE(this.at, size);
    this.at += size;
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
  text(): Buffer {
    const length = this.head();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** Plain data. @throws RangeError at a negative number */
  plain(): Plain {
    const type = (this.bytes[this.at] ?? 0) >> 5;
    if (type === TEXT) return this.text().toString('utf8');
    const value = this.head();
    if (type === ARRAY) return Array.from({ length: value }, () => this.plain());
    if (type !== UNSIGNED) throw new RangeError(`CBOR: type ${type} is not plain`);
    return value;
  }
}

/**
 * The part of CBOR (RFC 8949) that Pagefind's index files are made of: unsigned and negative integers, text and arrays
 * of known length, each in its shortest form. Ours and not a library's, since indexes are joined by copying encoded
 * bytes from one to another (see word-list.ts), which takes the places of items and not their values. Reading is in
 * cbor-reader.ts, which the reader's browser has too.
 */
import { ARRAY, TEXT, UNSIGNED, type Plain } from './cbor-reader.ts';

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

/** Plain data as CBOR. */
export function encode(value: Plain): Buffer {
  if (typeof value === 'string') return textBytes(Buffer.from(value));
  if (typeof value === 'number') return unsigned(value);
  return Buffer.concat([arrayOf(value.length), ...value.map(encode)]);
}

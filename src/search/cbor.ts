/**
 * The part of CBOR (RFC 8949) that Pagefind's index files are made of: unsigned and negative integers, text and arrays
 * of known length, each in its shortest form. Ours and not a library's, since indexes are joined by copying encoded
 * bytes from one to another (see word-list.ts), which takes the places of items and not their values. Reading is in
 * cbor-reader.ts, which the reader's browser has too.
 */
import { ARRAY, TEXT, UNSIGNED, type Plain } from './cbor-reader.ts';
import { GrowingBytes } from './growing-bytes.ts';

/** The head of an item: its major type and its number, in the shortest form. */
export function writeHead(bytes: GrowingBytes, type: number, value: number): void {
  const major = type << 5;
  if (value < 24) {
    bytes.uint8(major | value);
  } else if (value < 0x100) {
    bytes.uint8(major | 24);
    bytes.uint8(value);
  } else if (value < 0x10000) {
    bytes.uint8(major | 25);
    bytes.uint8(value >> 8);
    bytes.uint8(value & 0xff);
  } else {
    bytes.uint8(major | 26);
    for (const shift of [24, 16, 8, 0]) bytes.uint8((value >>> shift) & 0xff);
  }
}

function write(bytes: GrowingBytes, value: Plain): void {
  if (typeof value === 'number') {
    writeHead(bytes, UNSIGNED, value);
  } else if (typeof value === 'string') {
    const text = Buffer.from(value);
    writeHead(bytes, TEXT, text.length);
    bytes.copy(text);
  } else {
    writeHead(bytes, ARRAY, value.length);
    for (const item of value) write(bytes, item);
  }
}

/** Plain data as CBOR; its numbers are below 2^32. */
export function encode(value: Plain): Buffer {
  const bytes = new GrowingBytes();
  write(bytes, value);
  return bytes.all();
}

import { createHash, hash } from 'node:crypto';

/**
 * A short name for content: the first `length` hexadecimal digits of its SHA-256. Caches and file names are made from
 * content, never from times, so that the same input always gives the same output.
 */
export function digestOf(content: string | Uint8Array, length = 16): string {
  return hash('sha256', content, 'hex').slice(0, length);
}

/** Lower-case letters and digits without those that are mistaken for one another (0 o 1 l i u). */
const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz';

/** A stable identity of eight readable ASCII characters, made from a text (30^8 values). */
export function shortId(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  let id = '';
  for (const byte of bytes.subarray(0, 8)) id += ALPHABET[byte % ALPHABET.length] ?? '';
  return id;
}

import { readFileSync } from 'node:fs';
import type { Problem } from '../problems.ts';

/** The text of a file, or what is wrong with its bytes. */
export type TextFile = { text: string } | { problem: Problem };

/** Control characters that pasted text drags along; no reader sees them, and neither HTML nor XML may hold them. */
// eslint-disable-next-line no-control-regex -- these are the very characters to drop
const CONTROL = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/** Guesses the encoding of bytes that are not UTF-8, to tell the author what the file was saved as. */
function guessEncoding(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16';
  const high = bytes.filter((byte) => byte >= 0x80).length;
  return high > 0 ? 'Windows-1256' : 'UTF-16';
}

function fault(message: string, shown: string): TextFile {
  const remedy = 'احفظ الملف من محررك بترميز UTF-8 ثم أعد المحاولة.';
  return { problem: { severity: 'error', file: shown, message, remedy } };
}

/**
 * Reads a text file strictly as UTF-8 (a byte order mark and control characters are dropped, CRLF becomes LF). UTF-16,
 * Windows-1256, broken bytes and NUL are problems: decoded loosely they would publish garbled text.
 * @param file absolute path
 * @param shown the name an author knows it by
 */
export function readTextFile(file: string, shown: string): TextFile {
  try {
    return decodeText(readFileSync(file), shown);
  } catch (error) {
    return fault(`تعذّرت قراءة الملف: ${(error as Error).message}`, shown);
  }
}

/**
 * Decodes the bytes of a text file, as {@link readTextFile} does.
 * @param shown the name an author knows it by
 */
export function decodeText(bytes: Uint8Array, shown: string): TextFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return fault('في الملف محارف صفرية (NUL)، ولعله محفوظ بترميز UTF-16.', shown);
    return { text: text.replace(/\r\n?/gu, '\n').replace(CONTROL, '') };
  } catch {
    return fault(`الملف ليس بترميز UTF-8، ويبدو أنه ${guessEncoding(bytes)}.`, shown);
  }
}

import { readFileSync } from 'node:fs';

/**
 * A file's text with its byte order mark and line ends, so that offsets are those of the file; undefined where it is not
 * UTF-8, which the loader tells.
 */
export function exactText(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

import { readFileSync } from 'node:fs';
import { digestOf } from './digest.ts';

let remembered: Map<string, string | undefined> | undefined;

/**
 * From here on each file's digest is read once: several steps of a build ask for the same pictures, and a build is made
 * of the files as they were when it first read them.
 */
export function rememberFileDigests(): void {
  remembered ??= new Map();
}

/**
 * The digest of a file's bytes, or undefined when it cannot be read.
 * @param file absolute path
 */
export function fileDigest(file: string): string | undefined {
  if (remembered?.has(file)) return remembered.get(file);
  let digest: string | undefined;
  try {
    digest = digestOf(readFileSync(file));
  } catch {
    digest = undefined;
  }
  remembered?.set(file, digest);
  return digest;
}

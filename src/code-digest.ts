import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './digest.ts';

const known = new Map<string, string>();

/** The files of a folder and of the folders in it, without the folders named. */
function filesIn(folder: string, apart: readonly string[]): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (apart.includes(entry.name)) return [];
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(file, apart) : [file];
  });
}

/**
 * A digest of some of the project's own files, by name and content: what other code has made, no cache gives back.
 * Read once a process.
 * @param names files, and folders with all that is in them, relative to the project
 * @param apart names of folders that are left out
 */
export function codeDigest(root: string, names: readonly string[], apart: readonly string[] = []): string {
  const request = JSON.stringify([root, names, apart]);
  let digest = known.get(request);
  if (digest === undefined) {
    const files = names.flatMap((name) => {
      const whole = path.join(root, name);
      return path.extname(name) === '' ? filesIn(whole, apart) : [whole];
    });
    const lines = files
      .map((file) => `${path.relative(root, file).replaceAll('\\', '/')} ${digestOf(readFileSync(file))}`)
      .sort();
    digest = digestOf(lines.join('\n'));
    known.set(request, digest);
  }
  return digest;
}

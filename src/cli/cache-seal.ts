import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A seal over a folder of the cache: the digest of all that is in it, written when a build has ended well and taken
 * off when the next begins. A folder without its true seal (a build was killed, a disk failed, somebody changed a
 * file, another machine wrote it) is not trusted. SHA-256 of about 300 MB takes a second.
 */

/** The digest of a folder's files, by name and content; undefined when there is no such folder. */
function digestOfFolder(folder: string): string | undefined {
  try {
    const hash = createHash('sha256');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const file = path.join(folder, name);
      hash.update(`${name}\0`);
      try {
        hash.update(readFileSync(file));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
      }
    }
    return hash.digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const sealOf = (folder: string) => `${folder}.seal`;

/** Writes the seal of a folder. */
export function seal(folder: string): void {
  const digest = digestOfFolder(folder);
  if (digest !== undefined) writeFileSync(sealOf(folder), digest);
}

/** Takes the seal off a folder; deletes the folder when the seal was not its own. */
export function unseal(folder: string): void {
  let written: string | undefined;
  try {
    written = readFileSync(sealOf(folder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  if (written === undefined || written !== digestOfFolder(folder)) {
    rmSync(folder, { recursive: true, force: true });
  }
  rmSync(sealOf(folder), { force: true });
}

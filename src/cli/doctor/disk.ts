import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ProjectPaths } from '../../paths.ts';
import { amiss, fine, type Finding } from './finding.ts';

const MEGABYTE = 1_000_000;

/** Free space, in megabytes, below which a build may fail, and below which it soon will. */
const TOO_LITTLE = 200;
const LITTLE = 1000;

/** The folder, or the nearest one above it that is there. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(path.dirname(folder));
}

function writable(name: string, what: string, folder: string, variable: string): Finding {
  try {
    accessSync(existing(folder), constants.W_OK | constants.X_OK);
    if (statSync(existing(folder)).isDirectory()) return fine(name, `${what}: ${folder}، تمكن الكتابة فيه`);
  } catch {
    // Told below, whatever the reason.
  }
  const remedy = `راجع صلاحيات المجلد، أو غيّره بالمتغير ${variable}.`;
  return amiss(name, 'fail', `${what}: ${folder}، تتعذر الكتابة فيه`, remedy);
}

function spaceFinding(folder: string): Finding {
  const { bavail, bsize } = statfsSync(existing(folder));
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  const message = `المكان الخالي على القرص: ${free} ميغابايت`;
  const remedy = 'أفرغ مكانا. يمكن حذف مجلد التخزين المؤقت ‎.cache في أي وقت.';
  if (free < LITTLE) return amiss('space', free < TOO_LITTLE ? 'fail' : 'warn', message, remedy);
  return fine('space', message);
}

/** Bytes of all files in a folder and below it. */
function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      bytes += statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

function cacheFinding(cache: string): Finding {
  if (!existsSync(cache)) return fine('cache', 'التخزين المؤقت فارغ، فالبناء الأول أبطأ');
  const inMegabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1);
  const folders = readdirSync(cache, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, bytes: sizeOf(path.join(cache, name)) }))
    .sort((a, b) => b.bytes - a.bytes);
  const parts = folders.map(({ name, bytes }) => `${name} ${inMegabytes(bytes)}`).join('، ');
  return fine(
    'cache',
    `التخزين المؤقت: ${inMegabytes(sizeOf(cache))} ميغابايت${parts === '' ? '' : ` (${parts})`}`,
  );
}

/** Write access, free space and the size of the cache. */
export function diskFindings({ cache, out }: ProjectPaths): Finding[] {
  return [
    writable('cache-folder', 'مجلد التخزين المؤقت', cache, 'NASHRA_CACHE'),
    writable('out-folder', 'مجلد الموقع المبني', out, 'NASHRA_OUT'),
    spaceFinding(cache),
    cacheFinding(cache),
  ];
}

import { buildLabels } from './labels.ts';
import type { ProjectPaths } from '../paths.ts';

/** Errors of a disk that is full, and of one that may not be written to (errno(3)). */
const FULL = ['ENOSPC', 'EDQUOT'];
const CLOSED = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'];

/**
 * What to tell of a disk that could not be written to; undefined for any other error, which is a fault of ours and is
 * told whole.
 */
export function diskFailure(error: unknown, paths: ProjectPaths): string | undefined {
  const { code = '', path: file = '', syscall = '' } = error as NodeJS.ErrnoException;
  // What Vite's bundler and Pagefind write, they write by themselves, and say only in words what went wrong.
  if (FULL.includes(code) || /no space left on device/iu.test(String(error))) {
    return buildLabels.noSpace.replace('{file}', file || paths.out).replace('{cache}', paths.cache);
  }
  if (!CLOSED.includes(code) || !/open|mkdir|write|rename|unlink|rm|scandir/u.test(syscall)) return undefined;
  const variable = file.startsWith(paths.cache) ? 'NASHRA_CACHE' : 'NASHRA_OUT';
  return buildLabels.notWritable
    .replace('{file}', file)
    .replace('{code}', code)
    .replace('{variable}', variable);
}

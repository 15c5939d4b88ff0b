import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { SHOW_UNPUBLISHED } from '../articles/visibility.ts';
import { buildNow } from '../clock.ts';
import { projectPaths } from '../paths.ts';
import { holdBuild } from './build-lock.ts';
import { seal, unseal } from './cache-seal.ts';
import { checkContent } from './check-content.ts';

/**
 * `npm run build`: checks the content, then builds the site; exit code 1 on any error. The site is built aside and put
 * in its place whole, so that what is served is never half of one build and half of another, and nothing withdrawn
 * remains.
 */
const now = buildNow();
const paths = projectPaths();
const aside = `${paths.out}.building`;
const replaced = `${paths.out}.replaced`;

// Astro's own modules read the clock and the paths too: one build, one moment, one place.
process.env.NASHRA_NOW = new Date(now).toISOString();
process.env.NASHRA_OUT = aside;
Reflect.deleteProperty(process.env, SHOW_UNPUBLISHED);
process.env.ASTRO_TELEMETRY_DISABLED = '1';

if (await checkContent(paths, now)) {
  await holdBuild(paths.root, (pid) => {
    console.log(`ينتظر هذا البناء حتى ينتهي بناء آخر (العملية ${pid}).`);
  });
  const discard = (folder: string) => {
    rmSync(folder, { recursive: true, force: true });
  };
  discard(aside);
  discard(replaced);
  // What Astro keeps of the last build's pages is trusted only as that build left it.
  const pageCache = path.join(paths.cache, 'astro');
  unseal(pageCache);
  try {
    await build({ logLevel: process.env.NASHRA_VERBOSE === undefined ? 'error' : 'info' });
    try {
      renameSync(paths.out, replaced);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    renameSync(aside, paths.out);
    discard(replaced);
    seal(pageCache);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
    discard(aside);
  }
} else {
  process.exitCode = 1;
}

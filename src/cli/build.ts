import { build } from 'astro';
import { buildNow } from '../clock.ts';
import { projectPaths } from '../paths.ts';
import { checkContent } from './check-content.ts';

/** `npm run build`: checks the content, then builds the site; exit code 1 on any error, and nothing is written. */
const now = buildNow();
// Astro's own modules read the clock too: one build, one moment.
process.env.NASHRA_NOW = new Date(now).toISOString();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const content = await checkContent(projectPaths(), now);
if (content) {
  await build({ logLevel: process.env.NASHRA_VERBOSE === undefined ? 'warn' : 'info' });
} else {
  process.exitCode = 1;
}

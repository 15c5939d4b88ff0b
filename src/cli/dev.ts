import { dev } from 'astro';
import { SHOW_UNPUBLISHED } from '../articles/visibility.ts';

/** `npm run dev`: the site as it is written, with drafts and future stories shown and marked. */
process.env[SHOW_UNPUBLISHED] = 'yes';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await dev({});

import { dev } from 'astro';

/** `npm run dev`: the site as it is written, with drafts and future stories shown and marked. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await dev({});

import { startDevServer } from './dev-server.ts';

/** `npm run dev`: the site as it is written, with drafts and future stories shown and marked. */
await startDevServer();

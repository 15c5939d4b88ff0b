import { dev } from 'astro';
import { SHOW_UNPUBLISHED } from '../articles/visibility.ts';
import { site } from '../site.ts';

/** How the site is served while it is written. */
export interface DevServerOptions {
  /** The port wanted; 4321 by default, the next free one when it is taken. */
  port?: number;
  /** Whether the browser is opened. */
  open?: boolean;
  /** Whether Astro says only what goes wrong. */
  quiet?: boolean;
}

/**
 * Serves the site as it is written, with drafts and future stories shown and marked, until the process ends.
 * @returns the home page's address
 */
export async function startDevServer(options: DevServerOptions = {}): Promise<string> {
  process.env[SHOW_UNPUBLISHED] = 'yes';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { base } = site();
  const server = await dev({
    logLevel: options.quiet ? 'error' : 'info',
    server: { open: options.open ? base : false, ...(options.port !== undefined && { port: options.port }) },
  });
  return `http://localhost:${server.address.port}${base}`;
}

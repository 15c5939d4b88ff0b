import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { headersFile } from './headers-file.ts';

/** A built site on a free port of this machine. */
export interface Served {
  /** `http://localhost:PORT` and the base path, with a slash at the end. */
  url: string;
  /** Stops it. */
  close: () => Promise<void>;
}

/**
 * Serves a folder as a static host would: with the headers of its `_headers`, and 404.html for what is not there.
 * @param base the site's base path, with both slashes
 */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const headersOf = headersFile(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  const notFound = readFileSync(path.join(folder, '404.html'));
  const server = createServer((request, response) => {
    const miss = () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(notFound);
    };
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isWithin = pathname.startsWith(base);
    response.setHeaders(headersOf(isWithin ? pathname.slice(base.length - 1) : pathname));
    if (!request.url || !isWithin) {
      miss();
      return;
    }
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, miss);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';

/** A built site on a free port of this machine. */
export interface Served {
  /** `http://localhost:PORT` and the base path, with a slash at the end. */
  url: string;
  /** Stops it. */
  close: () => Promise<void>;
}

/** The headers that public/_headers gives to every path. */
function headersOf(folder: string): [string, string][] {
  const [, rules = ''] = readFileSync(path.join(folder, '_headers'), 'utf8').split(/^\/\*$/mu);
  return rules
    .replace(/\n\S[\s\S]*$/u, '')
    .split('\n')
    .flatMap((line): [string, string][] => {
      const at = line.indexOf(':');
      return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]] : [];
    });
}

/**
 * Serves a folder as a static host would: with the headers of its `_headers`, and 404.html for what is not there.
 * @param base the site's base path, with both slashes
 */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const headers = headersOf(folder);
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  const notFound = readFileSync(path.join(folder, '404.html'));
  const server = createServer((request, response) => {
    // The letters' own rule (`! Content-Security-Policy`): their policy is in the page.
    const isLetter = request.url?.startsWith(`${base}digest/`) === true;
    for (const [name, value] of headers) {
      if (!isLetter || name !== 'Content-Security-Policy') response.setHeader(name, value);
    }
    const miss = () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(notFound);
    };
    if (!request.url?.startsWith(base)) {
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

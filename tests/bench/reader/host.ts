import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFile } from '../../site/headers-file.ts';

/** One answer, as it went over the wire. */
export interface Sent {
  path: string;
  /** Bytes of head and body together. */
  bytes: number;
}

/** A site served on this machine as a static host serves it. */
export interface Host {
  /** `http://localhost:PORT` and the base path, with a slash at the end. */
  url: string;
  /** Everything sent so far. */
  sent: readonly Sent[];
  close: () => Promise<void>;
}

/** How text is compressed; hosts differ: GitHub Pages sends gzip, Netlify and Cloudflare Brotli. */
export type Encoding = 'gzip' | 'br';

/** Types by file name's end, and whether hosts compress them. Pagefind's own files are gzip inside already. */
const TYPES: Readonly<Record<string, readonly [type: string, isText: boolean]>> = {
  '.html': ['text/html; charset=utf-8', true],
  '.css': ['text/css; charset=utf-8', true],
  '.js': ['text/javascript; charset=utf-8', true],
  '.json': ['application/json; charset=utf-8', true],
  '.webmanifest': ['application/manifest+json', true],
  '.xml': ['application/xml; charset=utf-8', true],
  '.txt': ['text/plain; charset=utf-8', true],
  '.svg': ['image/svg+xml', true],
  '.woff2': ['font/woff2', false],
  '.webp': ['image/webp', false],
  '.avif': ['image/avif', false],
  '.jpg': ['image/jpeg', false],
  '.png': ['image/png', false],
};

/** At the levels hosts use while they answer. */
const COMPRESS: Readonly<Record<Encoding, (plain: Buffer) => Buffer>> = {
  gzip: (plain) => gzipSync(plain, { level: 6 }),
  br: (plain) => brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
};

/** The file a path names: itself, or the index of a folder. */
function fileOf(folder: string, pathname: string): string | undefined {
  const named = path.join(folder, path.normalize(`/${pathname}`));
  const file = named.endsWith('/') ? path.join(named, 'index.html') : named;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Serves a built site with the headers of its `_headers`, compressed, and 404.html for what is not there. */
export async function host(folder: string, encoding: Encoding, base = '/'): Promise<Host> {
  const headersOf = headersFile(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const compressed = new Map<string, Buffer>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const before = request.socket.bytesWritten;
    const pathname = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.on('finish', () => sent.push({ path: pathname, bytes: request.socket.bytesWritten - before }));
    const within = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
    const found = within === undefined ? undefined : fileOf(folder, within);
    const file = found ?? path.join(folder, '404.html');
    const [type, isText] = TYPES[path.extname(file)] ?? ['application/octet-stream', false];
    response.statusCode = found === undefined ? 404 : 200;
    // What hosts say of a file that no rule names.
    response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
    response.setHeader('content-type', type);
    response.setHeaders(headersOf(within ?? pathname));
    let body = compressed.get(file) ?? readFileSync(file);
    if (
      isText &&
      new RegExp(String.raw`\b${encoding}\b`, 'u').test(String(request.headers['accept-encoding']))
    ) {
      if (!compressed.has(file)) compressed.set(file, (body = COMPRESS[encoding](body)));
      response.setHeader('content-encoding', encoding);
      response.setHeader('vary', 'accept-encoding');
    } else if (compressed.has(file)) body = readFileSync(file);
    response.setHeader('content-length', body.length);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

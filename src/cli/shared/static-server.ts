import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv'; // serves a folder the way static hosts do: index files, types, ETag, compression by file

/** A running server and its address, without a slash at the end. */
export interface StaticServer {
  url: string;
  stop: () => void;
}

/**
 * Serves a built site from `folder` under `base`, as a static host would, 404 page included. `port` 0 takes a
 * free one. (Astro's own preview runs only once a project; tests need two sites side by side.)
 */
export async function serveFolder(folder: string, base = '/', port = 0): Promise<StaticServer> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`${root} holds no site: run npm run build first`);
  const files = sirv(root, { etag: true, gzip: false });
  const prefix = base === '/' ? '' : base;
  const packed = gzipped(root);
  const server = createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(root, '404.html')));
    };
    if (!request.url?.startsWith(`${prefix}/`)) return missing();
    request.url = request.url.slice(prefix.length);
    const text = packed(request);
    if (!text) return files(request, response, missing);
    response.writeHead(200, { 'Content-Type': text.type, 'Content-Encoding': 'gzip' });
    return response.end(text.bytes);
  });
  await listen(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}${prefix}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const TEXTS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Finds the text file that a request asks for, gzip as every static host sends it; sirv only sends ready-made .gz files. */
function gzipped(root: string) {
  const known = new Map<string, Buffer>();
  return (request: IncomingMessage): { type: string; bytes: Buffer } | undefined => {
    const accepts = request.headers['accept-encoding']?.includes('gzip') ?? false;
    const path = decodeURIComponent(request.url?.split('?')[0] ?? '/');
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    const type = TEXTS[extname(file)];
    if (!accepts || type === undefined || !file.startsWith(root) || !existsSync(file))
      return undefined;
    const bytes = known.get(file) ?? gzipSync(readFileSync(file));
    known.set(file, bytes);
    return { type, bytes };
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', done);
  });
}

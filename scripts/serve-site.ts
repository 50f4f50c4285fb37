import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SAMPLE_SITE = fileURLToPath(new URL('../examples/site', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface ServedSite {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1; port 0 takes a free one. */
export async function serveSite(folder = SAMPLE_SITE, port = 0): Promise<ServedSite> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, '') || 'index.html';
    try {
      if (path.startsWith('..')) throw new Error('outside the folder');
      const body = await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found.');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const port = Number(process.argv[2] ?? 8137);
  const { origin } = await serveSite(SAMPLE_SITE, port);
  console.log(`The sample tender site is served at ${origin}/ (Ctrl+C ends it).`);
}

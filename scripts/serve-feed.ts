import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findNginx, installHint } from './browsers.ts';

export interface ServedFeed {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  origin: string;
  /** The files that it serves. */
  folder: string;
  /** What was asked, a line each: request, status, and the headers that could tell of the reader, `-` for none. */
  log(): Promise<string[]>;
  close(): Promise<void>;
}

/** Serves a folder of feed files with nginx on 127.0.0.1, with a configuration and a folder of its own; port 0 takes a free one. */
export async function serveFeed(folder?: string, port = 0): Promise<ServedFeed> {
  const nginx = findNginx();
  if (nginx === null) throw new Error(installHint('nginx-light'));
  const own = await mkdtemp(join(tmpdir(), 'parcel-vigil-nginx-'));
  const files = folder === undefined ? join(own, 'files') : resolve(folder);
  await mkdir(files, { recursive: true });
  const taken = port === 0 ? await freePort() : port;
  const configuration = join(own, 'nginx.conf');
  await writeFile(configuration, configurationOf(own, files, taken));

  const child = spawn(nginx, ['-e', join(own, 'error.log'), '-p', own, '-c', configuration], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  // Whoever fails before it closes this leaves no server behind.
  const endWithUs = () => child.kill('SIGTERM');
  process.once('exit', endWithUs);
  const close = async () => {
    process.off('exit', endWithUs);
    if (child.exitCode === null && child.pid !== undefined) process.kill(child.pid, 'SIGTERM');
    await ended;
    await rm(own, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${taken}`;
  if (!(await answers(origin, () => child.exitCode === null))) {
    const said = await readFile(join(own, 'error.log'), 'utf8').catch(() => 'It has written no log.');
    await close();
    throw new Error(`nginx did not start:\n${said.trim()}`);
  }
  return { origin, folder: files, log: () => readLog(join(own, 'access.log')), close };
}

function configurationOf(own: string, files: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${own}/${kind};`,
  );
  // As root its workers would be another user, who may not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
daemon off;
worker_processes 1;
pid ${own}/nginx.pid;
error_log ${own}/error.log;
events { worker_connections 128; }
http {
  ${temporary.join('\n  ')}
  log_format feed '$request|$status|$http_cookie|$http_referer|$http_authorization|$http_if_none_match|$http_if_modified_since|$http_accept_language|$http_origin';
  access_log ${own}/access.log feed;
  types { application/json json; }
  server {
    listen 127.0.0.1:${port};
    root ${files};
    etag off;
    add_header Access-Control-Allow-Origin * always;
    add_header Cache-Control no-store always;
    location / { try_files $uri =404; }
  }
}
`;
}

async function answers(origin: string, isRunning: () => boolean): Promise<boolean> {
  for (let tried = 0; tried < 100 && isRunning(); tried++) {
    const isThere = await fetch(`${origin}/up`).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

async function readLog(path: string): Promise<string[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('GET /up '));
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

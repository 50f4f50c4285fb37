import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findRedisServer, installHint } from './browsers.ts';

/** A Redis of the tests' and benchmarks' own: on 127.0.0.1, with its own configuration and folder, stopped by its id. */
export interface OwnRedis {
  url: string;
  client: Redis;
  /** Ends it as a failing machine would. */
  kill(): Promise<void>;
  /** Ends it so, where it still runs, and starts it again on what it had written. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(settings: readonly string[] = [], password?: string): Promise<OwnRedis> {
  const program = findRedisServer();
  if (program === null) throw new Error(installHint('redis-server'));
  const folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-redis-'));
  const port = await freePort();
  const configuration = join(folder, 'redis.conf');
  const lines = ['bind 127.0.0.1', `port ${port}`, `dir ${folder}`, 'appendonly yes', 'save ""', 'daemonize no'];
  if (password !== undefined) lines.push(`requirepass ${password}`);
  await writeFile(configuration, `${[...lines, ...settings].join('\n')}\n`);
  const url = `redis://127.0.0.1:${port}`;
  let server = await started(program, configuration, { port, password });
  const client = new Redis(url, { password, maxRetriesPerRequest: null });
  client.on('error', () => {}); // while it is restarted
  return {
    url,
    client,
    kill: () => ended(server),
    async restart() {
      await ended(server);
      server = await started(program, configuration, { port, password });
    },
    async stop() {
      client.disconnect();
      await ended(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Address {
  port: number;
  password?: string | undefined;
}

async function started(program: string, configuration: string, at: Address): Promise<ChildProcess> {
  const server = spawn(program, [configuration], { stdio: 'ignore' });
  const client = new Redis({ ...at, host: '127.0.0.1', retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => {}); // not up yet
  await client.ping();
  client.disconnect();
  return server;
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGKILL');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

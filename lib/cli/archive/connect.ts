import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { AGAIN_MS, CONNECT_MS, FIRST_TRIES_MS, LOST_MS, OLDEST_REDIS } from './limits.ts';
import { withoutPassword } from './read-arguments.ts';

/** What is wrong with Redis or the way to it, as a sentence for the person who named it. */
export class RedisProblem extends Error {}

export interface ConnectionWords {
  /** Says that the connection was lost, and that it stands again. */
  say(sentence: string): void;
  /** How long a lost connection is waited for. */
  patience: 'a while' | 'for ever';
}

export interface Connection {
  redis: Redis;
  close(): void;
}

/** A connection to a Redis that fits; throws `RedisProblem`. */
export async function connect(address: string, words: ConnectionWords): Promise<Connection> {
  // Loaded only here: a call that needs no queue starts without it.
  const { Redis } = await import('ioredis');
  const named = withoutPassword(address);
  let lostAt: number | null = null;
  let isReady = false;
  let fault = '';
  const redis = new Redis(address, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: CONNECT_MS,
    retryStrategy(times) {
      if (!isReady) return null;
      if (words.patience === 'a while' && lostAt !== null && Date.now() - lostAt > LOST_MS) return null;
      return Math.min(2_000, 50 * 2 ** Math.min(times, 6));
    },
  });
  // ioredis tells each failed try; what a person needs to know is said once.
  redis.on('error', (error: Error) => {
    fault = error.message || String('code' in error ? error.code : error.name);
  });
  redis.on('close', () => {
    if (!isReady || lostAt !== null) return;
    lostAt = Date.now();
    words.say(`The connection to Redis at ${named} was lost; trying again. Nothing that was done is lost.`);
  });
  redis.on('ready', () => {
    if (lostAt !== null) words.say('Redis is back; going on.');
    lostAt = null;
  });
  const close = () => {
    isReady = false; // closed by us, it is not lost
    if (redis.status !== 'end') redis.disconnect();
  };
  try {
    await firstConnection(redis, () => fault, words, named);
    isReady = true;
    await checkServer(redis, named, words);
  } catch (error) {
    close();
    if (error instanceof RedisProblem) throw error;
    throw new RedisProblem(connectFailure(fault || (error instanceof Error ? error.message : String(error)), named));
  }
  return { redis, close };
}

/** Connects; a Redis that is just being started gets a while, and as long as it takes to load what it had written. */
async function firstConnection(
  redis: Redis,
  fault: () => string,
  words: ConnectionWords,
  named: string,
): Promise<void> {
  const patience = FIRST_TRIES_MS[words.patience];
  const until = Date.now() + patience;
  const saying = setTimeout(() => words.say(notYet(redis, named, patience)), 2 * AGAIN_MS);
  try {
    for (;;) {
      const failed = await redis.connect().then(
        () => null,
        (error: unknown) => ({ error }),
      );
      if (failed === null) return;
      if (!mayPass(fault()) || Date.now() + AGAIN_MS > until) throw failed.error;
      await pause(AGAIN_MS);
    }
  } finally {
    clearTimeout(saying);
  }
}

function notYet(redis: Redis, named: string, patience: number): string {
  if (redis.status === 'connect') return `Redis at ${named} loads what it had written; waiting until it is ready.`;
  return `No Redis answers at ${named} yet; trying for ${patience / 1_000} seconds.`;
}

/** True for what a Redis that is being started, or ended, lets one see; a wrong name or password stays wrong. */
function mayPass(fault: string): boolean {
  return fault === '' || /ECONNREFUSED|ECONNRESET|EPIPE|Connection is closed|LOADING/.test(fault);
}

/** A first connection that fails, in words. */
function connectFailure(fault: string, named: string): string {
  if (/NOAUTH/i.test(fault))
    return `Redis at ${named} wants a password: write it in the address, redis://:PASSWORD@HOST:PORT, or in PV_REDIS.`;
  if (/WRONGPASS|invalid (?:username-)?password|without any password/i.test(fault))
    return `Redis at ${named} wants another password: write it in the address, redis://:PASSWORD@HOST:PORT (${fault}).`;
  if (/NOPERM/i.test(fault)) return notAllowed(fault, named);
  if (/DB index is out of range/i.test(fault)) return `Redis at ${named} has no database of that number.`;
  if (/Unknown RESP type|Protocol error|SSL|TLS|wrong version number/i.test(fault))
    return `What answers at ${named} is no Redis, or speaks TLS (rediss://) where that was not asked for (${fault}).`;
  const or = named.startsWith('rediss:') ? ', or none that speaks TLS' : '';
  return `No Redis answers at ${named}${or} (${fault || 'no answer in time'}). Start one there, or name another with --redis.`;
}

function notAllowed(fault: string, named: string): string {
  return `Redis at ${named} does not allow this user what a queue needs (${fault}). Ask its administrator for all commands on keys that begin with "parcel-vigil:", or name another user in the address.`;
}

async function checkServer(redis: Redis, named: string, words: ConnectionWords): Promise<void> {
  // The driver passes over a database that is not there, and works in the first.
  await redis.select(redis.options.db ?? 0);
  const info = await redis.info();
  const fact = (name: string): string | null => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? null;
  const version = fact('redis_version');
  if (version === null) throw new RedisProblem(`What answers at ${named} is no Redis.`);
  if (isOlder(version, OLDEST_REDIS))
    throw new RedisProblem(`Redis at ${named} is ${version}; ${OLDEST_REDIS} or newer is needed.`);
  if (fact('role') === 'slave')
    throw new RedisProblem(`Redis at ${named} is a replica, which takes no jobs; name its master with --redis.`);
  const policy = fact('maxmemory_policy');
  if (policy !== null && policy !== 'noeviction')
    words.say(
      `Redis at ${named} throws jobs away when its memory is full (maxmemory-policy ${policy}); set noeviction, or pages will be missing.`,
    );
}

function isOlder(version: string, oldest: string): boolean {
  return version.localeCompare(oldest, 'en', { numeric: true }) < 0;
}

/** True where what was enqueued outlives a restart of Redis (append-only persistence). */
export async function isKept(redis: Redis): Promise<boolean> {
  return /^aof_enabled:1/m.test(await redis.info('persistence'));
}

/** A fault of a command on a connection that stood, in words; `again`: what another call does. */
export function commandFailure(error: unknown, address: string, again: string): string {
  const fault = error instanceof Error ? error.message : String(error);
  const named = withoutPassword(address);
  if (/^OOM/.test(fault))
    return `The memory of Redis at ${named} is full (maxmemory). Collect and clear what is done, or give it more; then call this again: ${again}.`;
  if (/NOPERM/.test(fault)) return notAllowed(fault, named);
  if (/^(?:READONLY|MISCONF)/.test(fault))
    return `Redis at ${named} takes no writes now (${fault}). Call this again later: ${again}.`;
  if (/Connection is closed|ECONNREFUSED|ECONNRESET|EPIPE|max retries/i.test(fault))
    return `The connection to Redis at ${named} was lost and did not come back. What was done is kept; call this again: ${again}.`;
  return `Redis at ${named} refused a command (${fault}). What was done is kept; call this again: ${again}.`;
}

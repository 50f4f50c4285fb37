import type { Redis } from 'ioredis';

/** What a Redis has done so far. */
export interface RedisCounts {
  /** Calls by command, those made by scripts among them. */
  calls: ReadonlyMap<string, number>;
  /** Scripts that were called, and waits for a job: what comes over a connection. */
  received: number;
  /** Seconds of processor time. */
  cpu: number;
  bytesIn: number;
  bytesOut: number;
  memory: number;
}

export async function redisCounts(client: Redis): Promise<RedisCounts> {
  const info = await client.info('everything');
  const fact = (name: string): number => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1] ?? 0);
  const calls = new Map<string, number>();
  for (const [, name = '', count] of info.matchAll(/^cmdstat_([^:]+):calls=(\d+)/gm)) calls.set(name, Number(count));
  return {
    calls,
    received: ['evalsha', 'eval', 'bzpopmin'].reduce((sum, name) => sum + (calls.get(name) ?? 0), 0),
    cpu: fact('used_cpu_user') + fact('used_cpu_sys'),
    bytesIn: fact('total_net_input_bytes'),
    bytesOut: fact('total_net_output_bytes'),
    memory: fact('used_memory'),
  };
}

/** What was done between two looks, for each page. */
export function perPage(before: RedisCounts, after: RedisCounts, pages: number) {
  const all = [...after.calls].map(([name, count]) => [name, (count - (before.calls.get(name) ?? 0)) / pages] as const);
  // Its own question, and the greetings of a connection, are no part of the work.
  const calls = all.filter(([name, count]) => count >= 0.005 && !/^(?:info|client|hello|ping)/.test(name));
  return {
    calls: calls.sort((one, other) => other[1] - one[1]),
    total: calls.reduce((sum, [, count]) => sum + count, 0),
    received: (after.received - before.received) / pages,
    cpuMs: (1000 * (after.cpu - before.cpu)) / pages,
    bytesIn: (after.bytesIn - before.bytesIn) / pages,
    bytesOut: (after.bytesOut - before.bytesOut) / pages,
  };
}

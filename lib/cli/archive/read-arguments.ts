import { parseArgs } from 'node:util';
import { isCalendarDate } from '../line-schemas.ts';
import type { ArchiveCommand } from './archive-main.ts';
import { LEASE_SECONDS } from './limits.ts';

/** What a call of `enqueue`, `worker` or `collect` asks for. */
export interface ArchiveOptions {
  sources: string[];
  redis: string;
  queue: string;
  /** `null`: each page's own day. */
  asOf: string | null;
  stay: boolean;
  again: boolean;
  wait: boolean;
  quiet: boolean;
  leaseSeconds: number;
}

export type ParsedArchiveArguments =
  | { kind: 'run'; options: ArchiveOptions }
  | { kind: 'help' }
  | { kind: 'problem'; sentence: string };

const COMMON = {
  redis: { type: 'string' },
  queue: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const OWN = {
  enqueue: { 'as-of': { type: 'string' } },
  worker: { stay: { type: 'boolean' }, again: { type: 'boolean' }, lease: { type: 'string' } },
  collect: { wait: { type: 'boolean' } },
} as const;

/** Reads the arguments; every fault becomes one sentence. */
export function readArchiveArguments(command: ArchiveCommand, args: readonly string[]): ParsedArchiveArguments {
  let values: Record<string, unknown>;
  let sources: string[];
  try {
    const options = { ...COMMON, ...OWN[command] };
    ({ values, positionals: sources } = parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    return problem(`${command}: ${first}.`);
  }
  if (values.help === true) return { kind: 'help' };
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const options: ArchiveOptions = {
    sources,
    redis: text('redis') ?? process.env.PV_REDIS ?? 'redis://127.0.0.1:6379',
    queue: text('queue') ?? 'archive',
    asOf: text('as-of'),
    stay: values.stay === true,
    again: values.again === true,
    wait: values.wait === true,
    quiet: values.quiet === true,
    leaseSeconds: Number(text('lease') ?? LEASE_SECONDS),
  };
  const fault = faultIn(command, options);
  return fault === null ? { kind: 'run', options } : problem(fault);
}

function faultIn(command: ArchiveCommand, options: ArchiveOptions): string | null {
  const { sources, asOf, queue, leaseSeconds } = options;
  if (!isRedisAddress(options.redis))
    return `--redis takes an address such as redis://127.0.0.1:6379; this is none: ${JSON.stringify(withoutPassword(options.redis))}.`;
  if (!/^[\w.-]{1,100}$/.test(queue))
    return `--queue takes a name of letters, digits, dots and dashes; this is none: ${JSON.stringify(queue)}.`;
  if (asOf !== null && !isCalendarDate(asOf))
    return `${JSON.stringify(asOf)} is no date: --as-of takes a day as YYYY-MM-DD, for instance 2013-01-15.`;
  if (!(leaseSeconds >= 1 && leaseSeconds <= 3_600)) return '--lease takes a number of seconds from 1 to 3600.';
  if (command === 'enqueue' && sources.length === 0) return 'Nothing to enqueue was named.';
  if (command !== 'enqueue' && sources.length > 0)
    return `${command} takes no files; ${JSON.stringify(sources[0])} is one for enqueue.`;
  return null;
}

function isRedisAddress(text: string): boolean {
  return URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';
}

/** An address as it may be said: without its password. */
export function withoutPassword(address: string): string {
  return address.replace(/\/\/.*@/, '//***@');
}

function problem(sentence: string): ParsedArchiveArguments {
  return { kind: 'problem', sentence };
}

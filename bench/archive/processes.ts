import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MEASURED = fileURLToPath(new URL('measured-worker.ts', import.meta.url));

/** What one process took, by its own count at its end. */
export interface Took {
  cpuMs: number;
  peakMB: number;
  /** The end of what it said on standard error. */
  said: string;
}

/** The bundle of the command line that is measured, and the Redis that it works over. */
export interface Measured {
  bundle: string;
  redis: string;
}

/** The arguments of a call over a queue. */
export function queueCall(args: readonly string[], { redis }: Measured, queue: string): string[] {
  return [...args, '--redis', redis, '--queue', queue];
}

export function spawned({ bundle }: Measured, args: readonly string[], streams: 'ignore' | 'pipe'): ChildProcess {
  const call = [MEASURED, join(bundle, 'screen.js'), ...args];
  return spawn(process.execPath, call, { stdio: [streams, streams, 'pipe'] });
}

export function finished(child: ChildProcess): Promise<Took> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-10_000);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      if (status === 0) resolve({ ...(JSON.parse(said.trim().split('\n').at(-1) ?? '') as Took), said });
      else reject(new Error(said));
    });
  });
}

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Job, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Connection } from './connect.ts';
import type { FoundPage } from './find-pages.ts';
import { ATTEMPTS, ENQUEUING_MS, FIRST_WAIT_MS } from './limits.ts';
import { type PageJob, pageJob } from './page-job.ts';

/** What all keys in Redis begin with; BullMQ adds the queue's name and its own. */
export const KEY_PREFIX = 'parcel-vigil';

/** Each page is judged as of its own day: that of its fetching, else the day of the first `enqueue`. */
interface OwnDays {
  kind: 'own';
  today: string;
}
interface OneDay {
  kind: 'one';
  day: string;
}
/** What days a queue judges as of; settled by the first `enqueue`. */
export type JudgedDays = OwnDays | OneDay;

export interface Added {
  added: number;
  moved: number;
}

export interface Counts {
  /** Pages that wait for a worker, a retry among them. */
  left: number;
  /** Those of them that a worker has in hand. */
  active: number;
  done: number;
  putAside: number;
}

/**
 * The queue of one archive: BullMQ's jobs, named by content hash, and beside them the order in which the pages came, which a
 * queue does not keep.
 */
export class ArchiveQueue {
  private readonly key: (name: string) => string;
  private readonly redis: Redis;
  private readonly id = randomUUID();

  constructor(
    private readonly link: Connection,
    private readonly queue: Queue,
  ) {
    this.redis = link.redis;
    this.key = (name) => `${KEY_PREFIX}:${queue.name}:archive-${name}`;
  }

  static async open(link: Connection, name: string): Promise<ArchiveQueue> {
    const { Queue } = await import('bullmq');
    const queue = new Queue(name, { connection: link.redis, prefix: KEY_PREFIX, skipMetasUpdate: false });
    queue.on('error', () => {}); // said by the connection
    await queue.waitUntilReady();
    return new ArchiveQueue(link, queue);
  }

  /** For a worker of BullMQ, which makes a connection of its own after it. */
  get connection(): Redis {
    return this.redis;
  }

  /** Settles what days the queue judges as of, or gives what it was settled to. */
  async judgedDays(asOf: string | null, today: string): Promise<JudgedDays> {
    const wanted: JudgedDays = asOf === null ? { kind: 'own', today } : { kind: 'one', day: asOf };
    await this.redis.set(this.key('days'), JSON.stringify(wanted), 'NX');
    return JSON.parse((await this.redis.get(this.key('days'))) ?? JSON.stringify(wanted)) as JudgedDays;
  }

  /**
   * Adds pages and gives how many of them are new, and how many are tried again where they lie now. The order is written first: a call that is killed in between leaves names
   * without jobs, which the next one makes, and never a job that `collect` would not see.
   */
  async add(pages: readonly FoundPage[], dayOf: (page: FoundPage) => string): Promise<Added> {
    const unique = new Map<string, FoundPage>();
    for (const page of pages) if (!unique.has(page.hash)) unique.set(page.hash, page);
    const last = await this.redis.incrby(this.key('last'), unique.size);
    const first = last - unique.size + 1;
    const ranked = [...unique.keys()].flatMap((hash, at) => [first + at, hash]);
    const added = Number(await this.redis.zadd(this.key('order'), 'NX', ...ranked));
    const jobs = [...unique.values()].map((page) => jobOf(page, dayOf(page)));
    await this.queue.addBulk(jobs);
    const moved = added < jobs.length ? await this.moved(jobs) : 0;
    return { added, moved };
  }

  /** Pages that were put aside and lie elsewhere now are tried again from there; gives how many. */
  private async moved(jobs: readonly ReturnType<typeof jobOf>[]): Promise<number> {
    const times = await this.redis.zmscore(this.queue.toKey('failed'), ...jobs.map(({ opts }) => opts.jobId));
    let moved = 0;
    for (const [at, { data, opts }] of jobs.entries()) {
      if (times[at] === null) continue;
      const job = await this.job(opts.jobId);
      if (job === undefined || isSamePlace(job.data, data)) continue;
      await job.updateData(data);
      await job.retry('failed');
      moved += 1;
    }
    return moved;
  }

  /** Says that an `enqueue` is at work, so that no worker leaves before it is done; or that it is done. */
  async sayEnqueuing(isAtWork: boolean): Promise<void> {
    if (isAtWork) await this.redis.zadd(this.key('enqueuing'), Date.now() + ENQUEUING_MS, this.id);
    else await this.redis.zrem(this.key('enqueuing'), this.id);
  }

  async isBeingFilled(): Promise<boolean> {
    return (await this.redis.zcount(this.key('enqueuing'), Date.now(), '+inf')) > 0;
  }

  async counts(): Promise<Counts> {
    const counts = await this.queue.getJobCounts('wait', 'prioritized', 'delayed', 'active', 'completed', 'failed');
    const { wait = 0, prioritized = 0, delayed = 0, active = 0, completed = 0, failed = 0 } = counts;
    return { left: wait + prioritized + delayed + active, active, done: completed, putAside: failed };
  }

  /** Puts what failed back into the queue. */
  async tryAgain(): Promise<void> {
    await this.queue.retryJobs({ state: 'failed', count: 1_000 });
  }

  pageCount(): Promise<number> {
    return this.redis.zcard(this.key('order'));
  }

  /** Names of pages in the order in which they were first enqueued. */
  namesFrom(rank: number, count: number): Promise<string[]> {
    return this.redis.zrange(this.key('order'), String(rank), String(rank + count - 1));
  }

  job(hash: string): Promise<Job<unknown> | undefined> {
    return this.queue.getJob(hash);
  }

  async close(): Promise<void> {
    await this.queue.close();
    this.link.close();
  }
}

function isSamePlace(known: unknown, found: PageJob): boolean {
  const job = pageJob.safeParse(known);
  return job.success && job.data.path === found.path && isDeepStrictEqual(job.data.place, found.place);
}

function jobOf({ hash, source, path, place, fault }: FoundPage, asOf: string) {
  const data: PageJob = { source, path, place, asOf, ...(fault === undefined ? {} : { fault }) };
  return {
    name: 'page',
    data,
    opts: {
      jobId: hash,
      attempts: ATTEMPTS,
      backoff: { type: 'exponential', delay: FIRST_WAIT_MS },
      stackTraceLimit: 0,
      removeOnComplete: false,
      removeOnFail: false,
    },
  };
}

import type { Job } from 'bullmq';
import type { ArchiveCall } from './archive-main.ts';
import { BATCH, PROGRESS_MS } from './limits.ts';
import { unpackAnswer } from './pack-answer.ts';
import { pageJob } from './page-job.ts';
import { numbered, Progress } from './progress.ts';
import { pauseEnded } from './worker.ts';

/** Writes a document a line, in the order in which the pages were first enqueued; false where some page is missing. */
export async function collect(call: ArchiveCall): Promise<boolean> {
  if (call.options.wait) await untilDone(call);
  const writing = new Writing(call);
  const pages = await call.queue.pageCount();
  for (let rank = 0; rank < pages && writing.isHeard; rank += BATCH) {
    const hashes = await call.queue.namesFrom(rank, Math.min(BATCH, pages - rank));
    const jobs = await Promise.all(hashes.map((hash) => call.queue.job(hash)));
    for (const [at, hash] of hashes.entries()) if (writing.isHeard) await writing.take(hash, jobs[at]);
  }
  if (!writing.isHeard) return true;
  writing.sayEnd(pages);
  return writing.allRead && pages > 0;
}

class Writing {
  isHeard = true;
  allRead = true;
  private written = 0;
  private putAside = 0;
  private undone = 0;
  private unmade = 0;
  private unreadable = 0;
  /** How many pages each version of the engine and its lists has screened. */
  private readonly versions = new Map<string, number>();

  constructor(private readonly call: ArchiveCall) {}

  async take(hash: string, job: Job<unknown> | undefined): Promise<void> {
    if (job === undefined) this.unmade += 1;
    else if (job.finishedOn === undefined) this.undone += 1;
    else if (job.failedReason && job.returnvalue == null) this.sayPutAside(job);
    else await this.write(hash, job);
  }

  private async write(hash: string, job: Job<unknown>): Promise<void> {
    const answer = unpackAnswer(job.returnvalue);
    if (answer === null) return this.sayUnreadable(job);
    const { document, remarks, isPartRead } = answer;
    this.countVersion(document);
    for (const remark of remarks) this.call.say(`${sourceOf(job)}: ${remark}`);
    if (isPartRead) this.allRead = false;
    this.isHeard = await this.call.out.write(`${JSON.stringify({ sha256: hash, ...document })}\n`);
    this.written += 1;
  }

  private sayUnreadable(job: Job<unknown>): void {
    this.unreadable += 1;
    this.call.say(`${sourceOf(job)}: its answer in the queue is none that this version reads.`);
  }

  private countVersion({ versions }: Record<string, unknown>): void {
    const version = JSON.stringify(versions);
    this.versions.set(version, (this.versions.get(version) ?? 0) + 1);
  }

  private sayPutAside(job: Job<unknown>): void {
    this.putAside += 1;
    this.call.say(`${sourceOf(job)}: ${job.failedReason}`);
  }

  sayEnd(pages: number): void {
    const { call, written, putAside, undone, unmade, unreadable } = this;
    if (pages === 0) call.say(`Nothing was enqueued in the queue "${call.options.queue}".`);
    else
      call.say(
        `${numbered(written)} of ${numbered(pages)} pages written, in the order in which they were first enqueued.`,
      );
    if (this.versions.size > 1)
      call.say(
        `They were screened by ${this.versions.size} versions: ${versionsSaid(this.versions)}. Each line says by which.`,
      );
    if (unreadable > 0)
      call.say(`${numbered(unreadable)} written by another version, each named above: collect with that.`);
    if (putAside > 0)
      call.say(`${numbered(putAside)} put aside, each named above; "worker --again" tries them once more.`);
    if (undone > 0)
      call.say(`${numbered(undone)} not done yet: let a worker run, then collect again, or collect with --wait.`);
    if (unmade > 0)
      call.say(`${numbered(unmade)} named by an enqueue that did not end: call that enqueue again, it goes on.`);
    if (putAside + undone + unmade + unreadable > 0) this.allRead = false;
  }
}

function versionsSaid(versions: ReadonlyMap<string, number>): string {
  return [...versions].map(([version, count]) => `${numbered(count)} by ${version.replace(/[{}"]/g, '')}`).join('; ');
}

function sourceOf(job: Job<unknown>): string {
  const data = pageJob.safeParse(job.data);
  return data.success ? data.data.source : `job ${job.id}`;
}

async function untilDone(call: ArchiveCall): Promise<void> {
  const progress = new Progress(() => performance.now());
  for (;;) {
    const counts = await call.queue.counts();
    if (counts.left === 0 && !(await call.queue.isBeingFilled())) return;
    call.sayProgress(progress.sentence(counts));
    if (await pauseEnded(PROGRESS_MS, call.stopped)) return;
  }
}

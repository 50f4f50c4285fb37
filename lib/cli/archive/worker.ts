import type { Job, Worker } from 'bullmq';
import { FileRefusal, problem } from '@/lib/files';
import { readFailure } from '../read-input.ts';
import type { ArchiveCall } from './archive-main.ts';
import { type Counts, KEY_PREFIX } from './archive-queue.ts';
import { contentHash } from './content-hash.ts';
import { IN_HAND, MOST_ENDED_WORKERS, PROGRESS_MS } from './limits.ts';
import { packAnswer } from './pack-answer.ts';
import { pageJob } from './page-job.ts';
import { Progress } from './progress.ts';
import { readPage } from './read-page.ts';
import { screenPageFile } from './screen-page-file.ts';

/** Screens pages until all are done, or for ever. */
export async function work(call: ArchiveCall): Promise<boolean> {
  if (call.options.again) await call.queue.tryAgain();
  const worker = await startWorker(call);
  try {
    await untilDone(call);
  } finally {
    // What is in hand is finished and handed back.
    await worker.close();
  }
  if (call.stopped.aborted) call.say('Stopped; what is left waits for the next worker.');
  return true;
}

async function startWorker(call: ArchiveCall): Promise<Worker> {
  const bull = await import('bullmq');
  const leaseMs = call.options.leaseSeconds * 1_000;
  const worker = new bull.Worker(
    call.options.queue,
    async (job) => {
      try {
        return await screenJob(job);
      } catch (fault) {
        // A fault of the page stays one however often it is tried; one of the machine may pass.
        if (fault instanceof FileRefusal) throw new bull.UnrecoverableError(fault.problem.says);
        if (fault instanceof FaultOfArchive) throw new bull.UnrecoverableError(fault.message);
        throw new Error(fault instanceof Error && 'syscall' in fault ? readFailure(fault) : String(fault));
      }
    },
    {
      connection: call.queue.connection,
      prefix: KEY_PREFIX,
      concurrency: IN_HAND,
      lockDuration: leaseMs,
      stalledInterval: Math.min(leaseMs, 5_000),
      maxStalledCount: MOST_ENDED_WORKERS,
      drainDelay: 1,
    },
  );
  worker.on('error', () => {}); // a lost connection is said by the connection
  worker.on('failed', (job, error) => {
    if (job?.finishedOn !== undefined) call.say(`${sourceOf(job)}: ${error.message}`);
  });
  return worker;
}

const CHANGED = problem('unreadable', { reason: 'it has changed since it was enqueued; enqueue it again' });

const OTHER_VERSION =
  'was enqueued by another version of Parcel Vigil, which says more of where it lies; "worker --again" of that version screens it.';

/** What was wrong before a worker came: with an archive that could not be taken apart, or with the job itself. */
class FaultOfArchive extends Error {}

async function screenJob(job: Job): Promise<string> {
  const data = pageJob.safeParse(job.data);
  if (!data.success) throw new FaultOfArchive(OTHER_VERSION);
  const { source, asOf, fault, ...where } = data.data;
  if (fault !== undefined) throw new FaultOfArchive(fault);
  const page = readPage({ source, ...where });
  // Hashed again: what lies there may have changed since it was enqueued, and is then another page.
  if (contentHash(page.chunks()) !== job.id) throw new FileRefusal(CHANGED);
  const answer = await screenPageFile(page, asOf);
  return packAnswer(answer);
}

function sourceOf(job: Job): string {
  const data = pageJob.safeParse(job.data);
  return data.success ? data.data.source : `job ${job.id}`;
}

/** Says how far the work is, until nothing is left and nobody fills the queue, or until it is stopped. */
async function untilDone(call: ArchiveCall): Promise<void> {
  const progress = new Progress(() => performance.now());
  let saidWaiting = false;
  for (;;) {
    const look = await lookAt(call);
    if (look === null) {
      if (await pauseEnded(PROGRESS_MS, call.stopped)) return;
      continue;
    }
    const { counts, isBeingFilled } = look;
    const isFilled = counts.left + counts.done + counts.putAside > 0;
    const isDone = counts.left === 0 && isFilled && !isBeingFilled;
    if (isFilled && !saidWaiting) call.sayProgress(progress.sentence(counts));
    if (!isFilled && !saidWaiting) call.sayProgress('Nothing is enqueued yet; waiting.');
    saidWaiting = !isFilled || counts.left === 0;
    if (isDone && !call.options.stay) return;
    if (await pauseEnded(PROGRESS_MS, call.stopped)) return;
  }
}

/** How the queue stands; `null` while Redis comes back, loads what it had written, or takes no commands: the work waits for it. */
async function lookAt({ queue }: ArchiveCall): Promise<{ counts: Counts; isBeingFilled: boolean } | null> {
  try {
    return { counts: await queue.counts(), isBeingFilled: await queue.isBeingFilled() };
  } catch {
    return null; // that the connection was lost is said by the connection
  }
}

/** Waits; true where it was stopped meanwhile. */
export function pauseEnded(milliseconds: number, stopped: AbortSignal): Promise<boolean> {
  if (stopped.aborted) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', end);
      resolve(stopped.aborted);
    };
    const timer = setTimeout(end, milliseconds);
    stopped.addEventListener('abort', end);
  });
}

import type { Surroundings } from '../main.ts';
import { STATUS_READ, STATUS_UNREAD } from '../status.ts';
import { type TextOutput, textOutput } from '../text-output.ts';
import { ArchiveQueue } from './archive-queue.ts';
import { collect } from './collect.ts';
import { commandFailure, connect, RedisProblem } from './connect.ts';
import { enqueue } from './enqueue.ts';
import { type ArchiveOptions, readArchiveArguments } from './read-arguments.ts';
import { ARCHIVE_USAGE } from './usage.ts';
import { work } from './worker.ts';

const COMMANDS = ['enqueue', 'worker', 'collect'] as const;
export type ArchiveCommand = (typeof COMMANDS)[number];

export function isArchiveCommand(name: string | undefined): name is ArchiveCommand {
  return COMMANDS.some((known) => known === name);
}

/** A call ready to be done. */
export interface ArchiveCall {
  options: ArchiveOptions;
  queue: ArchiveQueue;
  /** Today by the local clock. */
  today: string;
  out: TextOutput;
  /** Says a sentence on standard error. */
  say(sentence: string): void;
  /** Says how far the work is, where that is wanted. */
  sayProgress(sentence: string): void;
  /** Set once the person, or the machine, asks this call to end. */
  stopped: AbortSignal;
}

const WORK: Record<ArchiveCommand, (call: ArchiveCall) => Promise<boolean>> = { enqueue, worker: work, collect };

/** What another call does after one that broke off. */
const AGAIN: Record<ArchiveCommand, string> = {
  enqueue: 'it goes on',
  worker: 'it goes on',
  collect: 'it writes all pages from the first on',
};

/** Does one call of `enqueue`, `worker` or `collect` and gives its exit status. */
export async function archiveMain(
  command: ArchiveCommand,
  args: readonly string[],
  around: Surroundings,
): Promise<number> {
  const out = textOutput(around.stdout);
  const say = (sentence: string) => void around.stderr.write(`${sentence}\n`);
  const parsed = readArchiveArguments(command, args);
  if (parsed.kind === 'help') {
    await out.write(ARCHIVE_USAGE);
    return STATUS_READ;
  }
  if (parsed.kind === 'problem') {
    say(`${parsed.sentence}\n\n${ARCHIVE_USAGE.trimEnd()}`);
    return STATUS_UNREAD;
  }
  const { options } = parsed;
  const sayProgress = (sentence: string) => {
    if (!options.quiet) say(sentence);
  };
  const stop = stopOnSignals();
  let queue: ArchiveQueue | null = null;
  try {
    const link = await connect(options.redis, { say, patience: command === 'worker' ? 'for ever' : 'a while' });
    queue = await ArchiveQueue.open(link, options.queue);
    const call: ArchiveCall = { options, queue, today: around.today, out, say, sayProgress, stopped: stop.signal };
    return (await WORK[command](call)) ? STATUS_READ : STATUS_UNREAD;
  } catch (error) {
    say(error instanceof RedisProblem ? error.message : commandFailure(error, options.redis, AGAIN[command]));
    return STATUS_UNREAD;
  } finally {
    stop.end();
    await queue?.close().catch(() => {}); // Redis has gone, which was said
  }
}

/** The first Ctrl+C, or `kill`, lets the page in hand be finished; the second ends at once, as without us. */
function stopOnSignals(): { signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const stop = () => {
    controller.abort();
    end();
  };
  const end = () => {
    for (const name of names) process.off(name, stop);
  };
  for (const name of names) process.on(name, stop);
  return { signal: controller.signal, end };
}

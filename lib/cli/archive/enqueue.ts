import { findInputs } from '../find-inputs.ts';
import { readFailure } from '../read-input.ts';
import type { ArchiveCall } from './archive-main.ts';
import type { JudgedDays } from './archive-queue.ts';
import { type FoundPage, findPages } from './find-pages.ts';
import { BATCH, PROGRESS_MS } from './limits.ts';
import { numbered } from './progress.ts';

/** Makes jobs of the pages of files, folders and archives; false where some source could not be read. */
export async function enqueue(call: ArchiveCall): Promise<boolean> {
  const { options, queue, today, say } = call;
  const days = await queue.judgedDays(options.asOf, today);
  const fault = dayFault(days, options.asOf, options.queue);
  if (fault !== null) {
    say(fault);
    return false;
  }
  const { inputs, remarks } = await findInputs(options.sources);
  for (const remark of remarks) say(remark);
  const adding = new Adding(call, days);
  await queue.sayEnqueuing(true);
  try {
    for (const input of inputs) {
      if (call.stopped.aborted) break;
      if ('sentence' in input) adding.refuse(input.source, input.sentence);
      else if (input.size === undefined) adding.refuse(input.source, 'is no file; an archive is enqueued from files.');
      else await adding.addFile(input.source, input.size);
    }
    await adding.flush();
  } finally {
    await queue.sayEnqueuing(false);
  }
  adding.sayEnd();
  return adding.allRead && !call.stopped.aborted;
}

/** A queue keeps to the days of its first `enqueue`: a page is screened once, so another day would silently change nothing. */
function dayFault(days: JudgedDays, asOf: string | null, queue: string): string | null {
  if (asOf === null || (days.kind === 'one' && days.day === asOf)) return null;
  const kept = days.kind === 'one' ? `as of ${days.day}` : 'each page as of its own day';
  return `The queue "${queue}" judges ${kept}. Nothing was enqueued; for ${asOf} name another with --queue, for instance --queue ${queue}-${asOf}.`;
}

class Adding {
  allRead = true;
  private waiting: FoundPage[] = [];
  private found = 0;
  private added = 0;
  private moved = 0;
  private readonly start = Date.now();
  private said = this.start;

  constructor(
    private readonly call: ArchiveCall,
    private readonly days: JudgedDays,
  ) {
    if (days.kind === 'own' && call.options.asOf === null)
      call.say(
        `No --as-of was given: pages of a WARC file are judged as of the day they were fetched on, all else as of ${days.today}, the day of the queue's first enqueue.`,
      );
  }

  async addFile(source: string, size: number): Promise<void> {
    try {
      for (const page of findPages(source, size)) {
        this.waiting.push(page);
        if (this.waiting.length >= BATCH) await this.flush();
        if (this.call.stopped.aborted) return;
      }
    } catch (fault) {
      if (!(fault instanceof Error && 'syscall' in fault)) throw fault;
      this.refuse(source, readFailure(fault));
    }
  }

  async flush(): Promise<void> {
    const pages = this.waiting;
    this.waiting = [];
    if (pages.length > 0) {
      const { added, moved } = await this.call.queue.add(pages, (page) => this.dayOf(page));
      this.added += added;
      this.moved += moved;
    }
    this.found += pages.length;
    if (Date.now() - this.said < PROGRESS_MS) return;
    this.said = Date.now();
    await this.call.queue.sayEnqueuing(true);
    const rate = Math.round((1000 * this.found) / (Date.now() - this.start));
    this.call.sayProgress(`${numbered(this.found)} pages found so far, ${numbered(rate)} a second.`);
  }

  private dayOf(page: FoundPage): string {
    return this.days.kind === 'one' ? this.days.day : (page.fetchedOn ?? this.days.today);
  }

  refuse(source: string, sentence: string): void {
    this.call.say(`${source}: ${sentence}`);
    this.allRead = false;
  }

  sayEnd(): void {
    const known = this.found - this.added;
    const twice = known > 0 ? `; ${numbered(known)} with content that the queue held already` : '';
    const moved =
      this.moved > 0 ? `; ${numbered(this.moved)} that were put aside are tried again from where they lie now` : '';
    const stopped = this.call.stopped.aborted ? ' Stopped; call it again to go on.' : '';
    this.call.say(`${numbered(this.added)} ${this.added === 1 ? 'page' : 'pages'} enqueued${twice}${moved}.${stopped}`);
  }
}

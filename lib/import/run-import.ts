import { bytesSource, FILE_LIMITS, type FileLimits, problem } from '@/lib/files';
import { type FileEvent, readFile } from '@/lib/files/read-file';
import type { Parcel } from '@/lib/listings';
import { countFindings, type ScreenedParcel, screenedParcel, screenParcel, versionsOf } from '@/lib/screening';
import type { ImportMessage, ImportOrder, NamedFile } from './messages.ts';

/** What the thread that runs an import gives to it. */
export interface ImportThread {
  post(message: ImportMessage): void;
  /** Milliseconds of a clock; only differences count. */
  now(): number;
  /** Bytes of memory in use, where the browser tells. */
  memory(): number | null;
}

/** Lots gathered for one message, and how long they may wait for more. */
const LOTS_A_MESSAGE = 250;
const POST_EVERY_MS = 100;

/** Reads and judges all files of an order, one after the other. The body of the worker, without the worker. */
export async function runImport(
  order: ImportOrder,
  thread: ImportThread,
  limits: FileLimits = FILE_LIMITS,
): Promise<void> {
  for (const [index, file] of order.files.entries()) {
    const isPdf = /\.(?:pdf|zip)$/i.test(file.name);
    thread.post({ kind: 'file', index, silentMs: isPdf ? limits.pdfMs + limits.silentMs : limits.silentMs });
    await new FileRun(order, thread, limits).read(file);
  }
  thread.post({ kind: 'done' });
}

class FileRun {
  private counts = countFindings([]);
  private waiting: ScreenedParcel[] = [];
  private rows = 0;
  private posted = 0;

  constructor(
    private readonly order: ImportOrder,
    private readonly thread: ImportThread,
    private readonly limits: FileLimits,
  ) {}

  async read({ name, file }: NamedFile): Promise<void> {
    const { limits, thread, order } = this;
    if (file.size > limits.fileBytes) {
      const size = Math.ceil(file.size / 1_000_000);
      thread.post({
        kind: 'refused',
        name,
        problem: problem('too-large', { size, most: limits.fileBytes / 1_000_000 }),
      });
      return;
    }
    const source = bytesSource(name, new Uint8Array(await file.arrayBuffer()));
    const options = { limits, now: thread.now, encodingOf: (each: string) => order.encodings[each] ?? null };
    for await (const event of readFile(source, options)) {
      this.take(event);
      if ((thread.memory() ?? 0) <= limits.memoryBytes) continue;
      this.flush();
      thread.post({
        kind: 'refused',
        name,
        problem: problem('too-much-memory', { most: limits.memoryBytes / 1_000_000 }),
      });
      return;
    }
  }

  private take(event: FileEvent): void {
    switch (event.kind) {
      case 'begin':
        this.begin(event.name, event.url);
        break;
      case 'parcels':
        this.judge(event.parcels);
        this.rows = event.rows;
        if (this.waiting.length >= LOTS_A_MESSAGE) this.flush();
        break;
      case 'pause':
        this.rows = Math.max(this.rows, event.rows);
        if (this.thread.now() - this.posted > POST_EVERY_MS) this.flush();
        break;
      case 'end':
        this.flush();
        this.thread.post({ ...event, counts: { ...event.counts, ...this.counts } });
        break;
      case 'passed-over':
      case 'refused':
        this.flush();
        this.thread.post(event);
        break;
    }
  }

  private begin(source: string, url: string | null): void {
    const { asOf, list, extensionVersion } = this.order;
    this.counts = countFindings([]);
    this.rows = 0;
    this.thread.post({ kind: 'begin', head: { source, url, asOf, versions: versionsOf(extensionVersion, list) } });
  }

  private judge(parcels: readonly Parcel[]): void {
    const { asOf, list } = this.order;
    const screened = parcels.map((parcel) => screenedParcel(parcel, screenParcel(parcel, list, asOf)));
    const { notStated, byVerdict } = countFindings(screened);
    this.counts.notStated += notStated;
    for (const verdict of Object.keys(byVerdict) as (keyof typeof byVerdict)[]) {
      this.counts.byVerdict[verdict] += byVerdict[verdict];
    }
    this.waiting.push(...screened);
  }

  private flush(): void {
    this.posted = this.thread.now();
    if (this.waiting.length === 0) this.thread.post({ kind: 'pause', rows: this.rows });
    else this.thread.post({ kind: 'parcels', parcels: this.waiting, rows: this.rows });
    this.waiting = [];
  }
}

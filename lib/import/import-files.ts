import { FILE_LIMITS, isReadName, problem } from '@/lib/files';
import { Gathering } from './gathering.ts';
import type { ImportMessage, ImportOrder, NamedFile } from './messages.ts';
import type { ImportOptions, ImportResult } from './types.ts';

/** Reads and judges files in a worker of their own; never throws for what is in them. */
export function importFiles(files: readonly File[], options: ImportOptions): Promise<ImportResult> {
  const isWanted = (file: File) => file.webkitRelativePath === '' || isReadName(file.name);
  const passedOver = foldersOf(files.filter((file) => !isWanted(file)));
  return new Import(files.filter(isWanted).map(named), options, passedOver).run();
}

/** The same for text that was pasted. `name` is what the document is called. */
export function importText(text: string, name: string, options: ImportOptions): Promise<ImportResult> {
  return new Import([{ name, file: new Blob([text]) }], options).run();
}

/** How many files of each folder that was given are passed over. */
function foldersOf(files: readonly File[]): Map<string, number> {
  const folders = new Map<string, number>();
  for (const { webkitRelativePath } of files) {
    const folder = webkitRelativePath.split('/', 1)[0]!;
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return folders;
}

/** A file of a folder is known by its path. */
function named(file: File): NamedFile {
  return { name: file.webkitRelativePath || file.name, file };
}

function startWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: 'import' });
}

class Import {
  private readonly gathering: Gathering;
  private worker: Worker | null = null;
  /** Position of the file in hand. */
  private at = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private silentMs = FILE_LIMITS.silentMs;
  private resolve: (result: ImportResult) => void = () => {};

  constructor(
    private readonly files: readonly NamedFile[],
    private readonly options: ImportOptions,
    passedOver: ReadonlyMap<string, number> = new Map(),
  ) {
    this.gathering = new Gathering(files.length, options);
    for (const [folder, count] of passedOver) {
      this.gathering.passOver(folder, count, problem('entry-passed-over', { count }));
    }
  }

  run(): Promise<ImportResult> {
    return new Promise((resolve) => {
      this.resolve = resolve;
      const { signal } = this.options;
      if (signal?.aborted || this.files.length === 0) {
        this.finish(signal?.aborted ?? false);
        return;
      }
      signal?.addEventListener('abort', this.cancel);
      this.start(0);
    });
  }

  private readonly cancel = (): void => this.finish(true);

  /** A worker for all files from this one on: one that was ended takes the rest of its order with it. */
  private start(first: number): void {
    this.worker?.terminate();
    if (first >= this.files.length) {
      this.finish(false);
      return;
    }
    this.at = first;
    this.silentMs = FILE_LIMITS.silentMs;
    const worker = startWorker();
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      if (worker === this.worker) this.take(data, first);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (worker === this.worker)
        this.skip(problem('unreadable', { reason: event.message || 'its reading ended early' }));
    };
    const { asOf, list, extensionVersion, encodings = {} } = this.options;
    const order: ImportOrder = { files: this.files.slice(first), asOf, list, extensionVersion, encodings };
    worker.postMessage(order);
    this.watch(WORKER_START_MS);
  }

  private take(message: ImportMessage, first: number): void {
    if (message.kind === 'done') {
      this.finish(false);
      return;
    }
    if (message.kind === 'file') {
      this.at = first + message.index;
      this.silentMs = message.silentMs;
      this.gathering.beginFile(this.at, this.files[this.at]!.name);
    } else this.gathering.take(message);
    this.watch(this.silentMs);
  }

  /** No word for too long: whatever the file does, the worker is ended, and the next file begun. */
  private watch(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.skip(problem('too-slow', { seconds: milliseconds / 1000 })), milliseconds);
  }

  private skip(why: ReturnType<typeof problem>): void {
    const file = this.files[this.at];
    if (file) this.gathering.take({ kind: 'refused', name: file.name, problem: why });
    this.start(this.at + 1);
  }

  private finish(isCancelled: boolean): void {
    clearTimeout(this.timer);
    this.options.signal?.removeEventListener('abort', this.cancel);
    this.worker?.terminate();
    this.worker = null;
    this.resolve(this.gathering.result(isCancelled));
  }
}

/** A worker's code is loaded and the names are unpacked before its first word. */
const WORKER_START_MS = 30_000;

import {
  type FileContext,
  type PageReading,
  type Parcel,
  readPageInSteps,
  type Sheet,
  SheetsOfFile,
} from '@/lib/listings';
import { type ByteSource, headOf, latinOf } from './byte-source.ts';
import { type FileProblem, FileRefusal } from './file-problem.ts';
import { isReadEntry } from './is-read-name.ts';
import type { FileLimits } from './limits.ts';
import { readOwnExport } from './own-export.ts';
import { indexQueries } from './pages/indexed-queries.ts';
import { problem, refuse } from './problems.ts';
import { RowLimits } from './sheets/row-limits.ts';
import type { FileContent, FileReader, ReadingContext } from './types.ts';
import { InflateBudget } from './zip/read-zip.ts';

const readers: FileReader[] = Object.values(import.meta.glob<{ reader: FileReader }>('./readers/*.ts', { eager: true }))
  .map((module) => module.reader)
  .sort((one, other) => one.priority - other.priority);

/** What is told while a file is read. An archive tells of each of its entries in turn. */
export type FileEvent =
  /** A document begins. */
  | { kind: 'begin'; name: string; url: string | null }
  | { kind: 'parcels'; parcels: Parcel[]; rows: number }
  /** Nothing new: time to let others work, or to stop. */
  | { kind: 'pause'; rows: number }
  | { kind: 'end'; counts: PageReading['counts']; remarks: FileProblem[]; isPartRead: boolean }
  /** Files of an archive that are no catalogues: pictures, scripts beside a saved page. */
  | { kind: 'passed-over'; name: string; count: number; problem: FileProblem }
  /** A file or an entry was not read; of a document that had begun, what was told until then holds. */
  | { kind: 'refused'; name: string; problem: FileProblem };

export interface FileOptions {
  limits: FileLimits;
  /** The encoding that a person chose for a file or entry, `null` where none was chosen. */
  encodingOf?(name: string): string | null;
  /** Milliseconds of a clock; only differences count. */
  now(): number;
}

/** Reads a file of any kind. Whatever is wrong with it is told and never thrown. */
export async function* readFile(source: ByteSource, options: FileOptions): AsyncGenerator<FileEvent> {
  yield* new Reading(options).read(source, 0);
}

/** Codes of remarks that mean that some of the file was not read. */
const LEFT_OUT = new Set<FileProblem['code']>([
  'rows-left-out',
  'columns-left-out',
  'pages-left-out',
  'time-left-out',
  'too-many-lots',
]);

/** The reader of a file's kind; a file without one is refused. */
export function readerOf(source: ByteSource): FileReader {
  if (source.size === 0) refuse('empty');
  const bytes = headOf(source);
  const latin = latinOf(bytes);
  if (bytes.length === source.size && latin.trim() === '') refuse('empty');
  const name = source.name.toLowerCase();
  return readers.find((each) => each.accepts({ name, bytes, latin })) ?? refuse('unknown-kind');
}

class Reading {
  private readonly budget: InflateBudget;

  constructor(private readonly options: FileOptions) {
    this.budget = new InflateBudget(options.limits.inflatedBytes);
  }

  async *read(source: ByteSource, depth: number): AsyncGenerator<FileEvent> {
    const remarks = new Map<string, FileProblem>();
    const context: ReadingContext = {
      limits: this.options.limits,
      budget: this.budget,
      encoding: this.options.encodingOf?.(source.name) ?? null,
      depth,
      remark: (each) => remarks.set(each.code, each),
      now: this.options.now,
    };
    try {
      const content = await this.open(source, context);
      if (content.kind === 'entries') yield* this.readEntries(content.entries, source.name, depth);
      else yield* readDocument(source.name, content, context, remarks);
    } catch (fault) {
      yield { kind: 'refused', name: source.name, problem: problemOf(fault) };
    }
  }

  private async open(source: ByteSource, context: ReadingContext): Promise<FileContent> {
    return readerOf(source).read(source, context);
  }

  private async *readEntries(entries: readonly ByteSource[], name: string, depth: number): AsyncGenerator<FileEvent> {
    if (entries.length === 0) refuse('empty');
    const count = entries.filter((entry) => !isRead(entry)).length;
    // An archive of nothing but other things (a workbook of another program, pictures) is none that was read.
    if (count === entries.length) refuse('unknown-kind');
    if (count > 0) yield { kind: 'passed-over', name, count, problem: problem('entry-passed-over', { count }) };
    for (const entry of entries) {
      if (!isRead(entry)) continue;
      for await (const event of this.read(entry, depth + 1)) {
        // An archive that lies about one entry lies about all of them.
        if (event.kind === 'refused' && ENDS_ARCHIVE.has(event.problem.code)) {
          yield { ...event, name };
          return;
        }
        yield event;
      }
    }
  }
}

/** The address of a fetched page ends as it likes: what it is was said by its server. */
function isRead(entry: ByteSource): boolean {
  return entry.fetched !== undefined || isReadEntry(entry.name);
}

const ENDS_ARCHIVE = new Set<FileProblem['code']>(['inflates-too-far', 'archive-lies']);

async function* readDocument(
  name: string,
  content: Exclude<FileContent, { kind: 'entries' }>,
  context: ReadingContext,
  remarks: Map<string, FileProblem>,
): AsyncGenerator<FileEvent> {
  yield { kind: 'begin', name, url: content.kind === 'page' ? content.url : null };
  const counts = { listings: 0, read: 0, unread: 0 };
  for await (const event of eventsOf(name, content, context)) {
    if (event.kind === 'lots') {
      counts.read += event.parcels.length;
      counts.unread += event.unread;
      yield { kind: 'parcels', parcels: event.parcels, rows: event.rows };
    } else yield event;
  }
  counts.listings = counts.read + counts.unread;
  if (counts.unread > 0) context.remark(problem('lots-unread', { unread: counts.unread, lots: counts.listings }));
  const all = [...remarks.values()];
  yield { kind: 'end', counts, remarks: all, isPartRead: all.some(({ code }) => LEFT_OUT.has(code)) };
}

type LotsEvent = { kind: 'lots'; parcels: Parcel[]; unread: number; rows: number } | { kind: 'pause'; rows: number };

async function* eventsOf(
  name: string,
  content: Exclude<FileContent, { kind: 'entries' }>,
  context: ReadingContext,
): AsyncGenerator<LotsEvent> {
  if (content.kind === 'page') return yield* lotsOfPage(content.document, content.url, context);
  if (content.kind === 'text') return yield* lotsOfText(content.text, context);
  let lots = 0;
  for (const event of lotsOfSheets(name, content.sheets, context)) {
    if (event.kind === 'lots') lots += event.parcels.length + event.unread;
    yield event;
  }
  if (lots === 0 && content.asPage) yield* lotsOfPage(await content.asPage(), null, context);
}

/** Lots that are handed on at once. */
const BATCH = 50;

function* lotsOfSheets(name: string, sheets: Iterable<Sheet>, context: ReadingContext): Generator<LotsEvent> {
  const rows = new RowLimits(context);
  const file = new SheetsOfFile(contextOf(name));
  let left = context.limits.lots;
  let parcels: Parcel[] = [];
  let unread = 0;
  for (const each of sheets) {
    const sheet = readOwnExport(each);
    const start = rows.count;
    for (const lot of file.lots({ ...sheet, rows: () => rows.within(sheet.rows(), start) })) {
      if (lot && left === 0) {
        context.remark(problem('rows-left-out', { most: context.limits.lots }));
        break;
      }
      if (lot) left -= 1;
      if (lot?.parcel) parcels.push(lot.parcel);
      else if (lot) unread += 1;
      else yield { kind: 'pause', rows: rows.count };
      if (parcels.length + unread < BATCH) continue;
      yield { kind: 'lots', parcels, unread, rows: rows.count };
      parcels = [];
      unread = 0;
    }
  }
  yield { kind: 'lots', parcels, unread, rows: rows.count };
}

/** The file's name tells what kind of list it may be; where goods come from it does not state. */
function contextOf(name: string): FileContext {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return { language: null, about: last.replace(/\.[^.]*$/, '').replace(/[_\-.]+/g, ' ') };
}

async function* lotsOfText(text: string, context: ReadingContext): AsyncGenerator<LotsEvent> {
  const { pageOfText } = await import('./pages/load-page.ts');
  for (const kind of ['as-written', 'paragraphs'] as const) {
    let lots = 0;
    for (const event of lotsOfPage(pageOfText(text, kind), null, context)) {
      if (event.kind === 'lots') lots += event.parcels.length + event.unread;
      yield event;
    }
    if (lots > 0) return;
  }
}

function* lotsOfPage(document: Document, url: string | null, context: ReadingContext): Generator<LotsEvent> {
  const steps = readPageInSteps(indexQueries(document), url ?? '');
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { kind: 'pause', rows: 0 };
  const { listings, counts, faults, partRead } = step.value;
  for (const fault of faults) context.remark(problem('reader-fault', { fault }));
  if (partRead) context.remark(problem('too-many-lots', { read: counts.read }));
  yield { kind: 'lots', parcels: listings.map((listing) => listing.parcel), unread: counts.unread, rows: 0 };
}

function problemOf(fault: unknown): FileProblem {
  if (fault instanceof FileRefusal) return fault.problem;
  // A fault of ours, or of the machine: the other files go on.
  return problem('unreadable', { reason: fault instanceof Error ? fault.message : String(fault) });
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FileRefusal, isReadEntry, problem } from '@/lib/files';
import { readerOf } from '@/lib/files/read-file';
import { fetchedPage } from '@/lib/files/warc/fetched-page';
import { warcRecords } from '@/lib/files/warc/warc-records';
import { readDirectory } from '@/lib/files/zip/read-directory';
import { fileSource } from '../file-source.ts';
import { PAGE_LIMITS, warcLimits } from './archive-limits.ts';
import { contentHash } from './content-hash.ts';
import { fileRange } from './file-range.ts';
import { MOST_ZIP_BYTES, MOST_ZIP_ENTRIES } from './limits.ts';
import type { PagePlace } from './page-job.ts';
import { readPage } from './read-page.ts';

/** A page of the archive, ready to be enqueued. */
export interface FoundPage {
  hash: string;
  source: string;
  path: string;
  place: PagePlace;
  /** The day on which it was fetched, where the archive says so. */
  fetchedOn: string | null;
  /** Why it stands for an archive that could not be taken apart. */
  fault?: string;
}

/**
 * The pages of one file: itself, or the entries of an archive. A damaged archive is found as a page of its own (what of it could
 * be read stands before it), so that it ends among those put aside, with the reason.
 */
export function* findPages(source: string, size: number): Generator<FoundPage> {
  const path = resolve(source);
  try {
    switch (kindOf(path, size)) {
      case 'zip':
        yield* zipPages(source, path, size);
        return;
      case 'warc':
        yield* warcPages(source, path, size);
        return;
      default:
        yield wholeFile(source, path);
    }
  } catch (fault) {
    if (!(fault instanceof FileRefusal)) throw fault;
    yield { ...wholeFile(source, path), fault: fault.problem.says };
  }
}

function kindOf(path: string, size: number): string | null {
  try {
    return readerOf(fileSource(path, size)).id;
  } catch (fault) {
    if (fault instanceof FileRefusal) return null; // empty, or of no kind: the worker says so
    throw fault;
  }
}

function wholeFile(source: string, path: string): FoundPage {
  return { hash: contentHash(fileRange(path, 0)), source, path, place: { kind: 'file' }, fetchedOn: null };
}

function* zipPages(source: string, path: string, size: number): Generator<FoundPage> {
  if (size > MOST_ZIP_BYTES)
    throw new FileRefusal(
      problem('too-large', { size: Math.ceil(size / 1_000_000), most: MOST_ZIP_BYTES / 1_000_000 }),
    );
  const archive = readFileSync(path);
  const entries = readDirectory(archive, { ...PAGE_LIMITS, entries: MOST_ZIP_ENTRIES });
  for (const entry of entries) {
    if (entry.name.endsWith('/') || HIDDEN.test(entry.name) || !isReadEntry(entry.name)) continue;
    const place = {
      kind: 'zip',
      start: entry.start,
      packed: entry.packed,
      size: entry.size,
      crc: entry.crc,
      isDeflated: entry.method !== 0,
    } as const;
    const packed = archive.subarray(entry.start, entry.start + entry.packed);
    yield withHash({ source: `${source}/${entry.name}`, path, place, fetchedOn: null }, packed);
  }
}

/** What Finder and Windows add beside the files of an archive. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/i;

/** The hash of what a page unpacks to; of a damaged one, that of the bytes that lie there. */
function withHash(page: Omit<FoundPage, 'hash'>, packed: Uint8Array): FoundPage {
  try {
    return { ...page, hash: contentHash([readPage(page).bytes()]) };
  } catch (fault) {
    if (fault instanceof FileRefusal) return { ...page, hash: contentHash([packed]) };
    throw fault;
  }
}

function* warcPages(source: string, path: string, size: number): Generator<FoundPage> {
  const isStream = isPacked(path);
  let pages = 0;
  for (const record of warcRecords(fileRange(path, 0), warcLimits(size))) {
    const { start, inner } = record.place;
    // Packed as one stream, a record could only be reached by unpacking all before it.
    if (inner > 0 && isStream) throw new FileRefusal(problem('unreadable', { reason: PACKED_AS_A_WHOLE }));
    const page = fetchedPage(record);
    if (page === null) continue;
    pages += 1;
    const name = `${source}/${page.url ?? `record ${pages}`}`;
    const found = {
      source: name,
      path,
      place: { kind: 'warc', start: start + inner },
      fetchedOn: page.fetchedOn,
    } as const;
    try {
      yield { ...found, hash: contentHash([page.body(PAGE_LIMITS.fileBytes)]) };
    } catch (fault) {
      if (!(fault instanceof FileRefusal)) throw fault;
      yield { ...found, hash: contentHash([record.block ?? new Uint8Array(0)]) };
    }
  }
}

const PACKED_AS_A_WHOLE = 'it is packed as one gzip stream; unpack it, or pack it record by record, and enqueue that';

function isPacked(path: string): boolean {
  for (const [first, second] of fileRange(path, 0, 2)) return first === 0x1f && second === 0x8b;
  return false;
}

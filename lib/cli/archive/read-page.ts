import { readFileSync, statSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { type ByteSource, bytesSource, FileRefusal, problem } from '@/lib/files';
import { fetchedPage, pageSource } from '@/lib/files/warc/fetched-page';
import { warcRecords } from '@/lib/files/warc/warc-records';
import { fileSource } from '../file-source.ts';
import { PAGE_LIMITS, warcLimits } from './archive-limits.ts';
import { fileRange } from './file-range.ts';
import type { PageJob, PagePlace } from './page-job.ts';

/** A page's bytes, read from where its job says. Throws `FileRefusal` for a fault of the page, and what the disk throws. */
export function readPage({ path, source, place }: Pick<PageJob, 'path' | 'source' | 'place'>): ByteSource {
  const { size } = statSync(path);
  switch (place.kind) {
    case 'file':
      // A page is held, so that what is hashed is what is screened; a long list is read in pieces.
      if (size <= PAGE_LIMITS.fileBytes) return bytesSource(source, readFileSync(path));
      return { ...fileSource(path, size), name: source };
    case 'zip':
      return bytesSource(source, zipEntry(path, place));
    case 'warc':
      return { ...warcPage(path, place.start, size), name: source };
  }
}

/** Bytes first read of a record: what comes with it of the records behind it is unpacked for nothing. */
const FIRST_OF_RECORD = 2_048;

function zipEntry(path: string, place: PagePlace & { kind: 'zip' }): Uint8Array {
  if (place.size > PAGE_LIMITS.inflatedBytes) throw refusal('too-large', place.size);
  const packed = Buffer.concat([...fileRange(path, place.start, place.packed)]);
  const bytes = place.isDeflated ? inflated(packed, place.size) : packed;
  if (bytes.length !== place.size || crc32(bytes) !== place.crc) throw new FileRefusal(problem('archive-lies'));
  return bytes;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch {
    throw new FileRefusal(problem('archive-damaged'));
  }
}

function warcPage(path: string, start: number, size: number): ByteSource {
  const bytes = fileRange(path, start, undefined, FIRST_OF_RECORD);
  for (const record of warcRecords(bytes, warcLimits(size))) {
    const page = fetchedPage(record);
    if (page !== null) return pageSource(page, path, start, PAGE_LIMITS.fileBytes);
    break;
  }
  throw new FileRefusal(problem('archive-damaged'));
}

function refusal(code: 'too-large', size: number): FileRefusal {
  return new FileRefusal(
    problem(code, { size: Math.ceil(size / 1_000_000), most: PAGE_LIMITS.inflatedBytes / 1_000_000 }),
  );
}

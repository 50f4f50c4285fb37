import type { ByteSource } from '../byte-source.ts';
import { refuse, refuseTooLarge } from '../problems.ts';
import type { FileReader, ReadingContext } from '../types.ts';
import { type FetchedPage, fetchedPage } from '../warc/fetched-page.ts';
import { isWarc } from '../warc/is-warc.ts';
import { isGzip } from '../warc/unpacked-pieces.ts';
import { warcRecords } from '../warc/warc-records.ts';

/** Archives of fetched pages (WARC), packed with gzip or not. */
export const reader: FileReader = {
  id: 'warc',
  priority: 25,
  // By its name, too: one whose beginning is damaged is said to be so, and not read as words without lots.
  accepts: ({ name, bytes, latin }) =>
    latin.startsWith('WARC/1.') || (isGzip(bytes) && isWarc(bytes)) || /\.warc(?:\.gz)?$/.test(name),
  read(source, context) {
    if (context.depth > 0) refuse('archive-in-archive');
    return { kind: 'entries', entries: [...entriesOf(source, context)] };
  },
};

function* entriesOf(source: ByteSource, context: ReadingContext): Generator<ByteSource> {
  const { limits, budget } = context;
  if (source.size > limits.fileBytes) refuseTooLarge(source.size, limits.fileBytes);
  let entries = 0;
  for (const record of warcRecords(source.chunks(), { recordBytes: limits.fileBytes, unpackedBytes: budget.bytes })) {
    const page = fetchedPage(record);
    if (page === null) continue;
    entries += 1;
    if (entries > limits.entries)
      refuse('too-many-entries', { entries: `more than ${limits.entries}`, most: limits.entries });
    yield entryOf(page, `${source.name}/${page.url ?? `record ${entries}`}`, context);
  }
}

/** Unpacked when it is read, so that one damaged page is refused alone. */
function entryOf(page: FetchedPage, name: string, { limits, budget }: ReadingContext): ByteSource {
  let whole: Uint8Array | null = null;
  const bytes = (): Uint8Array => {
    if (whole === null) {
      whole = page.body(limits.fileBytes);
      budget.spend(whole.length);
    }
    return whole;
  };
  return {
    name,
    get size() {
      return bytes().length;
    },
    bytes,
    *chunks() {
      yield bytes();
    },
    fetched: { url: page.url, charset: page.charset },
  };
}

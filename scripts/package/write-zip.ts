import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** A file of an archive: its path with forward slashes, and its bytes. */
export interface ZipEntry {
  path: string;
  bytes: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const NEEDS_VERSION = 20;
/** Made on Unix, so that the file mode below is read as one. */
const MADE_BY = (3 << 8) | NEEDS_VERSION;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;
/** A regular file that everyone may read: `-rw-r--r--`. */
const FILE_MODE = 0o100644;
const MAX_ENTRIES = 0xffff;

/** The first day that an archive can hold, in UTC. */
export const EARLIEST_TIME = Date.UTC(1980, 0, 1);

/**
 * Writes an archive whose bytes follow from the files and the time alone: entries sorted by code unit, one time for all of
 * them, written as UTC, one file mode, no extra fields. It is packed by `fflate`, whose output is the same everywhere; zlib's
 * differs between versions and processors.
 */
export function writeZip(entries: readonly ZipEntry[], time: number): Uint8Array {
  if (entries.length > MAX_ENTRIES)
    throw new Error(`A plain archive holds ${MAX_ENTRIES} files; these are ${entries.length}.`);
  const stamp = dosTime(time);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of sorted(entries)) {
    const name = new TextEncoder().encode(path);
    const packed = deflateSync(bytes, { level: 9 });
    const common = commonFields(stamp, bytes, packed, name);
    const local = joined([fields([LOCAL_HEADER, 4]), common, name, packed]);
    directory.push(
      joined([
        fields([CENTRAL_HEADER, 4], [MADE_BY, 2]),
        common,
        fields([0, 2], [0, 2], [0, 2], [FILE_MODE * 0x10000, 4], [offset, 4]),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listing = joined(directory);
  const count = entries.length;
  const end = fields(
    [END_OF_DIRECTORY, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [listing.length, 4],
    [offset, 4],
    [0, 2],
  );
  return joined([...parts, listing, end]);
}

function sorted(entries: readonly ZipEntry[]): ZipEntry[] {
  const inOrder = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  inOrder.forEach(({ path }, index) => {
    if (path === inOrder[index - 1]?.path) throw new Error(`The archive would hold '${path}' twice.`);
    if (path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'))
      throw new Error(`'${path}' is no path inside an archive.`);
  });
  return inOrder;
}

/** What both headers of an entry say in the same order: version needed, flags, method, time, sums, lengths. */
function commonFields(stamp: number, bytes: Uint8Array, packed: Uint8Array, name: Uint8Array): Uint8Array {
  return fields(
    [NEEDS_VERSION, 2],
    [NAMES_ARE_UTF8, 2],
    [DEFLATED, 2],
    [stamp, 4],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  );
}

/** Time in the low half, day in the high one; always of the time zone UTC, whatever the machine's is. */
function dosTime(time: number): number {
  const at = new Date(Math.max(time, EARLIEST_TIME));
  const clock = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return day * 0x10000 + clock;
}

/** Numbers as little-endian bytes, each with its width. */
function fields(...values: readonly (readonly [value: number, width: 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((total, [, width]) => total + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of values) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

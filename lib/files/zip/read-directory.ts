import type { FileLimits } from '../limits.ts';
import { refuse } from '../problems.ts';

/** One entry as the central directory tells of it, its place checked against its own header. */
export interface DirectoryEntry {
  name: string;
  method: number;
  crc: number;
  /** Bytes as packed and as they will be. */
  packed: number;
  size: number;
  /** Where its packed bytes begin. */
  start: number;
  isEncrypted: boolean;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** "The real value stands in the ZIP64 field": some writers fill it for small files too. */
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;

/** The entries of an archive (APPNOTE.TXT 6.3). Those that overlap, or whose own header says another thing, are refused. */
export function readDirectory(archive: Uint8Array, limits: FileLimits): DirectoryEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > limits.entries) refuse('too-many-entries', { entries: count, most: limits.entries });
    const entries = entriesAt(archive, view, view.getUint32(end + 16, true), count);
    checkApart(entries);
    return entries;
  } catch (fault) {
    if (fault instanceof RangeError) refuse('archive-damaged');
    throw fault;
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return refuse('archive-damaged');
}

function entriesAt(archive: Uint8Array, view: DataView, start: number, count: number): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) refuse('archive-damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const flags = view.getUint16(at + 8, true);
    const nameBytes = archive.subarray(at + 46, at + 46 + nameLength);
    const wide = zip64Of(view, at + 46 + nameLength, extraLength, {
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    const entry = {
      name: nameOf(nameBytes, (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: wide.packed,
      size: wide.size,
      start: 0,
      isEncrypted: (flags & 1) !== 0,
    };
    entry.start = startOf(archive, view, wide.offset, nameBytes, entry.method);
    if (entry.start + entry.packed > view.byteLength) refuse('archive-lies');
    entries.push(entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

interface Sizes {
  size: number;
  packed: number;
  offset: number;
}

function zip64Of(view: DataView, start: number, length: number, sizes: Sizes): Sizes {
  const found = { ...sizes };
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    let value = at + 4;
    for (const name of ['size', 'packed', 'offset'] as const) {
      if (found[name] !== IN_ZIP64) continue;
      found[name] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return found;
}

/** Behind the entry's own header, which must be that of the same entry. */
function startOf(archive: Uint8Array, view: DataView, offset: number, name: Uint8Array, method: number): number {
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) refuse('archive-lies');
  const nameLength = view.getUint16(offset + 26, true);
  const own = archive.subarray(offset + 30, offset + 30 + nameLength);
  const isSame = own.length === name.length && own.every((byte, at) => byte === name[at]);
  if (!isSame || view.getUint16(offset + 8, true) !== method) refuse('archive-lies');
  return offset + 30 + nameLength + view.getUint16(offset + 28, true);
}

/** Entries that share bytes make a small archive inflate without end. */
function checkApart(entries: readonly DirectoryEntry[]): void {
  const sorted = [...entries].sort((one, other) => one.start - other.start);
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1];
    // Between two entries lies at least the header of the second.
    if (next && entry.start + entry.packed + 30 > next.start) refuse('archive-lies');
  }
}

function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Old archives name their files in the code page of DOS; a name is for people only.
    return new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252').decode(bytes);
  }
}

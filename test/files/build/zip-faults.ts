/** Archives with faults that no writer makes. */

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** The first entry says another size or checksum than it has, in its own header and in the directory. */
export function patched(archive: Uint8Array, lie: { size?: number; crc?: number }): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature !== LOCAL && signature !== ENTRY) continue;
    const crcAt = at + (signature === LOCAL ? 14 : 16);
    if (lie.crc !== undefined) view.setUint32(crcAt, lie.crc, true);
    if (lie.size !== undefined) view.setUint32(crcAt + 8, lie.size, true);
  }
  return copy;
}

export interface PackedEntry {
  name: string;
  deflated: Uint8Array;
  /** Bytes that the entry says it unpacks to. */
  size: number;
  crc?: number;
}

/** An archive of entries that were deflated before: the same bytes can be packed many times over at no cost. */
export function archiveOf(entries: readonly PackedEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  for (const entry of entries) {
    offsets.push(length);
    const head = [localHeader(entry), Buffer.from(entry.name), entry.deflated];
    parts.push(...head);
    for (const part of head) length += part.length;
  }
  return withDirectory(parts, length, entries, offsets);
}

/** Two entries whose bytes are the same bytes of the file. */
export function overlapping(entry: PackedEntry): Uint8Array {
  const parts = [localHeader(entry), Buffer.from(entry.name), entry.deflated];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return withDirectory(parts, length, [entry, entry], [0, 0]);
}

function localHeader({ name, deflated, size, crc = 0 }: PackedEntry): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(LOCAL, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc, 14);
  local.writeUInt32LE(deflated.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  return local;
}

function withDirectory(
  parts: readonly Uint8Array[],
  start: number,
  entries: readonly PackedEntry[],
  offsets: readonly number[],
): Uint8Array {
  const directory = entries.flatMap(({ name, deflated, size, crc = 0 }, at) => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(ENTRY, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(deflated.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offsets[at]!, 42);
    return [entry, Buffer.from(name)];
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(start, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

import type { Opening, TrailHeader, TrailLine } from '@/lib/trail';
import type { Database, StoredEntry, StoredPrivate } from './database-schema.ts';
import { EXPORT_BATCH } from './limits.ts';

/** The whole trail in the form of its header, in parts that are written one after the other. */
export async function trailParts(database: Database, header: TrailHeader, format: 'jsonl' | 'json'): Promise<string[]> {
  const parts = [
    format === 'jsonl' ? `${JSON.stringify(header)}\n` : `${JSON.stringify(header).slice(0, -1)},"entries":[\n`,
  ];
  for (let first = 0; first < header.size; first += EXPORT_BATCH) {
    const last = Math.min(first + EXPORT_BATCH, header.size) - 1;
    const lines = await linesBetween(database, first, last);
    const isEnd = last === header.size - 1;
    const texts = lines.map((line) => JSON.stringify(line));
    parts.push(format === 'jsonl' ? `${texts.join('\n')}\n` : `${texts.join(',\n')}${isEnd ? '' : ','}\n`);
  }
  if (format === 'json') parts.push(']}\n');
  return parts;
}

/** Entries from `first` to `last` with what is still kept of their personal values. */
export async function linesBetween(database: Database, first: number, last: number): Promise<TrailLine[]> {
  const transaction = database.transaction(['trail', 'privates']);
  const [entries, privates] = await Promise.all([
    transaction.objectStore('trail').getAll(IDBKeyRange.bound(first, last)),
    transaction.objectStore('privates').getAll(IDBKeyRange.bound([first], [last, []])),
  ]);
  const opened = openings(privates);
  return entries.map(({ sequence, hash, entry }: StoredEntry) => ({ hash, entry, opened: opened.get(sequence) ?? {} }));
}

function openings(privates: readonly StoredPrivate[]): Map<number, Record<string, Opening>> {
  const bySequence = new Map<number, Record<string, Opening>>();
  for (const { sequence, name, salt, value } of privates) {
    const opened = bySequence.get(sequence) ?? {};
    opened[name] = { salt, value };
    bySequence.set(sequence, opened);
  }
  return bySequence;
}

import type { AdvisoryList } from '@/lib/advisories';
import type { Database } from './database-schema.ts';
import type { RecordProof } from './desk-types.ts';
import { EXPORT_BATCH } from './limits.ts';
import { deskValue } from './write-record.ts';

/** Every reading in the record, and the lists that judged: read in parts, as a long record is never held as a whole. */
export async function readProof(database: Database): Promise<RecordProof> {
  const head = await deskValue(database, 'head');
  const proof: RecordProof = { origin: head?.origin ?? null, readings: [], lists: [] };
  const open: OpenReadings = new Map();
  for (let first = 0; first < (head?.size ?? 0); first += EXPORT_BATCH) {
    const entries = await database.getAll('trail', IDBKeyRange.bound(first, first + EXPORT_BATCH - 1));
    for (const { entry } of entries) {
      if (entry.kind === 'list') {
        const { sha256, text } = entry.body;
        proof.lists.push({ sha256, firstUsedAt: entry.at, list: JSON.parse(text) as AdvisoryList });
      }
      // What was taken in from another desk's file is no reading of this one.
      if (entry.kind !== 'read' || entry.body.joined !== undefined) continue;
      const { source, counts, partRead, part, asOf, versions } = entry.body;
      const { list, advisories } = versions;
      const { sequence, at } = entry;
      const reading = { sequence, at, source, counts, partRead, asOf, list, advisories };
      if (part === undefined) proof.readings.push(reading);
      else addPart(proof.readings, open, reading, part);
    }
  }
  return proof;
}

type Reading = RecordProof['readings'][number];
/** Readings of which parts are still to come, by the address of their source. */
type OpenReadings = Map<string, { reading: Reading; partRead: boolean; number: number }>;

/** The parts of a long list are one reading; it is a whole one once the last is there. */
function addPart(
  readings: Reading[],
  open: OpenReadings,
  reading: Reading,
  { number, of }: { number: number; of: number },
): void {
  const { address } = reading.source;
  const before = open.get(address);
  const goesOn = before !== undefined && before.number === number - 1;
  const whole = goesOn ? before.reading : reading;
  if (goesOn) whole.counts = sum(whole.counts, reading.counts);
  else readings.push(whole);
  const partRead = reading.partRead || (goesOn ? before.partRead : number > 1);
  whole.partRead = partRead || number < of;
  if (number < of) open.set(address, { reading: whole, partRead, number });
  else open.delete(address);
}

function sum(one: Reading['counts'], other: Reading['counts']): Reading['counts'] {
  const byVerdict = { ...one.byVerdict };
  for (const verdict of Object.keys(byVerdict) as (keyof typeof byVerdict)[]) {
    byVerdict[verdict] += other.byVerdict[verdict];
  }
  return {
    listings: one.listings + other.listings,
    read: one.read + other.read,
    unread: one.unread + other.unread,
    notStated: one.notStated + other.notStated,
    byVerdict,
  };
}

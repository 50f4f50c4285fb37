import type { AdvisoryList } from '@/lib/advisories';
import type { Database } from './database-schema.ts';
import type { RecordProof } from './desk-types.ts';
import { EXPORT_BATCH } from './limits.ts';
import { deskValue } from './write-record.ts';

/** Every reading in the record, and the lists that judged: read in parts, as a long record is never held as a whole. */
export async function readProof(database: Database): Promise<RecordProof> {
  const head = await deskValue(database, 'head');
  const proof: RecordProof = { origin: head?.origin ?? null, readings: [], lists: [] };
  for (let first = 0; first < (head?.size ?? 0); first += EXPORT_BATCH) {
    const entries = await database.getAll('trail', IDBKeyRange.bound(first, first + EXPORT_BATCH - 1));
    for (const { entry } of entries) {
      if (entry.kind === 'list') {
        const { sha256, text } = entry.body;
        proof.lists.push({ sha256, firstUsedAt: entry.at, list: JSON.parse(text) as AdvisoryList });
      }
      // What was taken in from another desk's file is no reading of this one.
      if (entry.kind !== 'read' || entry.body.joined !== undefined) continue;
      const { source, counts, partRead, asOf, versions } = entry.body;
      const { list, advisories } = versions;
      const { sequence, at } = entry;
      proof.readings.push({ sequence, at, source, counts, partRead, asOf, list, advisories });
    }
  }
  return proof;
}

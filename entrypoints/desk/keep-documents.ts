import type { AdvisoryList } from '@/lib/advisories';
import type { ImportedDocument } from '@/lib/import';
import { parcelOfJson } from '@/lib/screening';
import { breathe, type DeskStore, type KeptReading, type ReadingToKeep } from '@/lib/store';

export interface KeepOptions {
  /** The files that were given, for their hashes. */
  files: readonly File[];
  /** The day is not today's, but was chosen for these files. */
  isDayChosen: boolean;
  list: AdvisoryList;
  extensionVersion: string;
  signal: AbortSignal;
  /** Lots that are kept by now. */
  onKept: (lots: number) => void;
}

const LOTS_AT_ONCE = 100;

export type KeptCounts = Pick<KeptReading, 'fresh' | 'changed' | 'asBefore'>;

/** Lots kept in one go: what is planned and written of more at once would hold up the page, and nobody could stop it. */
const LOTS_OF_A_PART = 1_000;

/**
 * Keeps what was read of files, a part of a document after the other: each is in the record as a whole, or not at all.
 * `signal` ends it between two parts; the record then says that the document was read in part.
 */
export async function keepDocuments(
  store: DeskStore,
  documents: readonly ImportedDocument[],
  { files, isDayChosen, list, extensionVersion, signal, onKept }: KeepOptions,
): Promise<KeptCounts> {
  const counts: KeptCounts = { fresh: 0, changed: 0, asBefore: 0 };
  const known = new Map(files.map((file) => [pathOf(file), file]));
  for (const { document, isPartRead } of documents) {
    const file = known.get(document.source);
    const met = { ids: new Set<string>(), names: new Set<string>(), wasEmpty: false };
    for (const part of partsOf(document)) {
      if (signal.aborted) return counts;
      const kept = await store.keep({
        source: { kind: 'file', address: document.source },
        title: null,
        lots: await lotsOf(part.parcels),
        counts: part.counts,
        partRead: isPartRead,
        ...(part.of > 1 && { part: { number: part.number, of: part.of, met } }),
        asOf: document.asOf,
        isDayChosen,
        list,
        extensionVersion,
        ...(file !== undefined && part.number === 1 ? { file: await identify(file) } : {}),
      });
      counts.fresh += kept.fresh;
      counts.changed += kept.changed;
      counts.asBefore += kept.asBefore;
      onKept(counts.fresh + counts.changed + counts.asBefore);
    }
  }
  return counts;
}

interface Part {
  parcels: ImportedDocument['document']['parcels'];
  /** They add up to those of the document; what could not be read counts with the first. */
  counts: { listings: number; read: number; unread: number };
  /** From 1 to `of`. */
  number: number;
  of: number;
}

/** At least one part, also of a document without lots: that nothing was found is worth a word in the record. */
function* partsOf({ parcels, counts }: ImportedDocument['document']): Iterable<Part> {
  const of = Math.max(1, Math.ceil(parcels.length / LOTS_OF_A_PART));
  for (let number = 1; number <= of; number += 1) {
    const part = parcels.slice((number - 1) * LOTS_OF_A_PART, number * LOTS_OF_A_PART);
    const unread = number === 1 ? counts.unread : 0;
    const read = part.length;
    yield { parcels: part, counts: { listings: read + unread, read, unread }, number, of };
  }
}

/** A page must not stand still while thousands of lots are read back: so many, then it may breathe. */
async function lotsOf(parcels: Part['parcels']): Promise<ReadingToKeep['lots']> {
  const lots: ReadingToKeep['lots'] = [];
  for (const [at, parcel] of parcels.entries()) {
    if (at > 0 && at % LOTS_AT_ONCE === 0) await breathe();
    lots.push({ parcel: parcelOfJson(parcel), gone: false, notes: [] });
  }
  return lots;
}

function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

async function identify(file: File): Promise<{ sha256: string; bytes: number }> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { sha256, bytes: file.size };
}

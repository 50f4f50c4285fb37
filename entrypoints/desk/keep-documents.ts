import type { AdvisoryList } from '@/lib/advisories';
import type { ImportedDocument } from '@/lib/import';
import { parcelOfJson } from '@/lib/screening';
import type { DeskStore, KeptReading, ReadingToKeep } from '@/lib/store';

export interface KeepOptions {
  /** The files that were given, for their hashes. */
  files: readonly File[];
  /** The day is not today's, but was chosen for these files. */
  isDayChosen: boolean;
  list: AdvisoryList;
  extensionVersion: string;
}

const LOTS_AT_ONCE = 500;

export type KeptCounts = Pick<KeptReading, 'fresh' | 'changed' | 'asBefore'>;

/** Keeps what was read of files, one document after the other: each is in the record, or it is not. */
export async function keepDocuments(
  store: DeskStore,
  documents: readonly ImportedDocument[],
  { files, isDayChosen, list, extensionVersion }: KeepOptions,
): Promise<KeptCounts> {
  const counts: KeptCounts = { fresh: 0, changed: 0, asBefore: 0 };
  const known = new Map(files.map((file) => [pathOf(file), file]));
  for (const { document, isPartRead } of documents) {
    const file = known.get(document.source);
    const kept = await store.keep({
      source: { kind: 'file', address: document.source },
      title: null,
      lots: await lotsOf(document),
      counts: document.counts,
      partRead: isPartRead,
      asOf: document.asOf,
      isDayChosen,
      list,
      extensionVersion,
      ...(file === undefined ? {} : { file: await identify(file) }),
    });
    counts.fresh += kept.fresh;
    counts.changed += kept.changed;
    counts.asBefore += kept.asBefore;
  }
  return counts;
}

/** A page must not stand still while thousands of lots are read back: so many, then it may breathe. */
async function lotsOf({ parcels }: ImportedDocument['document']): Promise<ReadingToKeep['lots']> {
  const lots: ReadingToKeep['lots'] = [];
  for (const [at, parcel] of parcels.entries()) {
    if (at > 0 && at % LOTS_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
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

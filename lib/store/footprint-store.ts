import { checkFootprint, type Footprint } from '@/lib/footprints';
import type { Database } from './database-schema.ts';
import { refusal } from './refusals.ts';
import { type DatabaseOptions, withDatabaseOf } from './with-database.ts';

/** Kept at most: more than deposits are profiled. */
export const KEPT_FOOTPRINTS = 100;

/** Footprint files of the reader's organisation, by name. Rejects with a `StoreError`; what is stored stays as it was then. */
export interface FootprintStore {
  /** In the order of their names. Records that are not of today's form are passed over and stay. */
  all(): Promise<Footprint[]>;
  /** Takes the place of one with the same name. */
  keep(footprint: Footprint): Promise<void>;
  remove(name: string): Promise<void>;
}

export function createFootprintStore(options: DatabaseOptions = {}): FootprintStore {
  const withDatabase = withDatabaseOf(options);

  return {
    all: () => withDatabase(readAll),
    keep: (footprint) => withDatabase((database) => put(database, footprint)),
    remove: (name) => withDatabase((database) => database.delete('footprints', name)),
  };
}

async function readAll(database: Database): Promise<Footprint[]> {
  const records = await database.getAll('footprints');
  return records.flatMap((record) => {
    const checked = checkFootprint(record);
    return checked.ok ? [checked.footprint] : [];
  });
}

async function put(database: Database, footprint: Footprint): Promise<void> {
  const transaction = database.transaction('footprints', 'readwrite');
  const names = await transaction.store.getAllKeys();
  if (names.length >= KEPT_FOOTPRINTS && !names.includes(footprint.name)) {
    throw refusal('too-many-footprints', String(KEPT_FOOTPRINTS));
  }
  await transaction.store.put(footprint);
  await transaction.done;
}

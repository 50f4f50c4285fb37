import type { Database } from './database-schema.ts';
import { KINDS_OF_PAGES } from './limits.ts';
import { asUsual, idOfPages, type PageReading, type SiteReadings, withReading } from './site-readings.ts';
import { type DatabaseOptions, withDatabaseOf } from './with-database.ts';

/** Counts of lots by site. Rejects with a `StoreError`; what is stored stays as it was then. */
export interface SiteReadingsStore {
  /** By host, then by kind of pages. */
  all(): Promise<SiteReadings[]>;
  /** One more reading. `null`: nothing to remember. */
  note(reading: PageReading): Promise<SiteReadings | null>;
  /** The last reading is right: it is the custom from now on. */
  accept(id: string): Promise<void>;
  /** Nothing of a host is remembered any more. */
  forget(host: string): Promise<void>;
}

export function createSiteReadingsStore(options: DatabaseOptions = {}): SiteReadingsStore {
  const withDatabase = withDatabaseOf(options);

  return {
    async all() {
      const known = await withDatabase((database) => database.getAll('sites'));
      return known.sort((one, other) => one.id.localeCompare(other.id));
    },
    note: (reading) => withDatabase((database) => note(database, reading)),
    accept: (id) => withDatabase((database) => accept(database, id)),
    forget: (host) => withDatabase((database) => forget(database, host)),
  };
}

async function note(database: Database, reading: PageReading): Promise<SiteReadings | null> {
  const transaction = database.transaction('sites', 'readwrite');
  const known = (await transaction.store.get(idOfPages(reading))) ?? null;
  const next = withReading(known, reading);
  if (next !== null) {
    await transaction.store.put(next);
    if (known === null) await dropOldest(transaction.store);
  }
  await transaction.done;
  return next;
}

interface SitesStore {
  getAll(): Promise<SiteReadings[]>;
  delete(id: string): Promise<void>;
}

async function dropOldest(store: SitesStore): Promise<void> {
  const all = await store.getAll();
  const over = all.sort((one, other) => one.last.at.localeCompare(other.last.at)).slice(0, -KINDS_OF_PAGES);
  for (const { id } of over) await store.delete(id);
}

async function accept(database: Database, id: string): Promise<void> {
  const transaction = database.transaction('sites', 'readwrite');
  const known = await transaction.store.get(id);
  if (known !== undefined) await transaction.store.put(asUsual(known));
  await transaction.done;
}

async function forget(database: Database, host: string): Promise<void> {
  const transaction = database.transaction('sites', 'readwrite');
  for (const known of await transaction.store.getAll()) {
    if (known.host === host) await transaction.store.delete(known.id);
  }
  await transaction.done;
}

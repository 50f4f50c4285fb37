import type { TaughtSite } from '@/lib/listings';
import { parseTaughtSite } from '@/lib/listings/taught/schema';
import { idOfTaught } from '@/lib/listings/taught/taught-site';
import type { Database, StoredTaughtSite } from './database-schema.ts';
import { refusal } from './refusals.ts';
import { type DatabaseOptions, withDatabaseOf } from './with-database.ts';

/** Sites kept at most; far above what anybody teaches by hand. */
export const TAUGHT_SITES = 500;

/** What was taught about sites. Rejects with a `StoreError`; what is stored stays as it was then. */
export interface TaughtStore {
  /** Those of one host, in the order of their paths. Records that are not of today's form are passed over and stay. */
  ofHost(host: string): Promise<TaughtSite[]>;
  /** A newer description of the same pages takes the place of the older. */
  keep(site: TaughtSite): Promise<void>;
  forget(id: string): Promise<void>;
}

export function createTaughtStore(options: DatabaseOptions = {}): TaughtStore {
  const withDatabase = withDatabaseOf(options);
  // Asked at every page: read once, and again after each change. Nobody else writes these.
  let known: Promise<TaughtSite[]> | null = null;

  async function all(): Promise<TaughtSite[]> {
    const reading = known ?? withDatabase(readAll);
    known = reading;
    try {
      return await reading;
    } catch (error) {
      if (known === reading) known = null;
      throw error;
    }
  }

  async function change(run: (database: Database) => Promise<unknown>): Promise<void> {
    try {
      await withDatabase(run);
    } finally {
      known = null;
    }
  }

  return {
    async ofHost(host) {
      const sites = (await all()).filter((site) => site.host === host);
      return sites.sort((one, other) => one.path.localeCompare(other.path));
    },
    keep: (site) => change((database) => put(database, site)),
    forget: (id) => change((database) => database.delete('taught', id)),
  };
}

async function put(database: Database, site: TaughtSite): Promise<void> {
  const id = idOfTaught(site);
  const transaction = database.transaction('taught', 'readwrite');
  const keys = await transaction.store.getAllKeys();
  if (keys.length >= TAUGHT_SITES && !keys.includes(id)) throw refusal('too-many-sites', String(TAUGHT_SITES));
  await transaction.store.put({ id, site });
  await transaction.done;
}

async function readAll(database: Database): Promise<TaughtSite[]> {
  const records: StoredTaughtSite[] = await database.getAll('taught');
  return records.flatMap(({ site }) => {
    const read = parseTaughtSite(site);
    return read.ok ? [read.site] : [];
  });
}

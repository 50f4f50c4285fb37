import { checkLocalDraft } from '@/lib/advisories/local-draft';
import type { Database, StoredLocalAdvisory } from './database-schema.ts';
import { refusal } from './refusals.ts';
import { type DatabaseOptions, withDatabaseOf } from './with-database.ts';

/** Kept at most; far above what anybody drafts by hand, and far below what would slow down judging. */
export const LOCAL_ADVISORIES = 50;

/** The reader's own advisories. Rejects with a `StoreError`; what is stored stays as it was then. */
export interface LocalAdvisoryStore {
  /** In the order of their ids. Records that are not of today's form are passed over and stay. */
  all(): Promise<StoredLocalAdvisory[]>;
  get(id: string): Promise<StoredLocalAdvisory | null>;
  /** Takes the place of one with the same id. */
  put(local: StoredLocalAdvisory): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createLocalAdvisoryStore(options: DatabaseOptions = {}): LocalAdvisoryStore {
  const withDatabase = withDatabaseOf(options);

  return {
    all: () =>
      withDatabase(async (database) => (await database.getAll('locals')).flatMap((one) => readLocal(one) ?? [])),
    get: (id) => withDatabase(async (database) => readLocal(await database.get('locals', id))),
    put: (local) => withDatabase((database) => put(database, local)),
    remove: (id) => withDatabase((database) => database.delete('locals', id)),
  };
}

async function put(database: Database, local: StoredLocalAdvisory): Promise<void> {
  const transaction = database.transaction('locals', 'readwrite', { durability: 'strict' });
  const keys = await transaction.store.getAllKeys();
  if (keys.length >= LOCAL_ADVISORIES && !keys.includes(local.id)) {
    throw refusal('too-many-locals', String(LOCAL_ADVISORIES));
  }
  await transaction.store.put(local);
  await transaction.done;
}

function readLocal(record: StoredLocalAdvisory | undefined): StoredLocalAdvisory | null {
  const checked = checkLocalDraft(record?.draft);
  if (record === undefined || !checked.ok || checked.draft.advisory.id !== record.id) return null;
  return { id: record.id, keptOn: String(record.keptOn), draft: checked.draft };
}

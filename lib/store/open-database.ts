import { openDB } from 'idb';
import type { Database, Migration, ParcelVigilDatabase, UpgradeTransaction } from './database-schema.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import { asStoreError, StoreError } from './store-problem.ts';
import { within } from './within.ts';

export const DATABASE_NAME = 'parcel-vigil';

/** A browser may leave `open()` without an answer for ever; nobody waits longer than this. */
export const OPEN_TIMEOUT_MS = 5_000;

export interface OpenOptions {
  /** The connection ended: a newer version wants the database, or the browser closed it. */
  onEnd?: () => void;
  timeoutMs?: number;
  /** Steps of an older version, for its backup; a test's own. */
  migrations?: readonly Migration[];
  name?: string;
}

/** Opens the database in the form this code knows. Rejects with a `StoreError` that names the problem; deletes nothing. */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const { onEnd = () => {}, timeoutMs = OPEN_TIMEOUT_MS, migrations = MIGRATIONS, name = DATABASE_NAME } = options;
  if (typeof indexedDB === 'undefined' || indexedDB === null)
    throw new StoreError('no-database', 'IndexedDB is missing');

  let isBlocked = false;
  let isLate = false;
  let failedStep: unknown = null;

  const opening = openDB<ParcelVigilDatabase>(name, migrations.at(-1)?.to ?? 1, {
    upgrade(database, from, _to, transaction) {
      migrate(database, from, transaction, migrations).catch((error: unknown) => {
        failedStep = error;
        abort(transaction);
      });
      // An abort rejects this too; the open request tells it as well, and there it is handled.
      transaction.done.catch(() => {});
    },
    blocked() {
      isBlocked = true;
    },
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
  opening.then(
    (database) => isLate && database.close(),
    () => {},
  );

  try {
    return await within(timeoutMs, opening, () => (isBlocked ? 'blocked' : 'no-answer'));
  } catch (error) {
    isLate = true;
    if (failedStep !== null) throw new StoreError('migration', String(failedStep), failedStep);
    if (error instanceof Error && error.name === 'VersionError') throw new StoreError('newer', error.name, error);
    throw asStoreError(error);
  }
}

function abort(transaction: UpgradeTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The failed request has already ended it; the open request rejects either way.
  }
}

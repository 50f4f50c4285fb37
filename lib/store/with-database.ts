import type { Database } from './database-schema.ts';
import { OPEN_TIMEOUT_MS, type OpenOptions, openDatabase } from './open-database.ts';
import { asStoreError } from './store-problem.ts';
import { within } from './within.ts';

/** Test-only seams of a store: how the database is opened, and how long an answer may take. */
export interface DatabaseOptions {
  open?: (options: OpenOptions) => Promise<Database>;
  timeoutMs?: number;
}

/** Opens the database for one piece of work, closes it, and rejects with a `StoreError`. */
export type WithDatabase = <Value>(run: (database: Database) => Promise<Value>) => Promise<Value>;

export function withDatabaseOf({ open = openDatabase, timeoutMs = OPEN_TIMEOUT_MS }: DatabaseOptions): WithDatabase {
  return async (run) => {
    const database = await open({});
    try {
      return await within(timeoutMs, run(database), () => 'no-answer');
    } catch (error) {
      throw asStoreError(error);
    } finally {
      database.close();
    }
  };
}

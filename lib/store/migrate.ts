import type { Database, Migration, UpgradeTransaction } from './database-schema.ts';

const files = import.meta.glob<Migration>('./migrations/*.ts', { eager: true, import: 'migration' });

/** All steps, first to last. */
export const MIGRATIONS: readonly Migration[] = Object.values(files).sort((a, b) => a.to - b.to);

/** Runs the steps that a database of version `from` lacks, one after the other. Throws with the step that failed. */
export async function migrate(
  database: Database,
  from: number,
  transaction: UpgradeTransaction,
  migrations: readonly Migration[],
): Promise<void> {
  for (const { to, run } of migrations) {
    if (to <= from) continue;
    try {
      await run(database, transaction);
    } catch (cause) {
      throw new Error(`Step ${to} of the database's migrations failed.`, { cause });
    }
  }
}

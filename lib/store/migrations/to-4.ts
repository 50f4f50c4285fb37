import type { Migration } from '../database-schema.ts';

/** The reader's own advisories, each with its letter. */
export const migration: Migration = {
  to: 4,
  run(database) {
    database.createObjectStore('locals', { keyPath: 'id' });
  },
};

import type { Migration } from '../database-schema.ts';

/** Footprint files of the reader's organisation. */
export const migration: Migration = {
  to: 6,
  run(database) {
    database.createObjectStore('footprints', { keyPath: 'name' });
  },
};

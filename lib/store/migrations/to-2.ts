import type { Migration } from '../database-schema.ts';

/** What is trusted of the signed feed. */
export const migration: Migration = {
  to: 2,
  run(database) {
    database.createObjectStore('trust');
  },
};

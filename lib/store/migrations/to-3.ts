import type { Migration } from '../database-schema.ts';

/** What readers of pages taught about sites. */
export const migration: Migration = {
  to: 3,
  run(database) {
    database.createObjectStore('taught', { keyPath: 'id' });
  },
};

import type { Migration } from '../database-schema.ts';

/** How many lots were found on the pages of each site. */
export const migration: Migration = {
  to: 7,
  run(database) {
    database.createObjectStore('sites', { keyPath: 'id' });
  },
};

import type { Migration } from '../database-schema.ts';

/** The advisory list in two generations, and the pointer to the one in use. */
export const migration: Migration = {
  to: 1,
  run(database) {
    database.createObjectStore('generations', { keyPath: 'generation' });
    database.createObjectStore('pointers');
  },
};

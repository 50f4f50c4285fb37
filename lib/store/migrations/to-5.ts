import type { Migration } from '../database-schema.ts';

/** Kept findings, reviews, the trail with its personal values apart, and what the desk keeps. */
export const migration: Migration = {
  to: 5,
  run(database) {
    database.createObjectStore('findings', { keyPath: 'id' }).createIndex('source', 'source.address');
    database.createObjectStore('reviews', { keyPath: 'sequence' }).createIndex('finding', 'findingId');
    database.createObjectStore('trail', { keyPath: 'sequence' });
    database.createObjectStore('privates', { keyPath: ['sequence', 'name'] }).createIndex('at', 'at');
    database.createObjectStore('pictures', { keyPath: 'id' });
    database.createObjectStore('desk');
    database.createObjectStore('views', { keyPath: 'id' });
  },
};

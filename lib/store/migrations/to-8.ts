import type { Migration } from '../database-schema.ts';

/**
 * Findings by their place, so that a part of a long list is held against what is kept of its lots alone; and by verdict, so
 * that a hundred thousand are read piece by piece, what to check first in front.
 */
export const migration: Migration = {
  to: 8,
  run(_database, transaction) {
    const findings = transaction.objectStore('findings');
    findings.createIndex('place', ['source.address', 'lotKey']);
    findings.createIndex('verdict', ['parcel.verdict', 'id']);
  },
};

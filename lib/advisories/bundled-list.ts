import type { Advisory, AdvisoryList } from './schema.ts';

const files = import.meta.glob<Advisory>('./bundled/*.ts', { eager: true, import: 'advisory' });

/**
 * Version of the bundled list: the day it was made and a number within that day, so that lists of different makers order
 * by their day. Raise it with every change in `bundled/`.
 */
const VERSION = 2026112401;
const ISSUED = '2026-11-24';

let list: AdvisoryList | null = null;

/** The list that ships in the package: every file in `bundled/`, by date. Always the same object. */
export function bundledList(): AdvisoryList {
  list ??= { version: VERSION, issued: ISSUED, advisories: Object.values(files).sort(byDateAndId) };
  return list;
}

function byDateAndId(a: Advisory, b: Advisory): number {
  return a.date.earliest.localeCompare(b.date.earliest) || a.id.localeCompare(b.id);
}

import { bundledList } from '@/lib/advisories/bundled-list';
import { EVERYTHING } from '@/lib/desk';
import type { SaidExport } from './in-language.ts';

/** What a file is written from, for tests: a test names only what it is about. */
export function deskExport(given: Partial<SaidExport> = {}): SaidExport {
  const inUse = bundledList();
  return {
    findings: [],
    reviews: new Map(),
    of: given.findings?.length ?? 0,
    filter: EVERYTHING,
    origin: 'a1'.repeat(16),
    readings: [],
    lists: [{ sha256: 'f'.repeat(64), firstUsedAt: '2026-11-24T08:00:00.000Z', list: inUse }],
    inUse,
    madeAt: '2026-11-24T12:30:00.000Z',
    extensionVersion: '0.1.0',
    minutesBehindUtc: () => 0,
    say: null,
    ...given,
  };
}

import type { ScreenedParcel } from '@/lib/screening';
import type { Decided, DeskFinding } from './types.ts';

/** Findings for tests: a test names only what it is about. */

export function screened(given: Partial<ScreenedParcel> = {}): ScreenedParcel {
  return {
    lot: 'T-105',
    title: 'Makeable 6-8 gr',
    description: null,
    carats: 47.76,
    stones: 127,
    price: null,
    seller: null,
    certificate: null,
    closes: '2013-01-18',
    stated: true,
    verdict: 'alerted-zone',
    zone: 'bria',
    regime: 'vigilance',
    origin: [],
    reasons: [],
    ...given,
  };
}

export function deskFinding(given: Partial<DeskFinding> = {}): DeskFinding {
  return {
    id: 'f1',
    source: {
      kind: 'page',
      address: 'https://tenders.example.com/january-2013',
      name: 'tenders.example.com',
      title: 'Rough diamond tender, January 2013',
    },
    asOf: '2013-01-15',
    firstReadAt: '2026-11-24T09:00:00.000Z',
    readAt: '2026-11-24T09:00:00.000Z',
    text: 'T-105 Makeable 6-8 gr Bria, CAR 47.76 127',
    textHash: 'a'.repeat(64),
    basis: 'c'.repeat(64),
    gone: false,
    versions: { extension: '0.1.0', gazetteer: '2026-11-24', advisories: '1' },
    parcel: screened(),
    notes: [],
    changes: [],
    hasPicture: false,
    standing: { state: 'to-check' },
    ...given,
  };
}

export function decided(given: Partial<Decided> = {}): Decided {
  return {
    sequence: 7,
    decision: 'cleared',
    reason: 'Certificate and origin papers seen',
    note: '',
    assignee: null,
    who: 'A. Peeters',
    at: '2026-11-24T10:00:00.000Z',
    text: 'T-105 Makeable 6-8 gr Bria, CAR 47.76 127',
    textHash: 'a'.repeat(64),
    basis: 'c'.repeat(64),
    advisories: '1',
    ...given,
  };
}

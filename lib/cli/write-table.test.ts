import { expect, it } from 'vitest';
import type { ScreenedDocument, ScreenedParcel } from '@/lib/screening';
import { documentTable } from './write-table.ts';

function parcel(changed: Partial<ScreenedParcel>): ScreenedParcel {
  return {
    lot: null,
    title: null,
    description: null,
    carats: null,
    stones: null,
    price: null,
    seller: null,
    certificate: null,
    closes: null,
    stated: false,
    verdict: 'none',
    zone: null,
    regime: null,
    origin: [],
    reasons: [],
    ...changed,
  };
}

function screened(parcels: ScreenedParcel[]): ScreenedDocument {
  return {
    source: '-',
    url: null,
    asOf: '2013-01-15',
    versions: { extension: '1', gazetteer: '1', advisories: '1' },
    counts: {
      listings: parcels.length + 1,
      read: parcels.length,
      unread: 1,
      notStated: 1,
      byVerdict: { 'alerted-zone': 0, 'car-other': 0, 'car-unspecified': 0, ambiguous: 0, none: parcels.length },
    },
    parcels,
  };
}

it('says what was read, and how many lots could not be', () => {
  const table = documentTable(screened([parcel({ lot: '7' })]));
  expect(table).toContain('standard input\nas of 2013-01-15: 1 lot read, 1 of 2 could not be read, 1 states no origin');
});

it('keeps a page from moving the cursor or breaking the rows', () => {
  const table = documentTable(screened([parcel({ lot: '\u001b[2J1\n2\u202e3' })]));
  expect(table).not.toMatch(/[\u001b\u202e]/);
  expect(table.split('\n').find((line) => line.includes('[2J1'))).toMatch(/^\[2J1 23 /);
});

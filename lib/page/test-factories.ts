import type { OriginStatement } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import type { FrameReading } from './report.ts';

/** Valid objects for this room's tests; a test names only what it is about. */
export function parcel(given: Partial<Parcel> = {}): Parcel {
  return {
    lot: '1',
    title: null,
    description: null,
    carats: 3.2,
    stones: null,
    price: null,
    seller: null,
    certificate: null,
    closes: null,
    goods: 'rough',
    origin: [],
    ...given,
  };
}

export function origin(given: Partial<OriginStatement> = {}): OriginStatement {
  const text = given.text ?? 'Bria';
  return {
    field: 'origin',
    text,
    start: 0,
    end: text.length,
    denied: false,
    uncertain: false,
    doubt: null,
    unusualCharacters: false,
    places: [],
    ...given,
  };
}

export function reading(parcels: Parcel[], given: Partial<FrameReading> = {}): FrameReading {
  return {
    state: parcels.length > 0 ? 'done' : 'none',
    counts: { listings: parcels.length, read: parcels.length, unread: 0 },
    parcels,
    keys: parcels.map((_, index) => `k${index}`),
    notes: [],
    statedDate: null,
    faults: [],
    notVisible: [],
    ...given,
  };
}

import type { AdvisoryList } from '@/lib/advisories';
import { type OriginStatement, readOrigins } from '@/lib/gazetteer';
import type { ReadingToKeep } from '@/lib/store/desk-types';

const PLACES = ['Bria', 'Carnot', 'Botswana', 'Haute-Kotto'];
let statements: OriginStatement[][] | null = null;

/** A reading of many lots, a quarter each in an alerted zone, elsewhere in the country, outside it, and for a person to judge. */
export function lotsToKeep(count: number, list: AdvisoryList, address = 'https://tender.example/sale'): ReadingToKeep {
  statements ??= PLACES.map((place) => readOrigins(place, 'origin'));
  const read = statements;
  const unstated = { description: null, stones: null, price: null, certificate: null, closes: null };
  const lots = Array.from({ length: count }, (_, at) => ({
    parcel: {
      lot: String(at),
      title: `Rough diamonds, parcel ${at}`,
      carats: at / 10,
      seller: 'A. Seller',
      ...unstated,
      goods: 'rough' as const,
      origin: read[at % read.length]!,
    },
    gone: false,
    notes: [],
  }));
  const counts = { listings: count, read: count, unread: 0 };
  const source = { kind: 'page' as const, address };
  return { source, title: 'Sale', lots, counts, partRead: false, asOf: '2026-11-24', list, extensionVersion: '1' };
}

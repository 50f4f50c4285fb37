import { bytesSource, FILE_LIMITS, type FileLimits, type FileProblem } from '@/lib/files';
import { readFile } from '@/lib/files/read-file';
import type { Parcel } from '@/lib/listings';

/** Everything that reading a file tells, gathered. */
export interface WholeReading {
  parcels: Parcel[];
  documents: string[];
  refused: { name: string; problem: FileProblem }[];
  remarks: FileProblem[];
  isPartRead: boolean;
  passedOver: number;
  listings: number;
}

export interface WholeOptions {
  limits?: Partial<FileLimits>;
  encoding?: string;
}

export async function readWhole(
  name: string,
  content: Uint8Array | string,
  options: WholeOptions = {},
): Promise<WholeReading> {
  const reading: WholeReading = {
    parcels: [],
    documents: [],
    refused: [],
    remarks: [],
    isPartRead: false,
    passedOver: 0,
    listings: 0,
  };
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const events = readFile(bytesSource(name, bytes), {
    limits: { ...FILE_LIMITS, ...options.limits },
    encodingOf: () => options.encoding ?? null,
    now: () => performance.now(),
  });
  for await (const event of events) {
    if (event.kind === 'begin') reading.documents.push(event.name);
    if (event.kind === 'parcels') reading.parcels.push(...event.parcels);
    if (event.kind === 'refused') reading.refused.push({ name: event.name, problem: event.problem });
    if (event.kind === 'passed-over') reading.passedOver += event.count;
    if (event.kind !== 'end') continue;
    reading.remarks.push(...event.remarks);
    reading.isPartRead ||= event.isPartRead;
    reading.listings += event.counts.listings;
  }
  return reading;
}

/** A parcel's lot, weight, stones, and the places that it states as its origin. */
export function inShort(parcel: Parcel): string {
  const places = parcel.origin.flatMap((each) => (each.denied ? [] : each.places.map((place) => place.text)));
  return [parcel.lot, parcel.carats, parcel.stones, [...new Set(places)].join('+')].join(' | ');
}

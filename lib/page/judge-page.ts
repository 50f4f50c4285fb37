import type { AdvisoryList } from '@/lib/advisories';
import { type Listing, type PageReading, readPageInSteps } from '@/lib/listings';
import { type Finding, screenParcel } from '@/lib/screening';
import { keyLots } from './lot-key.ts';
import type { Steps } from './slices.ts';

/** A listing to be shown, with its finding as of today. Paint only: the background judges again, and its word counts. */
export interface JudgedListing {
  key: string;
  listing: Listing;
  finding: Finding;
}

export interface KeyedReading {
  reading: PageReading;
  /** One for each listing, in the same order. */
  keys: string[];
}

/** Reads the page. `onSigns` is called once the page has passed the first cheap look, so may hold lots. */
export function* readWithKeys(page: Document, url: string, onSigns: () => void): Steps<KeyedReading> {
  const steps = readPageInSteps(page, url);
  let step = steps.next();
  // The reading pauses for the first time only on a page with signs of lots; on any other it ends at once.
  if (!step.done) onSigns();
  while (!step.done) step = steps.next(yield);
  const reading = step.value;
  return { reading, keys: keyLots(reading.listings.map((listing) => listing.parcel)) };
}

/** The findings to show, for lots that state an origin; those judged so far where the time runs out. */
export function* judgeReading(
  { reading, keys }: KeyedReading,
  advisories: AdvisoryList,
  asOf: string,
): Steps<JudgedListing[]> {
  const judged: JudgedListing[] = [];
  for (const [index, listing] of reading.listings.entries()) {
    if (listing.parcel.origin.length === 0) continue;
    const finding = screenParcel(listing.parcel, advisories, asOf);
    if (finding.verdict !== 'none') judged.push({ key: keys[index]!, listing, finding });
    if ((yield) === 'stop') break;
  }
  return judged;
}

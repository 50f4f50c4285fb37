import type { AdvisoryList } from '@/lib/advisories';
import { type Listing, type PageReading, type Parcel, readPageInSteps } from '@/lib/listings';
import { type Finding, screenParcel } from '@/lib/screening';
import { LotKeys } from './lot-key.ts';
import type { Steps } from './slices.ts';
import { isElsewhere } from './words-to-paint.ts';

/** Keys are made quickly: one look at the clock for so many. */
const LOTS_PER_STEP = 200;

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
  const lotKeys = new LotKeys();
  const keys: string[] = [];
  for (const { parcel } of reading.listings) {
    keys.push(lotKeys.keyOf(parcel));
    if (keys.length % LOTS_PER_STEP === 0) yield;
  }
  return { reading, keys };
}

/** The findings to show, for lots that state an origin; those judged so far where the time runs out. */
export function* judgeReading(
  { reading, keys }: KeyedReading,
  advisories: AdvisoryList,
  asOf: string,
): Steps<JudgedListing[]> {
  const judged: JudgedListing[] = [];
  for (const [index, listing] of reading.listings.entries()) {
    if (!namesAnyPlaceOfCar(listing.parcel)) continue;
    const finding = screenParcel(listing.parcel, advisories, asOf);
    if (finding.verdict !== 'none') judged.push({ key: keys[index]!, listing, finding });
    if ((yield) === 'stop') break;
  }
  return judged;
}

/** Most lots on most pages state none: not worth judging where only what is found is shown. */
function namesAnyPlaceOfCar({ origin }: Parcel): boolean {
  return origin.some(({ places }) => places.some((place) => !isElsewhere(place.id)));
}

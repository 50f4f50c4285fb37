import type { AdvisoryList } from '@/lib/advisories';
import { type Listing, type PageReading, type Parcel, readPageInSteps, type TaughtSite } from '@/lib/listings';
import { type JudgedPlace, judgePlaces } from '@/lib/screening/judge-places';
import { drawPage } from './drawn-page.ts';
import { LotKeys } from './lot-key.ts';
import type { ShadowRoots } from './shadow-roots.ts';
import type { Steps } from './slices.ts';
import type { ShownVerdict } from './verdict-look.ts';
import { isElsewhere } from './words-to-paint.ts';

/** Keys are made quickly: one look at the clock for so many. */
const LOTS_PER_STEP = 200;
const JUDGED_PER_STEP = 8;

/** A listing to be shown, judged as of today. Paint only: the background judges again, and its word counts. */
export interface JudgedListing {
  key: string;
  listing: Listing;
  verdict: ShownVerdict;
  /** The place that the verdict rests on. */
  decisive: JudgedPlace;
  /** All stated places that count. */
  places: readonly JudgedPlace[];
}

/** What is to be shown of a page, with the list that it was judged by. */
export interface JudgedPage {
  listings: JudgedListing[];
  list: AdvisoryList;
}

export interface KeyedReading {
  reading: PageReading;
  /** One for each listing, in the same order. */
  keys: string[];
}

/**
 * Reads the page. `onSigns` is called once the page has passed the first cheap look, so may hold lots. A page with figures
 * in its shadow roots is read as it is drawn.
 */
export function* readWithKeys(
  page: Document,
  url: string,
  onSigns: () => void,
  taught: readonly TaughtSite[] = [],
  shadows?: ShadowRoots,
): Steps<KeyedReading> {
  shadows?.find(page);
  const drawn = shadows && /\d/.test(shadows.words) ? yield* drawPage(page, shadows) : null;
  const reading = yield* readSteps(drawn?.page ?? page, url, onSigns, taught);
  if (drawn) {
    reading.listings = reading.listings.map(drawn.inPage);
    reading.partRead ||= !drawn.isWhole;
  }
  const lotKeys = new LotKeys();
  const keys: string[] = [];
  for (const { parcel } of reading.listings) {
    keys.push(lotKeys.keyOf(parcel));
    if (keys.length % LOTS_PER_STEP === 0) yield;
  }
  return { reading, keys };
}

function* readSteps(
  page: Document,
  url: string,
  onSigns: () => void,
  taught: readonly TaughtSite[],
): Steps<PageReading> {
  const steps = readPageInSteps(page, url, { taught });
  let step = steps.next();
  // The reading pauses for the first time only on a page with signs of lots; on any other it ends at once.
  if (!step.done) onSigns();
  while (!step.done) step = steps.next(yield);
  return step.value;
}

/** What is to be shown, of lots that state an origin; those judged so far where the time runs out. */
export function* judgeReading({ reading, keys }: KeyedReading, list: AdvisoryList, asOf: string): Steps<JudgedPage> {
  const listings: JudgedListing[] = [];
  let judged = 0;
  for (const [index, listing] of reading.listings.entries()) {
    if (!namesAnyPlaceOfCar(listing.parcel)) continue;
    const { verdict, decisive, places } = judgePlaces(listing.parcel.origin, list, asOf);
    if (verdict !== 'none' && decisive) listings.push({ key: keys[index]!, listing, verdict, decisive, places });
    if (++judged % JUDGED_PER_STEP === 0 && (yield) === 'stop') break;
  }
  return { listings, list };
}

/** Most lots on most pages state none: not worth judging where only what is found is shown. */
function namesAnyPlaceOfCar({ origin }: Parcel): boolean {
  return origin.some(({ places }) => places.some((place) => !isElsewhere(place.id)));
}

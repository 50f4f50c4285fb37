import type { TextField } from '@/lib/gazetteer';
import type { Listing, RawListing } from './types.ts';

/**
 * The same lot drawn a second time in another form: a table for desks and cards for phones, a second copy of a sheet, the
 * cards that a carousel copies. Within one sheet, equal lots are lots of their own.
 */
export class ToldAgain {
  private readonly first = new Map<string, { listing: Listing; form: Element | string }>();
  /** Lots of the first form: nothing is compared before there is a second. */
  private waiting: { listing: Listing; form: Element | string }[] = [];

  /** True where the lot is known; what only this form says of it is added to the one that is kept. */
  isKnown(raw: RawListing, listing: Listing): boolean {
    const { lot, carats } = listing.parcel;
    if (lot === null || carats === null) return false;
    const form = raw.claims?.[0] ?? raw.reader;
    const isSheet = typeof form !== 'string';
    if (isSheet && this.first.size === 0 && (this.waiting[0]?.form ?? form) === form) {
      this.waiting.push({ listing, form });
      return false;
    }
    for (const each of this.waiting) this.keepFirst(each);
    this.waiting = [];
    const known = this.keepFirst({ listing, form });
    if (known.listing === listing) return false;
    const mayBeCopy = known.form !== form || (!isSheet && listing.parcel.title !== null);
    if (!mayBeCopy || !isSameLot(known.listing, listing)) return false;
    complete(known.listing, listing);
    return true;
  }

  /** The first of all lots with this number and weight. */
  private keepFirst(each: { listing: Listing; form: Element | string }): { listing: Listing; form: Element | string } {
    const { lot, carats } = each.listing.parcel;
    const key = `${lot} ${carats}`;
    const known = this.first.get(key);
    if (known) return known;
    this.first.set(key, each);
    return each;
  }
}

/** In two forms of one reader (two sheets, two lists) all words must agree; numbers often start again in each sheet. */
function isSameLot(one: Listing, other: Listing): boolean {
  if (!agree(one.texts.origin?.text, other.texts.origin?.text)) return false;
  if (one.reader !== other.reader) return true;
  return (
    one.parcel.title === other.parcel.title &&
    one.parcel.price?.text === other.parcel.price?.text &&
    one.parcel.stones === other.parcel.stones &&
    one.parcel.description === other.parcel.description &&
    one.texts.origin?.text === other.texts.origin?.text &&
    one.texts.heading?.text === other.texts.heading?.text
  );
}

function agree(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.toLowerCase().includes(short.toLowerCase());
}

const OWN_TEXTS: readonly TextField[] = ['title', 'origin', 'description', 'seller', 'location'];

/** Fills what the first form left open; never changes what it said. */
function complete(kept: Listing, other: Listing): void {
  const { parcel } = kept;
  parcel.title ??= other.parcel.title;
  parcel.description ??= other.parcel.description;
  parcel.stones ??= other.parcel.stones;
  parcel.price ??= other.parcel.price;
  parcel.seller ??= other.parcel.seller;
  parcel.certificate ??= other.parcel.certificate;
  parcel.closes ??= other.parcel.closes;
  parcel.goods ??= other.parcel.goods;
  for (const name of OWN_TEXTS) {
    const text = other.texts[name];
    if (!text || kept.texts[name]) continue;
    kept.texts[name] = text;
    parcel.origin = [...parcel.origin, ...other.parcel.origin.filter((statement) => statement.field === name)];
  }
}

import type { IsoDate, OriginStatement, TextField } from '@/lib/gazetteer';
import type { ColumnHints } from './build-parcel.ts';

export interface Price {
  amount: number;
  /** ISO 4217, `null` where the listing names none. */
  currency: string | null;
  per: 'carat' | 'lot' | null;
  /** The listing's own words. */
  text: string;
}

/** One lot of rough diamonds on offer. `null` means looked for and not found. */
export interface Parcel {
  /** The lot's own number; where the page gives none, `null` (whoever needs a key uses the title then). */
  lot: string | null;
  title: string | null;
  description: string | null;
  carats: number | null;
  stones: number | null;
  price: Price | null;
  seller: string | null;
  /** The listing's words about its Kimberley Process certificate. */
  certificate: string | null;
  closes: IsoDate | null;
  goods: 'rough' | 'polished' | null;
  /** Everything the listing states about where its goods come from, in reading order. */
  origin: OriginStatement[];
}

/** The part of a text that lies in one text node: `node.data.slice(nodeStart, nodeStart + length)` is `text.slice(start, start + length)`. */
export interface TextRun {
  node: Text;
  nodeStart: number;
  start: number;
  length: number;
}

/** A field's words with white space collapsed, and where each stretch of them stands in the page. */
export interface FieldText {
  text: string;
  /** Empty for words that stand in no text node (attributes, JSON-LD). Ordered, never overlapping. */
  runs: TextRun[];
}

/** What a column, label or property is about. `other` fields are kept and screened as description text. */
export type FieldName =
  | 'lot'
  | 'title'
  | 'description'
  | 'assortment'
  | 'stones'
  | 'carats'
  | 'origin'
  | 'price'
  | 'certificate'
  | 'seller'
  | 'location'
  | 'closes'
  | 'heading'
  | 'notice'
  | 'other';

export interface RawField {
  name: FieldName;
  /** The page's own label ("Place of Origin"), empty where there is none. */
  label: string;
  value: FieldText;
}

/** What a reader finds before it is turned into a parcel: one element and its labelled words. */
export interface RawListing {
  element: Element;
  fields: RawField[];
  /** Id of the reader that found it. */
  reader: string;
  /** Language of this listing where its own labels show one; the page's language otherwise. */
  language?: string | null;
  /** Signs settled by a whole column. */
  hints?: ColumnHints;
  /** Said by the structure around it (columns, headings) where its own words may not say it. */
  goods?: 'rough' | 'polished' | null;
  /** Elements besides `element` that are spoken for with it: its second row, its column, the table it stands in. */
  claims?: Element[];
  /** Several lots may stand in one element (lines of a `pre`, sentences of a notice): none of them repeats another. */
  sharesElement?: boolean;
}

/** One kind of markup, one reader, one file in `readers/`, gathered by `import.meta.glob`. */
export interface ListingReader {
  id: string;
  /** Lower runs first; a listing element that an earlier reader claimed (or that contains or lies in one) is skipped. */
  priority: number;
  /**
   * All listings of this kind below `root`, one by one; `null` is a place to pause. Never throws for odd markup; never changes
   * the page.
   */
  read(root: ParentNode, page: PageContext): Iterable<RawListing | null>;
}

/** A site of its own: corrects what the general readers got, or reads what they cannot. One file in `sites/`. */
export interface SiteReader {
  id: string;
  /** Host names without port; a leading dot means the domain and all below it. */
  hosts: string[];
  read(page: Document, context: PageContext): RawListing[] | null;
}

export interface PageContext {
  url: string;
  /** Primary language subtag of the page (`fr`), `null` where it names none. */
  language: string | null;
  title: string;
  /** True once an earlier reader has claimed this element, one of its ancestors or descendants. */
  isClaimed(element: Element): boolean;
  /** True where all of an element is claimed, so that nothing in it is left to be read. */
  isTaken?(element: Element): boolean;
  /** Says that an element was looked at and offers nothing (statistics, results): later readers pass it over. */
  dismiss?(element: Element): void;
}

/** A parcel with the place in the page it was read from. */
export interface Listing {
  parcel: Parcel;
  element: Element;
  /** The words behind each field, keyed by the `field` of the origin statements. */
  texts: Partial<Record<TextField, FieldText>>;
  reader: string;
}

export interface PageReading {
  listings: Listing[];
  /** listings = read + unread; unread ones were recognised as lots and could not be read. */
  counts: { listings: number; read: number; unread: number };
  /** One sentence for each thing that went wrong, with the reader's id, never with page text. */
  faults: string[];
  /** True where a budget ended the reading early. */
  partRead: boolean;
  /** A date the page itself gives for its sale, offered as the as-of date. */
  statedDate: IsoDate | null;
}

import type { IsoDate } from '@/lib/gazetteer';
import { buildListing, type ListingContext } from './build-parcel.ts';
import { Claims } from './claims.ts';
import { attributeOf, holds, localNameOf, queryAll, queryAny, rootElementOf, textContentOf, titleOf } from './dom.ts';
import { goodsIn } from './goods.ts';
import { countRuns } from './lazy-words.ts';
import { READING_LIMITS, type ReadingLimits } from './limits.ts';
import { mayHoldLots } from './page-signs.ts';
import { prepareReading } from './prepare-reading.ts';
import { readDate } from './read-date.ts';
import { taughtLots } from './taught/read-taught.ts';
import { isTaughtPage, type TaughtSite } from './taught/taught-site.ts';
import { ToldAgain } from './told-again.ts';
import type { Listing, ListingReader, PageContext, PageReading, RawListing, SiteReader } from './types.ts';

const readers: ListingReader[] = Object.values(
  import.meta.glob<{ reader: ListingReader }>(['./readers/*.ts', '!./readers/*.test.ts'], { eager: true }),
)
  .map((module) => module.reader)
  .sort((one, other) => one.priority - other.priority || one.id.localeCompare(other.id));

const sites: SiteReader[] = Object.values(
  import.meta.glob<{ site?: SiteReader }>(['./sites/*.ts', '!./sites/*.test.ts'], { eager: true }),
).flatMap((module) => module.site ?? []);

export interface ReadingOptions {
  limits?: Partial<ReadingLimits>;
  /** A test-only seam: other readers than those of the house. */
  readers?: readonly ListingReader[];
  /** What the reader of the page taught about sites; those of other pages are passed over. */
  taught?: readonly TaughtSite[];
}

/** Reads every lot on a page. `url` is the page's address, for site files; '' where there is none. */
export function readPage(document: Document, url: string, options: ReadingOptions = {}): PageReading {
  const steps = readPageInSteps(document, url, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same, pausing wherever a slice may end. Who drives it calls `next()` again when there is time; `next('stop')` ends
 * the reading, and what was read until then is kept as read in part.
 */
export function* readPageInSteps(
  document: Document,
  url: string,
  options: ReadingOptions = {},
): Generator<void, PageReading, 'stop' | undefined> {
  const reading = new Reading(document, url, { ...READING_LIMITS, ...options.limits });
  const taught = (options.taught ?? []).filter((site) => isTaughtPage(site, url));
  // Lots of a site that is known may show no sign of being any.
  if (taught.length === 0 && !siteOf(url) && !mayHoldLots(document)) return reading.finish();
  if ((yield) === 'stop') return reading.stop();
  for (const _ of prepareReading()) if ((yield) === 'stop') return reading.stop();
  let lots = 0;
  for (const raw of reading.rawListings(options.readers ?? readers, taught)) {
    if (raw) reading.add(raw);
    if (reading.isFull) return reading.stop();
    if (raw && ++lots % LOTS_PER_STEP !== 0) continue;
    if ((yield) === 'stop') return reading.stop();
  }
  return reading.finish();
}

/** A lot takes microseconds, and looking at the clock some of them. */
const LOTS_PER_STEP = 4;

class Reading {
  private readonly listings: Listing[] = [];
  private readonly faults: string[] = [];
  private readonly claims = new Claims();
  private readonly page: PageContext;
  private listingContext: ListingContext | null = null;
  private unread = 0;
  private textNodes = 0;
  /** A lot was found past a cap and left out. */
  isFull = false;
  private readonly toldAgain = new ToldAgain();

  constructor(
    private readonly document: Document,
    url: string,
    private readonly limits: ReadingLimits,
  ) {
    const language = languageOf(document);
    this.page = {
      url,
      language: language?.toLowerCase().split('-')[0] || null,
      title: titleOf(document),
      isClaimed: (element) => this.claims.isClaimed(element),
      isTaken: (element) => this.claims.covers(element),
      dismiss: (element) => this.claims.add(element),
    };
  }

  /** Everything that was taught, then what the site's file and each reader finds, one at a time; null where one may pause. */
  *rawListings(all: readonly ListingReader[], taught: readonly TaughtSite[]): Generator<RawListing | null> {
    for (const each of taught) {
      const lots = () => taughtLots(this.document, this.page.url, each);
      yield* this.unclaimed(this.guardSteps('taught', lots));
    }
    const site = siteOf(this.page.url);
    if (site) yield* this.unclaimed(this.guard(site.id, () => site.read(this.document, this.page) ?? []));
    for (const reader of all) {
      yield* this.unclaimed(this.guardSteps(reader.id, () => reader.read(this.document, this.page)));
      yield null;
    }
  }

  add(raw: RawListing): void {
    if (this.listings.length + this.unread >= this.limits.listings) {
      this.isFull = true;
      return;
    }
    try {
      const listing = buildListing(raw, this.contextOfListings());
      if (this.toldAgain.isKnown(raw, listing)) return;
      for (const text of Object.values(listing.texts)) this.textNodes += countRuns(text);
      if (this.textNodes > this.limits.textNodes) this.isFull = true;
      else this.listings.push(listing);
    } catch (fault) {
      this.unread += 1;
      this.faults.push(`A lot found by the reader '${raw.reader}' could not be read: ${nameOf(fault)}.`);
    }
  }

  finish(): PageReading {
    return this.result(false);
  }

  stop(): PageReading {
    return this.result(true);
  }

  private result(partRead: boolean): PageReading {
    const read = this.listings.length;
    return {
      listings: this.listings,
      counts: { listings: read + this.unread, read, unread: this.unread },
      faults: this.faults,
      partRead,
      statedDate: statedDateOf(this.document, this.page),
    };
  }

  private contextOfListings(): ListingContext {
    this.listingContext ??= {
      language: languageOf(this.document),
      goods: goodsOfPage(this.document, this.page.title),
    };
    return this.listingContext;
  }

  /** Claims of one reader hold for those after it; within one, the same element counts once. */
  private *unclaimed(found: Iterable<RawListing | null>): Generator<RawListing | null> {
    const elements: Element[] = [];
    const own = new Set<Element>();
    for (const raw of found) {
      if (raw === null) yield null;
      else if ((raw.sharesElement || !own.has(raw.element)) && !this.claims.isClaimed(raw.element)) {
        own.add(raw.element);
        if (!isRowOf(raw, elements.at(-1))) elements.push(raw.element, ...(raw.claims ?? []));
        yield raw;
      }
    }
    for (const element of elements) this.claims.add(element);
  }

  private *guardSteps(id: string, steps: () => Iterable<RawListing | null>): Generator<RawListing | null> {
    try {
      yield* steps();
    } catch (fault) {
      this.faults.push(`The reader '${id}' stopped early: ${nameOf(fault)}.`);
    }
  }

  private guard(id: string, read: () => RawListing[]): RawListing[] {
    try {
      return read();
    } catch (fault) {
      this.faults.push(`The site file '${id}' stopped early: ${nameOf(fault)}.`);
      return [];
    }
  }
}

/** Rows of a sheet that was claimed as a whole need no claims of their own. */
function isRowOf({ element, claims }: RawListing, last: Element | undefined): boolean {
  return last !== undefined && claims?.length === 1 && claims[0] === last && holds(last, element);
}

/** The kind of fault only: its message could hold words of the page. */
function nameOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'unknown fault';
}

function languageOf(document: Document): string | null {
  const root = rootElementOf(document);
  return (root && (attributeOf(root, 'lang') || attributeOf(root, 'xml:lang'))) || null;
}

function goodsOfPage(document: Document, title: string): ListingContext['goods'] {
  const own = goodsIn(title);
  if (own) return own;
  const headings = queryAny(document, ['h1', 'h2', 'h3', 'caption']).slice(0, 20).map(textContentOf);
  return goodsIn(headings.join(' ; ').slice(0, 2000));
}

/** The date that the page's title or first heading gives for its sale. */
function statedDateOf(document: Document, page: PageContext): IsoDate | null {
  for (const heading of [page.title, ...queryAny(document, ['h1', 'h2']).slice(0, 4).map(textContentOf)]) {
    const date = readDate(heading, { language: page.language });
    if (date) return date;
  }
  const published = queryAll(document, 'time[datetime]').find((time) => localNameOf(time) === 'time');
  return published && isSaleTime(published) ? readDate(attributeOf(published, 'datetime') ?? '') : null;
}

function isSaleTime(time: Element): boolean {
  return /tender|sale|vente|auction|clos|deadline|вен|торг/i.test(attributeOf(time, 'class') ?? '');
}

function siteOf(url: string): SiteReader | undefined {
  return sites.find((site) => isHostOf(site, url));
}

function isHostOf(site: SiteReader, url: string): boolean {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!host) return false;
  return site.hosts.some((each) =>
    each.startsWith('.') ? host === each.slice(1) || host.endsWith(each) : host === each,
  );
}
